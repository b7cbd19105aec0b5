import type { Reading } from '../src/domain/reading';
import type { VisibleCustomers } from './services';
import type { Slots } from './slots';

/** How many namesakes or near matches are offered at once; a longer list is better narrowed by typing. */
export const MOST_OFFERED = 8;

/** What a typed name comes to: the customer, those it may mean, or nobody; kept as typed while nothing can be read. */
export function lookUp(
  visible: Reading<VisibleCustomers>,
  text: string,
): Pick<Slots, 'customer' | 'candidates' | 'sought'> {
  if (visible.kind === 'failed') return { customer: { kind: 'typed', text, failure: visible.failure } };
  const found = visible.value.index.resolve(text);
  switch (found.kind) {
    case 'one':
      return { customer: { kind: 'known', customer: found.customer } };
    case 'several':
      return { candidates: found.customers.slice(0, MOST_OFFERED).map(({ tenantId }) => tenantId) };
    case 'none':
      return { sought: text };
  }
}
