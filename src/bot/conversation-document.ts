import type { DialogState } from 'botbuilder-dialogs';
import { LRUCache } from 'lru-cache';
import { NO_TOPIC, type Topic } from '../../dialogs/turn';
import type { DocumentStore, StoredDocument } from '../ports';
import { setAsideKey } from './document-keys';
import { type Deliveries, NO_DELIVERIES } from './deliveries';
import { isToBeLookedAt, isUnfinished } from './delivery';
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
  /** As it stands there, where this process saved it. */
  readonly serialised?: Serialised | undefined;
  /** Something was saved, but by code that this code doesn't understand; it was put aside, not deleted. */
  readonly setAside: boolean;
}

/** Conversations whose latest deliveries need not be read again, as long as nobody else has written. */
const MOST_KNOWN = 500;

/** A document as this process saved it. */
interface Saved {
  readonly serialised: Serialised;
  readonly etag: string;
}

export class ConversationDocuments {
  private readonly known = new LRUCache<string, Saved>({ max: MOST_KNOWN });

  constructor(private readonly store: DocumentStore) {}

  /** Answers at once what can be told without asking anybody. */
  load(key: string): LoadedConversation | Promise<LoadedConversation> {
    const stored = this.store.known?.(key);
    return (stored && stored !== 'none' && this.parsedAlready(key, stored)) || this.read(key);
  }

  /** What is saved, if it can be read; nothing is put aside. */
  async peek(key: string): Promise<ConversationDocument | undefined> {
    const stored = await this.store.load(key);
    return stored && parseConversation(stored.body);
  }

  /** `before`: what it was loaded as, if it was. */
  save(
    key: string,
    document: ConversationDocument,
    etag: string | undefined,
    before?: Serialised,
  ): Promise<Saved | 'conflict'> {
    return this.put(key, serialiseConversation(document, before), etag, false);
  }

  /** Saves what was done for its deliveries since `before`, which is what stands there with that ETag; and soon. */
  note(
    key: string,
    document: ConversationDocument,
    etag: string | undefined,
    before: Serialised | undefined,
  ): Promise<Saved | 'conflict'> {
    const serialised = before ? serialiseProgress(document, before) : serialiseConversation(document);
    return this.put(key, serialised, etag, true);
  }

  private put(
    key: string,
    serialised: Serialised,
    etag: string | undefined,
    soon: boolean,
  ): Promise<Saved | 'conflict'> {
    const { body, parts, document } = serialised;
    const isMarked = document.deliveries.latest.some(isToBeLookedAt);
    return this.store.save(key, body, etag, isMarked, soon, parts).then((saved) => {
      if (saved === 'conflict') {
        this.known.delete(key);
        return saved;
      }
      const known = { serialised, etag: saved.etag };
      // What is unfinished is noted in a moment, and kept then.
      if (soon || !document.deliveries.latest.some(isUnfinished)) this.known.set(key, known);
      return known;
    });
  }

  private async read(key: string): Promise<LoadedConversation> {
    const stored = await this.store.load(key);
    if (!stored) return { document: freshConversation(), etag: undefined, setAside: false };
    const known = this.parsedAlready(key, stored);
    if (known) return known;
    const { body, etag } = stored;
    const document = parseConversation(body);
    if (document) return { document, etag, setAside: false };
    await this.putAside(key, stored);
    return { document: freshConversation(), etag, setAside: true };
  }

  private parsedAlready(key: string, { body, etag }: StoredDocument): LoadedConversation | undefined {
    const known = this.known.get(key);
    // The bodies too, since a row that was damaged keeps its ETag; usually it is the very same string.
    if (known?.etag !== etag || known.serialised.body !== body) return undefined;
    const { serialised } = known;
    return { document: documentOf(serialised), etag, serialised, setAside: false };
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

/** Of a conversation in which nothing was said yet. */
export function freshConversation(): ConversationDocument {
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
