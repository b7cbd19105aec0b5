import type { DialogState } from 'botbuilder-dialogs';
import { z } from 'zod';
import { NO_TOPIC } from '../../dialogs/turn';
import { WORKLOAD_IDS } from '../domain/workloads';
import { jsonOf } from '../ports/json-of';
import type { ConversationDocument } from './conversation-document';
import { type Delivery, serialiseDelivery, storedDelivery } from './delivery';
import { deliveriesIn, isFinished, listOf, serialiseFinished, storedFinished } from './finished-delivery';

/** Raised whenever a saved conversation can't be continued by older code. */
const VERSION = 3;

const NONE: readonly Delivery[] = [];

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
    .transform(deliveriesIn),
});

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

/** A document as it was at one moment, and as it is stored. */
export interface Serialised {
  readonly body: string;
  /** Of that moment; its `dialogs` are whatever a turn has made of them since. */
  readonly document: Readonly<ConversationDocument>;
  /** What the body is made of, as JSON. */
  readonly texts: Texts;
}

interface Texts {
  readonly dialogStack: string;
  readonly topic: string;
  readonly usedCardIds: string;
  readonly sharedQuestions: string;
  /** In the order of the document's deliveries. */
  readonly deliveries: readonly string[];
}

/** As it is stored. What is still the very same as in the document before isn't made into JSON again. */
export function serialiseConversation(document: ConversationDocument, before?: Serialised): Serialised {
  const texts = textsOf(document, before);
  const { openCardId, greeted, resumes, leftAt } = document;
  const rest =
    (openCardId === undefined ? '' : `,"openCardId":${JSON.stringify(openCardId)}`) +
    (leftAt === undefined ? '' : `,"leftAt":${JSON.stringify(leftAt)}`);
  const body =
    `{"version":${VERSION},"dialogStack":${texts.dialogStack},"topic":${texts.topic}${rest}` +
    `,"usedCardIds":${texts.usedCardIds},"sharedQuestions":${texts.sharedQuestions}` +
    `,"greeted":${greeted},"resumes":${resumes},"deliveries":${listOf(document.deliveries, texts.deliveries)}}`;
  return { body, document: { ...document }, texts };
}

/** The document of that moment, for a turn to change: its dialogs change theirs in place, all else is replaced. */
export function documentOf({ document, texts }: Serialised): ConversationDocument {
  const { dialogStack } = texts;
  return { ...document, dialogs: { dialogStack: dialogStack === '[]' ? [] : stackIn(dialogStack) } };
}

function dialogsIn({ dialogs: { dialogStack } }: ConversationDocument): string {
  return dialogStack.length === 0 ? '[]' : JSON.stringify(dialogStack);
}

function stackIn(text: string): DialogState['dialogStack'] {
  return JSON.parse(text) as DialogState['dialogStack'];
}

function textsOf(document: ConversationDocument, before: Serialised | undefined): Texts {
  const partOf = (part: 'topic' | 'usedCardIds' | 'sharedQuestions'): string =>
    before?.document[part] === document[part] ? before.texts[part] : JSON.stringify(document[part]);
  return {
    dialogStack: dialogsIn(document),
    topic: partOf('topic'),
    usedCardIds: partOf('usedCardIds'),
    sharedQuestions: partOf('sharedQuestions'),
    deliveries: deliveryTexts(document, before),
  };
}

function deliveryTexts(
  { deliveries }: ConversationDocument,
  before: Serialised | undefined,
): Texts['deliveries'] {
  if (deliveries === before?.document.deliveries) return before.texts.deliveries;
  const { deliveries: old = NONE } = before?.document ?? {};
  const texts: string[] = [];
  // Both are in the same order, so what comes later here is found later there.
  let from = 0;
  for (const delivery of deliveries) {
    const at = old.indexOf(delivery, from);
    if (at >= 0) from = at + 1;
    texts.push(before?.texts.deliveries[at] ?? textOf(delivery));
  }
  return texts;
}

function textOf(delivery: Delivery): string {
  return isFinished(delivery) ? serialiseFinished(delivery) : serialiseDelivery(delivery);
}
