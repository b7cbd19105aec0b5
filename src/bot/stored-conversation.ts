import type { DialogState } from 'botbuilder-dialogs';
import { z } from 'zod';
import { NO_TOPIC } from '../../dialogs/turn';
import { WORKLOAD_IDS } from '../domain/workloads';
import { jsonOf } from '../ports/json-of';
import type { ConversationDocument } from './conversation-document';
import { deliveriesOf } from './deliveries';
import { storedDelivery } from './delivery';
import { deliveriesIn, storedFinished } from './finished-delivery';
import { deliveryList, type Written, writtenOf } from './written-deliveries';
import { usedCardsOf } from './used-cards';

/** Raised whenever a saved conversation can't be continued by older code. */
const VERSION = 3;

const topic = z.object({
  journey: z.enum(['file', 'who']).default('file'),
  customerTenantId: z.string().optional(),
  customerTyped: z.string().optional(),
  workload: z.enum(WORKLOAD_IDS).optional(),
  handOffId: z.string().optional(),
});

const schema = z.object({
  // Version 1 knew nothing of deliveries, and version 2 had all of them in full.
  version: z.literal([1, 2, VERSION]),
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
  deliveries: z
    .array(z.union([storedFinished, storedDelivery]))
    .default([])
    .transform((stored) => deliveriesOf(deliveriesIn(stored))),
});

/** Undefined for what this version can't read. */
export function parseConversation(body: string): ConversationDocument | undefined {
  const result = schema.safeParse(jsonOf(body));
  if (!result.success) return undefined;
  const { dialogStack, topic: known, openCardId, usedCardIds, leftAt, ...rest } = result.data;
  return {
    dialogs: { dialogStack: dialogStack as DialogState['dialogStack'] },
    topic: { ...NO_TOPIC, ...known },
    openCardId,
    usedCards: usedCardsOf(usedCardIds),
    sharedQuestions: rest.sharedQuestions,
    greeted: rest.greeted,
    resumes: rest.resumes,
    leftAt,
    deliveries: rest.deliveries,
  };
}

/** A document as it was at one moment, and as it is stored. */
export interface Serialised {
  readonly body: string;
  /** What the body was put together from. */
  readonly parts: readonly string[];
  /** Of that moment; its `dialogs` are whatever a turn has made of them since. */
  readonly document: Readonly<ConversationDocument>;
  /** What the body is made of, as JSON. */
  readonly texts: Texts;
  readonly written: readonly Written[];
}

interface Texts {
  readonly dialogStack: string;
  readonly topic: string;
  readonly sharedQuestions: string;
  /** The body but for the open card and the deliveries: all that stays as it is once the turn was saved. */
  readonly head: string;
}

/** As it is stored. What is still the very same as in the document before isn't made into JSON again. */
export function serialiseConversation(document: ConversationDocument, before?: Serialised): Serialised {
  return serialised(document, textsOf(document, before), before);
}

/** The same where only deliveries and the open card have changed since. */
export function serialiseProgress(document: ConversationDocument, before: Serialised): Serialised {
  return serialised(document, before.texts, before);
}

function serialised(
  document: ConversationDocument,
  texts: Texts,
  before: Serialised | undefined,
): Serialised {
  const { openCardId, deliveries } = document;
  const written = writtenOf(deliveries, before?.written);
  const open = openCardId === undefined ? '' : `,"openCardId":${JSON.stringify(openCardId)}`;
  const parts = [texts.head, `${open},"deliveries":[`, ...deliveryList(deliveries, written), ']}'];
  return { body: joined(parts), parts, document: copyOf(document, document.dialogs), texts, written };
}

/** Not by `join`, which copies them: nearly always nobody looks at the text. */
function joined(parts: readonly string[]): string {
  let text = '';
  for (const part of parts) text += part;
  return text;
}

/** The document of that moment, for a turn to change: its dialogs change theirs in place, all else is replaced. */
export function documentOf({ document, texts: { dialogStack } }: Serialised): ConversationDocument {
  return copyOf(document, { dialogStack: dialogStack === '[]' ? [] : stackIn(dialogStack) });
}

/** Field by field: faster than `...`, and always in one shape. */
function copyOf(document: Readonly<ConversationDocument>, dialogs: DialogState): ConversationDocument {
  const { topic, openCardId, usedCards, sharedQuestions, greeted, resumes, leftAt, deliveries } = document;
  return { dialogs, topic, openCardId, usedCards, sharedQuestions, greeted, resumes, leftAt, deliveries };
}

function dialogsIn({ dialogs: { dialogStack } }: ConversationDocument): string {
  return dialogStack.length === 0 ? '[]' : JSON.stringify(dialogStack);
}

function stackIn(text: string): DialogState['dialogStack'] {
  return JSON.parse(text) as DialogState['dialogStack'];
}

function textsOf(document: ConversationDocument, before: Serialised | undefined): Texts {
  const { greeted, resumes, leftAt } = document;
  const dialogStack = dialogsIn(document);
  const topic =
    before?.document.topic === document.topic ? before.texts.topic : JSON.stringify(document.topic);
  const sharedQuestions =
    before?.document.sharedQuestions === document.sharedQuestions
      ? before.texts.sharedQuestions
      : JSON.stringify(document.sharedQuestions);
  const left = leftAt === undefined ? '' : `,"leftAt":${JSON.stringify(leftAt)}`;
  const head =
    `{"version":${VERSION},"dialogStack":${dialogStack},"topic":${topic}${left}` +
    `,"usedCardIds":[${document.usedCards.json}],"sharedQuestions":${sharedQuestions}` +
    `,"greeted":${greeted},"resumes":${resumes}`;
  return { dialogStack, topic, sharedQuestions, head };
}
