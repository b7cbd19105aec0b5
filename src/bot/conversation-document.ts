import type { DialogState } from 'botbuilder-dialogs';
import { LRUCache } from 'lru-cache';
import { NO_TOPIC, type Topic } from '../../dialogs/turn';
import type { DocumentStore, StoredDocument } from '../ports';
import { setAsideKey } from './document-keys';
import { type Deliveries, NO_DELIVERIES } from './deliveries';
import { isToBeLookedAt } from './delivery';
import {
  documentOf,
  parseConversation,
  type Serialised,
  serialiseConversation,
  serialiseProgress,
} from './stored-conversation';
import { NO_USED_CARDS, type UsedCards, withUsedCards } from './used-cards';

/** Questions asked in front of others are kept until this many newer ones were asked in that conversation. */
const MOST_SHARED_QUESTIONS = 50;

/** What was asked in front of others: in words, or by a button, whose action is kept without its seal. */
export interface SharedQuestion {
  readonly id: string;
  /** Object ID; questions of earlier versions have none. */
  readonly askerId?: string | undefined;
  readonly text: string;
  readonly data?: unknown;
}

/** What a conversation keeps between two turns. */
export interface ConversationDocument {
  dialogs: DialogState;
  topic: Topic;
  openCardId: string | undefined;
  /** Messages that show an answer in place of their question by now. */
  usedCards: UsedCards;
  sharedQuestions: readonly SharedQuestion[];
  /** Whether the welcome was said; anew after the app was taken away. */
  greeted: boolean;
  /** Whether the person was reminded of hand-offs when they took the app away: then they are again if it comes back. */
  resumes: boolean;
  /** When the app was last taken out of this team or group chat. */
  leftAt: Date | undefined;
  deliveries: Deliveries;
}

export interface LoadedConversation {
  readonly document: ConversationDocument;
  readonly etag: string | undefined;
  /** Something was saved, but by code that this code doesn't understand; it was put aside, not deleted. */
  readonly setAside: boolean;
}

/** Conversations whose latest deliveries need not be read again, as long as nobody else has written. */
const MOST_KNOWN = 500;

type Saved = { readonly etag: string } | 'conflict';

/** A document as this process saved it last. */
interface Known {
  readonly serialised: Serialised;
  readonly etag: string;
}

export class ConversationDocuments {
  private readonly known = new LRUCache<string, Known>({ max: MOST_KNOWN });

  constructor(private readonly store: DocumentStore) {}

  /** Answers at once what can be told without asking anybody. */
  load(key: string): LoadedConversation | Promise<LoadedConversation> {
    const stored = this.store.known?.(key);
    const document = stored && stored !== 'none' && this.parsedAlready(key, stored);
    return document ? { document, etag: stored.etag, setAside: false } : this.read(key);
  }

  /** What is saved, if it can be read; nothing is put aside. */
  async peek(key: string): Promise<ConversationDocument | undefined> {
    const stored = await this.store.load(key);
    return stored && parseConversation(stored.body);
  }

  save(key: string, document: ConversationDocument, etag: string | undefined): Promise<Saved> {
    return this.put(key, serialiseConversation(document, this.known.get(key)?.serialised), etag, false);
  }

  /** Saves what was done for its deliveries since it was loaded or saved with that ETag, and soon at that. */
  note(key: string, document: ConversationDocument, etag: string | undefined): Promise<Saved> {
    const before = this.known.get(key);
    const serialised =
      before && before.etag === etag
        ? serialiseProgress(document, before.serialised)
        : serialiseConversation(document);
    return this.put(key, serialised, etag, true);
  }

  private async put(
    key: string,
    serialised: Serialised,
    etag: string | undefined,
    soon: boolean,
  ): Promise<Saved> {
    const { body, document } = serialised;
    const isMarked = document.deliveries.latest.some(isToBeLookedAt);
    const saved = await this.store.save(key, body, etag, isMarked, soon);
    if (saved === 'conflict') this.known.delete(key);
    else this.known.set(key, { serialised, etag: saved.etag });
    return saved;
  }

  private async read(key: string): Promise<LoadedConversation> {
    const stored = await this.store.load(key);
    if (!stored) return { document: fresh(), etag: undefined, setAside: false };
    const parsed = this.parsedAlready(key, stored) ?? parseConversation(stored.body);
    if (parsed) return { document: parsed, etag: stored.etag, setAside: false };
    await this.putAside(key, stored);
    return { document: fresh(), etag: stored.etag, setAside: true };
  }

  private parsedAlready(key: string, { body, etag }: StoredDocument): ConversationDocument | undefined {
    const known = this.known.get(key);
    // The bodies too, since a row that was damaged keeps its ETag; usually it is the very same string.
    return known?.etag === etag && known.serialised.body === body ? documentOf(known.serialised) : undefined;
  }

  private async putAside(key: string, { body, etag }: StoredDocument): Promise<void> {
    await this.store.save(setAsideKey(key, etag), body, undefined);
  }
}

export function rememberSharedQuestion(document: ConversationDocument, question: SharedQuestion): void {
  document.sharedQuestions = [...document.sharedQuestions, question].slice(-MOST_SHARED_QUESTIONS);
}

export function rememberUsedCards(document: ConversationDocument, ids: readonly string[]): void {
  if (ids.length > 0) document.usedCards = withUsedCards(document.usedCards, ids);
}

function fresh(): ConversationDocument {
  return {
    dialogs: { dialogStack: [] },
    topic: NO_TOPIC,
    openCardId: undefined,
    usedCards: NO_USED_CARDS,
    sharedQuestions: [],
    greeted: false,
    resumes: false,
    leftAt: undefined,
    deliveries: NO_DELIVERIES,
  };
}
