import type { Customer } from '../src/domain/customer';
import type { Person } from '../src/domain/person';
import type { Resolution } from '../src/understand';
import { allOf, type Awaitable, whenThere } from '../src/ports/awaitable';
import type { CustomerGate } from './services';
import type { CustomerSlot, Slots } from './slots';

/** How many namesakes or near matches are offered at once; a longer list is better narrowed by typing. */
export const MOST_OFFERED = 8;

/** What a typed name comes to: the customer, those it may mean, or nobody; kept as typed while the list has a gap. */
export async function lookUp(
  gate: Pick<CustomerGate, 'visibleTo'>,
  person: Person,
  text: string,
): Promise<Pick<Slots, 'customer' | 'candidates' | 'sought'>> {
  const { index, gap } = await gate.visibleTo(person, text);
  const found = index.resolve(text);
  switch (found.kind) {
    case 'one':
      return { customer: { kind: 'known', customer: found.customer } };
    case 'several':
    case 'perhaps':
      return offer(found, text);
    case 'none':
      return gap ? { customer: { kind: 'typed', text, failure: gap } } : { sought: text };
  }
}

/** The customer behind a tenant ID that a button or a saved conversation names: that grants no sight of it. */
export function customerBehind(
  gate: Pick<CustomerGate, 'visibleTo'>,
  person: Person,
  tenantId: string,
): Awaitable<CustomerSlot> {
  return whenThere(gate.visibleTo(person, tenantId), ({ index, gap, sees }) => {
    const customer = index.find(tenantId);
    if (customer) return { kind: 'known', customer };
    return gap ? { kind: 'typed', text: '', failure: gap } : { kind: 'hidden', sees };
  });
}

/** Those of the customers that were offered before that this person may still see, in the same order. */
export function stillOffered(
  gate: Pick<CustomerGate, 'visibleTo'>,
  person: Person,
  { candidates = [] }: Slots,
): Awaitable<readonly Customer[]> {
  return candidates.length === 0 ? [] : stillSeen(gate, person, candidates);
}

function stillSeen(
  gate: Pick<CustomerGate, 'visibleTo'>,
  person: Person,
  tenantIds: readonly string[],
): Awaitable<readonly Customer[]> {
  const slots = allOf(tenantIds.map((tenantId) => customerBehind(gate, person, tenantId)));
  return whenThere(slots, (seen) => seen.flatMap((slot) => (slot.kind === 'known' ? [slot.customer] : [])));
}

/** Several customers to choose from; of those that merely come near, it is also kept what they come near to. */
export function offer(
  found: Extract<Resolution, { kind: 'several' | 'perhaps' }>,
  text: string,
): Pick<Slots, 'candidates' | 'sought'> {
  const candidates = found.customers.slice(0, MOST_OFFERED).map(({ tenantId }) => tenantId);
  return { candidates, ...(found.kind === 'perhaps' && { sought: text }) };
}
