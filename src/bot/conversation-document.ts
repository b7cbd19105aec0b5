import type { DialogState } from 'botbuilder-dialogs';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { NO_TOPIC, type Topic } from '../../dialogs/turn';
import { WORKLOAD_IDS } from '../domain/workloads';
import type { DocumentStore, StoredDocument } from '../ports';
import { jsonOf } from '../ports/json-of';
import { setAsideKey } from './document-keys';
import { type Delivery, isToBeLookedAt, serialiseDelivery, storedDelivery } from './delivery';

/** Raised whenever a saved conversation can't be continued by older code. */
const VERSION = 2;

/** Cards that were used up are remembered until this many others were. */
const MOST_USED_CARDS = 50;

/** Questions asked in front of others are kept until this many newer ones were asked in that conversation. */
const MOST_SHARED_QUESTIONS = 50;

const topic = z.object({
  journey: z.enum(['file', 'who']).default('file'),
  customerTenantId: z.string().optional(),
  customerTyped: z.string().optional(),
  workload: z.enum(WORKLOAD_IDS).optional(),
  handOffId: z.string().optional(),
});

const schema = z.object({
  // Version 1 knew nothing of deliveries, and is otherwise the same.
  version: z.union([z.literal(1), z.literal(VERSION)]),
  dialogStack: z.array(
    z.object({ id: z.string(), state: z.record(z.string(), z.unknown()), version: z.string().optional() }),
  ),
  topic,
  /** The message whose card is the open question. */
  openCardId: z.string().optional(),
  usedCardIds: z.array(z.string()).default([]),
  /** What was asked in a channel or group chat, by opaque ID: the shared card itself says nothing. */
  sharedQuestions: z.array(
    z.object({
      id: z.string(),
      askerId: z.string().optional(),
      text: z.string(),
      data: z.unknown().optional(),
    }),
  ),
  greeted: z.boolean().default(false),
  resumes: z.boolean().default(false),
  leftAt: z.iso
    .datetime()
    .transform((text) => new Date(text))
    .optional(),
  deliveries: z.array(storedDelivery).default([]),
});

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
interface Known {
  readonly etag: string;
  /** Compared too, since a row that was damaged keeps its ETag; usually it is the very same string. */
  readonly body: string;
  /** Everything but the deliveries, as JSON: turns change what is in it. */
  readonly rest: string;
  readonly deliveries: readonly Delivery[];
}

export class ConversationDocuments {
  private readonly known = new LRUCache<string, Known>({ max: MOST_KNOWN });

  constructor(private readonly store: DocumentStore) {}

  async load(key: string): Promise<LoadedConversation> {
    const stored = await this.store.load(key);
    if (!stored) return { document: fresh(), etag: undefined, setAside: false };
    const parsed = this.parsedAlready(key, stored) ?? parseConversation(stored.body);
    if (parsed) return { document: parsed, etag: stored.etag, setAside: false };
    await this.putAside(key, stored);
    return { document: fresh(), etag: stored.etag, setAside: true };
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
    const { deliveries } = document;
    const rest = serialiseRest(document);
    const body = withDeliveries(rest, deliveries);
    const saved = await this.store.save(key, body, etag, deliveries.some(isToBeLookedAt), soon);
    if (saved === 'conflict') this.known.delete(key);
    else this.known.set(key, { etag: saved.etag, body, rest, deliveries });
    return saved;
  }

  private parsedAlready(key: string, { body, etag }: StoredDocument): ConversationDocument | undefined {
    const known = this.known.get(key);
    if (known?.etag !== etag || known.body !== body) return undefined;
    return { ...ownRest(known.rest), deliveries: known.deliveries };
  }

  private async putAside(key: string, { body, etag }: StoredDocument): Promise<void> {
    await this.store.save(setAsideKey(key, etag), body, undefined);
  }
}

export function rememberSharedQuestion(document: ConversationDocument, question: SharedQuestion): void {
  document.sharedQuestions = [...document.sharedQuestions, question].slice(-MOST_SHARED_QUESTIONS);
}

export function rememberUsedCards(document: ConversationDocument, ids: readonly string[]): void {
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

/** As it is stored. */
export function serialiseConversation(document: ConversationDocument): string {
  return withDeliveries(serialiseRest(document), document.deliveries);
}

/** Everything but the deliveries, as JSON keeps it. */
type Rest = Omit<ConversationDocument, 'dialogs' | 'deliveries' | 'leftAt'> & {
  readonly version: number;
  readonly dialogStack: DialogState['dialogStack'];
  readonly leftAt?: string;
};

/** Reads what `serialiseRest` made in this very process, so that nothing needs to be checked. */
function ownRest(text: string): Omit<ConversationDocument, 'deliveries'> {
  const { version: _, dialogStack, leftAt, ...rest } = JSON.parse(text) as Rest;
  return {
    ...rest,
    dialogs: { dialogStack },
    topic: { ...NO_TOPIC, ...rest.topic },
    openCardId: rest.openCardId,
    ...(leftAt !== undefined && { leftAt: new Date(leftAt) }),
  };
}

function serialiseRest({ dialogs, deliveries: _, ...rest }: ConversationDocument): string {
  return JSON.stringify({ version: VERSION, dialogStack: dialogs.dialogStack, ...rest });
}

/** Most deliveries are those of the turn before. */
const serialised = new WeakMap<Delivery, string>();

function withDeliveries(rest: string, deliveries: readonly Delivery[]): string {
  const all = deliveries.map((delivery) => {
    const known = serialised.get(delivery);
    if (known !== undefined) return known;
    const text = serialiseDelivery(delivery);
    serialised.set(delivery, text);
    return text;
  });
  return `${rest.slice(0, -1)},"deliveries":[${all.join(',')}]}`;
}

/** Undefined for what this version can't read. */
export function parseConversation(body: string): ConversationDocument | undefined {
  const result = schema.safeParse(jsonOf(body));
  if (!result.success) return undefined;
  const { version: _, dialogStack, topic: known, openCardId, ...rest } = result.data;
  return {
    dialogs: { dialogStack: dialogStack as DialogState['dialogStack'] },
    topic: { ...NO_TOPIC, ...known },
    openCardId,
    ...rest,
  };
}
