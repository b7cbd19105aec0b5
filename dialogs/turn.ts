import type { TurnContext } from 'botbuilder';
import type { AnswerAction } from '../cards/actions';
import type { Card } from '../cards/card';
import type { WorkloadId } from '../src/domain/workloads';
import { type Speech, wordsOf } from '../src/i18n/speech';
import { type Language, languageOf, type Words } from '../src/i18n/words';
import type { Asker } from '../src/ports';
import type { Noted } from '../src/ports/telemetry';
import type { Effect } from './effects';
import type { LastRead } from './interpret';

/** What the person did, as far as the question that is open has to do with it. */
export type Said =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly action: AnswerAction };

/** What the bot will send once the state that belongs to it is saved. */
export type Reply =
  /** A new message. `asks` marks the card of an open question, which is updated in place once it is answered. */
  | {
      readonly kind: 'card';
      readonly card: Card;
      readonly asks: boolean;
      /** What the person may say next, offered to be tapped. Teams shows three. */
      readonly prompts?: readonly string[];
    }
  /** The card of a question that can't be answered any more becomes this one. */
  | { readonly kind: 'used'; readonly card: Card; readonly which: UsedCard }
  /** Asks whether a file may be saved; in personal chats only. */
  | { readonly kind: 'fileOffer'; readonly offer: FileOffer }
  /** The file that was just saved, to be opened from the chat. */
  | { readonly kind: 'fileSaved'; readonly file: SavedFile };

/** A file that we could save for the person, if they let us. */
export interface FileOffer {
  readonly name: string;
  readonly sizeInBytes: number;
  readonly description: string;
  /** Comes back with the consent. It may come back changed, so nothing may hang on it that isn't checked again. */
  readonly context: Readonly<Record<string, unknown>>;
}

/** A file in the person's own storage, as Teams names it. */
export interface SavedFile {
  readonly name: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** Where and how a person can be told something later. Only in a personal chat: elsewhere others read along. */
export interface Chat {
  /** Where to: the SDK's reference, of which nothing but IDs is kept. */
  readonly reference: Readonly<Record<string, unknown>>;
  /** BCP 47 tag, of Teams: what the person chose instead is looked up when they are told something. */
  readonly locale: string;
  /** IANA name; UTC when the client doesn't tell. */
  readonly timeZone: string;
}

/** Which question's card: the one whose button was pressed (or that was answered in words), or the one that was open. */
export type UsedCard = 'pressed' | 'open';

/** What the conversation was last about: "and Teams?" and "who else?" lean on it. */
export interface Topic {
  /** What was asked: after "who can file?", "no, I meant Fabrikam" asks the same again. */
  readonly journey: 'file' | 'who';
  readonly customerTenantId: string | undefined;
  /** The customer as typed, when the directory could not be read. */
  readonly customerTyped: string | undefined;
  readonly workload: WorkloadId | undefined;
  /** The latest hand-off, so that "I filed it, the number is …" needs no button. */
  readonly handOffId: string | undefined;
}

export const NO_TOPIC: Topic = {
  journey: 'file',
  customerTenantId: undefined,
  customerTyped: undefined,
  workload: undefined,
  handOffId: undefined,
};

/** One turn of the conversation, from the side of the dialogs: who speaks, in which language, and what to say. */
export class Turn {
  /** A card asks for them some ten times. */
  private ownWords: Words | undefined;
  readonly replies: Reply[] = [];
  readonly effects: Effect[] = [];
  /** What is counted of it once it is saved. */
  readonly noted: Noted[] = [];
  /** The dialog, or the journey without one, that had the last word. */
  dialog: string | undefined;
  /** The words that were read last: who reads them once more needn't understand them again. */
  lastRead: LastRead | undefined;

  constructor(
    readonly person: Asker,
    private speaking: Speech,
    readonly said: Said,
    /** Carried from turn to turn with the conversation's state. */
    public topic: Topic,
    /** Whether others may be looking. */
    readonly place: 'personal' | 'shared',
    /** Only asked by what is told later, or in the person's time. */
    private readonly findChat: () => Chat | undefined = nowhere,
  ) {}

  get speech(): Speech {
    return this.speaking;
  }

  get words(): Words {
    return (this.ownWords ??= wordsOf(this.speaking));
  }

  /** Undefined where others read along. */
  get chat(): Chat | undefined {
    return this.findChat();
  }

  /** From here on, what is said is in that language; `undefined` follows Teams. */
  speak(chosen: Language | undefined): void {
    this.speaking = { ...this.speaking, chosen };
    this.ownWords = undefined;
  }

  /** IANA name of where the person is, as far as their client tells. */
  get timeZone(): string {
    return this.chat?.timeZone ?? 'UTC';
  }

  say(card: Card, prompts: readonly string[] = []): void {
    if (prompts.length === 0) this.replies.push({ kind: 'card', card, asks: false });
    else this.replies.push({ kind: 'card', card, asks: false, prompts });
  }

  ask(card: Card): void {
    this.replies.push({ kind: 'card', card, asks: true });
  }

  offerFile(offer: FileOffer): void {
    this.replies.push({ kind: 'fileOffer', offer });
  }

  showFile(file: SavedFile): void {
    this.replies.push({ kind: 'fileSaved', file });
  }

  markUsed(card: Card, which: UsedCard): void {
    this.replies.push({ kind: 'used', card, which });
  }

  note(noted: Noted): void {
    this.noted.push(noted);
  }

  /** What the person said led nowhere. */
  notUnderstood(at: string): void {
    this.note({ kind: 'notUnderstood', at, language: languageOf(this.words.locale) ?? 'other' });
  }

  /** Has this done once the turn is saved. */
  effect(effect: Effect): void {
    this.effects.push(effect);
  }
}

function nowhere(): undefined {
  return undefined;
}

const TURN = Symbol('filing-desk turn');

export function attachTurn(context: TurnContext, turn: Turn): void {
  context.turnState.set(TURN, turn);
}

/** Once its dialogs are done: a context lives until all is sent, and every card of the turn would with it. */
export function detachTurn(context: TurnContext): void {
  context.turnState.delete(TURN);
}

/** The turn that belongs to a context. Dialogs only ever run inside one. */
export function turnOf(context: TurnContext): Turn {
  return context.turnState.get<Turn>(TURN);
}
