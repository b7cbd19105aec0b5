import type { Interpretation } from '../../dialogs/interpret';
import type { Understanding } from '../../src/understand';
import { EvalError } from './eval-error';
import { type LabelledSentence, NONE } from './labelled-set';
import { DEMO_INDEX } from './read-as-product';

/** What of a sentence is scored. */
export const ASPECTS = ['intent', 'workload', 'customer'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What was read, as the labels say it; nothing read is an empty list. */
export type AsRead = Readonly<Record<Aspect, readonly string[]>>;

export interface Judged {
  readonly sentence: LabelledSentence;
  readonly read: AsRead;
  readonly right: Readonly<Record<Aspect, boolean>>;
}

/** A person looks at about this many of the customers that are offered. */
const LOOKED_AT = 5;

/**
 * Intent: the one that is acted on; a second guess does not count. Workload: all that were read have to be in the
 * label. Customer: the one that was read, or, where it is asked which one is meant, one of those offered first.
 * Throws `EvalError` for a customer that the demo partner hasn't got.
 */
export function judgeSentence(sentence: LabelledSentence, reading: Interpretation): Judged {
  const read: AsRead = {
    intent: reading.understood.intent ? [reading.understood.intent] : [],
    workload: workloadsRead(reading),
    customer: customersRead(reading),
  };
  const customer = sentence.customer.map(displayName);
  return {
    sentence,
    read,
    right: {
      intent: allIn(sentence.intent, read.intent),
      workload: allIn(sentence.workload, read.workload),
      customer: someIn(customer, read.customer),
    },
  };
}

function allIn(label: readonly string[], read: readonly string[]): boolean {
  return read.length === 0 ? label.includes(NONE) : read.every((one) => label.includes(one));
}

function someIn(label: readonly string[], read: readonly string[]): boolean {
  return read.length === 0 ? label.includes(NONE) : read.some((one) => label.includes(one));
}

/** Marketplace products and own subscriptions are products by the errand alone. */
function workloadsRead({ understood }: Interpretation): readonly string[] {
  const { intent, workload, workloadGuesses } = understood;
  if (intent === 'marketplace' || intent === 'ownSubscription') return [intent];
  return workload ? [workload] : workloadGuesses;
}

function customersRead({ customer, understood }: Interpretation): readonly string[] {
  switch (customer.kind) {
    case 'one':
      return [customer.customer.name];
    case 'several':
      return customer.customers.slice(0, LOOKED_AT).map(({ name }) => name);
    case 'perhaps':
      return isUnderstood(understood) ? customer.customers.slice(0, LOOKED_AT).map(({ name }) => name) : [];
    case 'none':
    case 'unreadable':
      return [];
  }
}

/** A mere likeness to a name is passed over where the sentence says nothing else that the bot understands. */
function isUnderstood({
  intent,
  workload,
  workloadGuesses,
  correction,
  mention,
  text,
}: Understanding): boolean {
  const saysMore = intent ?? workload ?? workloadGuesses[0];
  return saysMore !== undefined || correction || mention === text;
}

/** Labels from outside may name a customer less exactly than the directory does. */
function displayName(label: string): string {
  if (label === NONE || DEMO_INDEX.all().some(({ name }) => name === label)) return label;
  const named = DEMO_INDEX.resolve(label);
  if (named.kind === 'one') return named.customer.name;
  throw new EvalError('customer', `“${label}” is no customer of the demo partner. Use its display name.`);
}
