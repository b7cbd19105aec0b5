import { tenantTail } from '../src/domain/customer';
import type { ReadFailure, Reading } from '../src/domain/reading';
import { type Resolution, type Understanding, understand } from '../src/understand';
import type { VisibleCustomers } from './services';
import type { Slots } from './slots';

/** The directory could not be read, so whom the words name stays open. */
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
 * Reads a sentence. Customers that it names in full are known to be names before the rest is understood:
 * "Teams Rental can't print" is about a customer, not about Microsoft Teams.
 */
export function interpret(text: string, visible: Reading<VisibleCustomers>): Interpretation {
  if (visible.kind === 'failed') {
    const understood = understand(text);
    const { mention } = understood;
    const customer = mention
      ? { kind: 'unreadable' as const, text: mention, failure: visible.failure }
      : { kind: 'none' as const };
    return { understood, customer };
  }
  const { index } = visible.value;
  const names = index.mentioned(text).map(({ name }) => name);
  const understood = understand(text, names);
  const { mention } = understood;
  return { understood, customer: mention ? toldApart(text, index.resolve(mention)) : { kind: 'none' } };
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
