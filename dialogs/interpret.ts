import { tenantTail } from '../src/domain/customer';
import type { Person } from '../src/domain/person';
import type { ReadFailure } from '../src/domain/reading';
import { type Resolution, type Understanding, understand } from '../src/understand';
import type { CustomerGate, VisibleCustomers } from './services';
import type { Slots } from './slots';

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

/**
 * Reads a sentence. A name that fits nobody in the lists is looked at afresh before it counts as unknown: access may
 * have been given a minute ago.
 */
export async function interpret(
  gate: Pick<CustomerGate, 'visibleTo'>,
  person: Person,
  text: string,
): Promise<Interpretation> {
  const first = read(text, await gate.visibleTo(person));
  const { mention } = first.understood;
  const settled = first.customer.kind === 'one' || first.customer.kind === 'several' || !mention;
  return settled ? first : read(text, await gate.visibleTo(person, mention));
}

/**
 * Customers that the sentence names in full are known to be names before the rest is understood: "Teams Rental can't
 * print" is about a customer, not about Microsoft Teams.
 */
function read(text: string, { index, gap }: VisibleCustomers): Interpretation {
  const names = index.mentioned(text).map(({ name }) => name);
  const first = understand(text, names);
  const { mention } = first;
  if (!mention) return { understood: first, customer: { kind: 'none' } };
  const customer = toldApart(text, index.resolve(mention));
  const understood = isFull(customer) && first.intent === undefined ? again(first, mention, names) : first;
  if (customer.kind !== 'none' || gap === undefined) return { understood, customer };
  return { understood, customer: { kind: 'unreadable', text: mention, failure: gap } };
}

/** Once the words are known to name a customer, the rest may say enough. */
function again(first: Understanding, mention: string, names: readonly string[]): Understanding {
  const second = understand(first.text, [...names, mention]);
  return second.mention === mention ? second : first;
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
  return {
    ...slots,
    ...(understood.workload && { workload: understood.workload }),
    ...(understood.workloadGuesses.length > 0 && { workloadGuesses: understood.workloadGuesses }),
    ...(understood.entraPremium && { entraPremium: understood.entraPremium }),
    ...(understood.azureSeller && { azureSeller: understood.azureSeller }),
    ...(understood.arrangement && { arrangement: understood.arrangement }),
    ...(understood.ticket && { ticket: understood.ticket }),
    ...customerIn(customer),
  };
}

function customerIn(customer: Interpretation['customer']): Pick<Slots, 'customer'> {
  if (customer.kind === 'one') return { customer: { kind: 'known', customer: customer.customer } };
  if (customer.kind === 'unreadable') {
    return { customer: { kind: 'typed', text: customer.text, failure: customer.failure } };
  }
  return {};
}
