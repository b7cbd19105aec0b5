import { tenantTail } from '../src/domain/customer';
import type { Person } from '../src/domain/person';
import type { ReadFailure } from '../src/domain/reading';
import { type Awaitable, whenThere } from '../src/ports/awaitable';
import {
  type Heard,
  hearWords,
  type Resolution,
  type Understanding,
  understandHeard,
  understandNamed,
} from '../src/understand';
import type { CustomerGate, VisibleCustomers } from './services';
import type { CustomerSlot, Slots } from './slots';
import type { Turn } from './turn';

/** The list of customers has a gap, so whom the words name stays open. */
interface Unreadable {
  readonly kind: 'unreadable';
  readonly text: string;
  readonly failure: ReadFailure;
}

/** A sentence, with the customers of this very person in mind. */
export interface Interpretation {
  readonly understood: Understanding;
  readonly customer: Resolution | Unreadable;
}

/** What was read in a turn, and among whom. */
export interface LastRead {
  readonly text: string;
  readonly visible: VisibleCustomers;
  readonly sentence: Interpretation;
}

type VisibleTo = Pick<CustomerGate, 'visibleTo'>;

/**
 * Reads a sentence. A name that fits nobody in the lists is looked at afresh before it counts as unknown: access may
 * have been given a minute ago.
 */
export async function interpret(gate: VisibleTo, person: Person, text: string): Promise<Interpretation> {
  const visible = await gate.visibleTo(person);
  const first = read(text, visible);
  return isSettled(first) ? first : readAfresh(gate, person, first, text, visible);
}

/** The same for words of a turn, which the router and the open question both read. */
export function interpretIn(
  gate: VisibleTo,
  turn: Pick<Turn, 'person' | 'lastRead'>,
  text: string,
): Awaitable<Interpretation> {
  return whenThere(gate.visibleTo(turn.person), (visible) => readIn(gate, turn, text, visible));
}

function readIn(
  gate: VisibleTo,
  turn: Pick<Turn, 'person' | 'lastRead'>,
  text: string,
  visible: VisibleCustomers,
): Awaitable<Interpretation> {
  const last = turn.lastRead;
  if (last?.text === text && areSame(last.visible, visible)) return last.sentence;
  const first = read(text, visible);
  if (!isSettled(first)) return readAfresh(gate, turn.person, first, text, visible);
  turn.lastRead = { text, visible, sentence: first };
  return first;
}

function isSettled({ understood, customer }: Interpretation): boolean {
  return customer.kind === 'one' || customer.kind === 'several' || !understood.mention;
}

async function readAfresh(
  gate: VisibleTo,
  person: Person,
  first: Interpretation,
  text: string,
  visible: VisibleCustomers,
): Promise<Interpretation> {
  const afresh = await gate.visibleTo(person, first.understood.mention);
  return areSame(afresh, visible) ? first : read(text, afresh);
}

/** The same list and gap: whoever reads among them reads the same. */
function areSame(one: VisibleCustomers, other: VisibleCustomers): boolean {
  return one.index === other.index && one.gap === other.gap;
}

/**
 * Customers that the sentence names in full are known to be names before the rest is understood: "Teams Rental can't
 * print" is about a customer, not about Microsoft Teams.
 */
function read(text: string, { index, gap }: VisibleCustomers): Interpretation {
  const named = index.mentioned(text);
  // Most sentences name nobody in full.
  const names = named.length === 0 ? NO_NAMES : named.map(({ name }) => name);
  const heard = hearWords(text);
  const first = understandHeard(heard, names);
  const { mention } = first;
  if (!mention) return { understood: first, customer: NOBODY };
  const customer = toldApart(text, index.resolve(mention));
  const understood = isFull(customer) && first.intent === undefined ? again(heard, first, names) : first;
  if (customer.kind !== 'none' || gap === undefined) return { understood, customer };
  return { understood, customer: { kind: 'unreadable', text: mention, failure: gap } };
}

const NO_NAMES: readonly string[] = [];
const NOBODY: Resolution = { kind: 'none' };

/** Once the words are known to name a customer, the rest may say enough. */
function again(heard: Heard, first: Understanding, names: readonly string[]): Understanding {
  const second = understandNamed(heard, names, first);
  return second.mention === first.mention ? second : first;
}

function isFull({ kind }: Resolution): boolean {
  return kind === 'one' || kind === 'several';
}

/** Among namesakes, the one whose domain or tail of the tenant ID stands in the sentence as well. */
function toldApart(text: string, resolution: Resolution): Resolution {
  if (resolution.kind !== 'several') return resolution;
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*/gu));
  const told = resolution.customers.filter(
    ({ domain, tenantId }) =>
      (domain && words.has(domain.toLowerCase())) || words.has(tenantTail(tenantId).toLowerCase()),
  );
  const [only, ...others] = told;
  return only && others.length === 0 ? { kind: 'one', customer: only } : resolution;
}

/** The facts in a sentence, laid over what is known already. */
export function absorb(slots: Slots, { understood, customer }: Interpretation): Slots {
  const known: { -readonly [slot in keyof Slots]: Slots[slot] } = Object.assign({}, slots);
  const { workload, workloadGuesses, entraPremium, azureSeller, arrangement, ticket } = understood;
  // Most sentences say one of these at most.
  if (workload) known.workload = workload;
  if (workloadGuesses.length > 0) known.workloadGuesses = workloadGuesses;
  if (entraPremium) known.entraPremium = entraPremium;
  if (azureSeller) known.azureSeller = azureSeller;
  if (arrangement) known.arrangement = arrangement;
  if (ticket) known.ticket = ticket;
  const named = slotOf(customer);
  if (named) known.customer = named;
  return known;
}

function slotOf(customer: Interpretation['customer']): CustomerSlot | undefined {
  switch (customer.kind) {
    case 'one':
      return { kind: 'known', customer: customer.customer };
    case 'unreadable':
      return { kind: 'typed', text: customer.text, failure: customer.failure };
    default:
      return undefined;
  }
}
