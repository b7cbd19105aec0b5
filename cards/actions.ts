import type { z } from 'zod';
import { ALL, answerActions, standingActions } from './action-schemas';

export {
  ALL,
  ARRANGEMENTS,
  type Arrangement,
  ENVELOPE_VERSION,
  JOURNEYS,
  type Journey,
  LONGEST_MESSAGE,
} from './action-schemas';

export type AnswerAction = z.infer<(typeof answerActions)[number]>;
export type StandingAction = z.infer<(typeof standingActions)[number]>;
type Verb = (AnswerAction | StandingAction)['verb'];

/** What a button said, or that it isn't one of ours (or not of this version). */
export type CardAction =
  | { readonly kind: 'answer'; readonly action: AnswerAction }
  | { readonly kind: 'standing'; readonly action: StandingAction }
  | { readonly kind: 'foreign' };

/** The inputs of cards. A button of such a card carries the field itself, or leaves it to the person. */
const INPUTS: Partial<Record<string, readonly string[]>> = {
  pickCustomer: ['customer'],
  giveTicket: ['ticket'],
  fileThis: ['customer', 'typedCustomer', 'workload'],
  requests: ['from', 'until', 'workload', 'outcome'],
  exportRequests: ['from', 'until', 'workload', 'outcome'],
  tellWrong: ['reason', 'note'],
} satisfies Partial<Record<Verb, readonly string[]>>;

const NONE: readonly string[] = [];

/** The fields of an action that the person may fill in; none where the button says everything. */
export function inputsOf(verb: Verb): readonly string[] {
  return INPUTS[verb] ?? NONE;
}

/** A field of an action, and what stands before its value in a JSON list of pairs: in the first pair, and in one that follows another. */
interface Field {
  readonly name: string;
  readonly first: string;
  readonly next: string;
}

/** What is known of a verb, looked up once: nothing is parsed in vain. */
interface KnownVerb {
  readonly kind: Known['kind'];
  readonly parse: (data: unknown) => CardAction;
  /** All of them, in the order of their names' UTF-16 units. */
  readonly fields: readonly Field[];
  readonly inputs: readonly string[];
}

type Known = Exclude<CardAction, { kind: 'foreign' }>;

const FOREIGN: CardAction = { kind: 'foreign' };

const VERBS: ReadonlyMap<unknown, KnownVerb> = new Map([
  ...answerActions.map((schema) => knownVerb('answer', schema)),
  ...standingActions.map((schema) => knownVerb('standing', schema)),
]);

type Schema = z.ZodType & { readonly shape: { readonly verb: { readonly value: Verb } } };

function knownVerb(kind: 'answer' | 'standing', schema: Schema): readonly [Verb, KnownVerb] {
  const { shape } = schema;
  const verb = shape.verb.value;
  const parse = (data: unknown): CardAction => {
    const { data: action } = schema.safeParse(data);
    return action === undefined ? FOREIGN : ({ kind, action } as CardAction);
  };
  return [verb, { kind, parse, fields: Object.keys(shape).sort().map(fieldOf), inputs: inputsOf(verb) }];
}

function fieldOf(name: string): Field {
  return { name, first: `["${name}",`, next: `],["${name}",` };
}

/** All fields that an action of this verb may have, in the order of their names' UTF-16 units. */
export function fieldsOf(verb: Verb): readonly Field[] {
  return VERBS.get(verb)?.fields ?? [];
}

/** Parses the data of `Action.Submit` and `Action.Execute`, whose inputs Teams merges into the same object. */
export function parseCardAction(data: unknown): CardAction {
  return VERBS.get(verbIn(data))?.parse(data) ?? FOREIGN;
}

/** What is in the data of a button of ours, and what of it the person fills in. */
export type Written = Known & { readonly filledIn: readonly string[] };

/**
 * Reads the data of a card of ours, which may have fields beside those of its action. Parsing changes only what belongs
 * to inputs (what was left empty, what has a default); all else is as it was written a moment ago, and is looked at when
 * the button is pressed. A button of a card with inputs either carries such a field itself or leaves it to the person.
 */
export function actionWritten(data: object): Written | undefined {
  const known = VERBS.get(verbIn(data));
  if (known === undefined) return undefined;
  const { kind, inputs } = known;
  if (!inputs.some((input) => Object.hasOwn(data, input))) {
    return { kind, action: data, filledIn: inputs } as Written;
  }
  if (inputs.every((input) => isFilled(data, input))) {
    return { kind, action: data, filledIn: NONE } as Written;
  }
  const parsed = known.parse(data);
  return parsed.kind === 'foreign' ? undefined : { ...parsed, filledIn: NONE };
}

/** Whether an input has a value that parsing leaves as it is. */
function isFilled(data: object, input: string): boolean {
  const value = (data as Readonly<Record<string, unknown>>)[input];
  return typeof value === 'string' && value !== '' && value !== ALL;
}

function verbIn(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'verb' in data ? data.verb : undefined;
}
