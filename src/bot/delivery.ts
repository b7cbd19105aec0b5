import type { ConversationReference } from 'botbuilder';
import { z } from 'zod';
import type { Effect } from '../../dialogs/effects';
import { storedEffect } from './stored-effect';
import { storedMoment } from './stored-moment';

/**
 * Something to send, rendered and sealed: a new message, or what becomes of an earlier one. Its text is the activity as
 * JSON, without where it goes: saved, then sent, and made once, since making it takes longer than all else of either.
 */
export type Post =
  /** `asks`: whether its card asks the open question. */
  | { readonly kind: 'message'; readonly text: string; readonly asks: boolean }
  /** `id`: of the earlier one; its text says so, too. */
  | { readonly kind: 'update'; readonly text: string; readonly asks: false; readonly id: string };

/** The HTTP answer to an invoke. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** The process that finishes the turn at the moment; after that time it has given up or hangs. */
export interface Sender {
  readonly instance: string;
  readonly until: Date;
}

/** An activity that was delivered to us, and what of its turn is still to be done. */
export interface Delivery {
  readonly id: string;
  readonly at: Date;
  /** Which button was pressed on which card by whom, if that press can be told from others. */
  readonly press: string | undefined;
  readonly reference: Partial<ConversationReference>;
  /** Those that are not known to have arrived. */
  readonly posts: readonly Post[];
  readonly sender: Sender | undefined;
  /** Those that are not known to be done. */
  readonly effects: readonly Effect[];
  readonly answer: InvokeAnswer | undefined;
}

type Told = Pick<Delivery, 'id' | 'at' | 'reference' | 'posts' | 'effects'> &
  Partial<Pick<Delivery, 'press' | 'sender' | 'answer'>>;

/** All of them are made here, in one shape: a copy made with `...` has another one, and a turn meets twenty of them. */
export function deliveryOf({ id, at, press, reference, posts, sender, effects, answer }: Told): Delivery {
  return { id, at, press, reference, posts, sender, effects, answer };
}

const json = z.record(z.string(), z.unknown());
const storedPost = z
  .object({ kind: z.enum(['message', 'update']), activity: json, asks: z.boolean() })
  .transform(({ kind, activity, asks }): Post => {
    // New messages are given their ID by the other side.
    const { id, ...message } = activity;
    return kind === 'message'
      ? { kind, text: JSON.stringify(message), asks }
      : { kind, text: JSON.stringify(activity), asks: false, id: typeof id === 'string' ? id : '' };
  });

/** What we wrote ourselves; the SDK's own shapes are taken as they were. */
export const storedDelivery = z
  .object({
    id: z.string(),
    at: storedMoment,
    press: z.string().optional(),
    reference: json.transform((value) => value as Partial<ConversationReference>),
    posts: z.array(storedPost),
    sender: z.object({ instance: z.string(), until: storedMoment }).optional(),
    effects: z.array(storedEffect),
    answer: z.object({ status: z.number(), body: z.unknown().optional() }).optional(),
  })
  .transform(deliveryOf) satisfies z.ZodType<Delivery>;

/** Answers are kept over several turns, and what is around them changes meanwhile. */
const answers = new WeakMap<InvokeAnswer, string>();

/** As JSON. */
export function serialiseAnswer(answer: InvokeAnswer): string {
  const text = answers.get(answer) ?? JSON.stringify(answer);
  answers.set(answer, text);
  return text;
}

/** The beginning of what is stored of it: what stays as it is for as long as there is something to do. */
export function serialiseOrigin({ id, at, press, reference }: Delivery): string {
  const pressed = press === undefined ? '' : `,"press":${JSON.stringify(press)}`;
  return `{"id":${JSON.stringify(id)},"at":"${at.toISOString()}"${pressed},"reference":${JSON.stringify(reference)}`;
}

/** As it is stored, from its origin on: in parts, so that nothing long in it is copied to be one text with the rest. */
export function serialiseDelivery(
  { sender, posts, effects, answer }: Delivery,
  origin: string,
): readonly string[] {
  const sent = sender === undefined ? '' : `,"sender":${serialiseSender(sender)}`;
  const work = effects.length === 0 ? '[]' : JSON.stringify(effects);
  const parts = [origin];
  let before = `${sent},"effects":${work},"posts":[`;
  let comma = '';
  for (const { kind, text, asks } of posts) {
    parts.push(`${before}${comma}{"kind":"${kind}","activity":`, text);
    before = `,"asks":${asks}}`;
    comma = ',';
  }
  if (answer === undefined) parts.push(`${before}]}`);
  else parts.push(`${before}],"answer":`, serialiseAnswer(answer), '}');
  return parts;
}

function serialiseSender({ instance, until }: Sender): string {
  return `{"instance":${JSON.stringify(instance)},"until":"${until.toISOString()}"}`;
}

export function isUnfinished({ posts, effects }: Delivery): boolean {
  return posts.length > 0 || effects.length > 0;
}

/** Whether somebody has to come back to it: to finish it, or to let go of an answer that nobody asks for again. */
export function isToBeLookedAt(delivery: Delivery): boolean {
  return isUnfinished(delivery) || delivery.answer !== undefined;
}
