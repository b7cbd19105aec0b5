import type { DialogState } from 'botbuilder-dialogs';
import { LRUCache } from 'lru-cache';
import { NO_TOPIC, type Topic } from '../../dialogs/turn';
import type { DocumentStore, StoredDocument } from '../ports';
import { setAsideKey } from './document-keys';
import { type Delivery, isToBeLookedAt } from './delivery';
import { documentOf, parseConversation, type Serialised, serialiseConversation } from './stored-conversation';

/** Cards that were used up are remembered until this many others were. */
const MOST_USED_CARDS = 50;

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
  usedCardIds: readonly string[];
  sharedQuestions: readonly SharedQuestion[];
  /** Whether the welcome was said; anew after the app was taken away. */
  greeted: boolean;
  /** Whether the person was reminded of hand-offs when they took the app away: then they are again if it comes back. */
  resumes: boolean;
  /** When the app was last taken out of this team or group chat. */
  leftAt?: Date | undefined;
  /** The latest activities and what is left of their turns, oldest first. */
  deliveries: readonly Delivery[];
}

export interface LoadedConversation {
  readonly document: ConversationDocument;
  readonly etag: string | undefined;
  /** Something was saved, but by code that this code doesn't understand; it was put aside, not deleted. */
  readonly setAside: boolean;
}

/** Conversations whose latest deliveries need not be read again, as long as nobody else has written. */
const MOST_KNOWN = 500;

/** A document as this process saved it last. */
interface Known extends Serialised {
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

  async save(
    key: string,
    document: ConversationDocument,
    etag: string | undefined,
    soon = false,
  ): Promise<{ etag: string } | 'conflict'> {
    const serialised = serialiseConversation(document, this.known.get(key));
    const isMarked = document.deliveries.some(isToBeLookedAt);
    const saved = await this.store.save(key, serialised.body, etag, isMarked, soon);
    if (saved === 'conflict') this.known.delete(key);
    else this.known.set(key, { ...serialised, etag: saved.etag });
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
    return known?.etag === etag && known.body === body ? documentOf(known) : undefined;
  }

  private async putAside(key: string, { body, etag }: StoredDocument): Promise<void> {
    await this.store.save(setAsideKey(key, etag), body, undefined);
  }
}

export function rememberSharedQuestion(document: ConversationDocument, question: SharedQuestion): void {
  document.sharedQuestions = [...document.sharedQuestions, question].slice(-MOST_SHARED_QUESTIONS);
}

export function rememberUsedCards(document: ConversationDocument, ids: readonly string[]): void {
  if (ids.length === 0) return;
  document.usedCardIds = [...document.usedCardIds, ...ids].slice(-MOST_USED_CARDS);
}

function fresh(): ConversationDocument {
  return {
    dialogs: { dialogStack: [] },
    topic: NO_TOPIC,
    openCardId: undefined,
    usedCardIds: [],
    sharedQuestions: [],
    greeted: false,
    resumes: false,
    deliveries: [],
  };
}
