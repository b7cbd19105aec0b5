import type { Customer } from '../domain/customer';
import type { CustomerIndex } from '../understand';
import type { KeptSight } from './kept-sight';

/** How many customers that fit a name are looked at afresh; a name that fits more is no name yet. */
const MOST_LOOKED_AT = 5;

/**
 * The customers that fit a name and aren't in the lists for this person. Undefined when so many fit that the lists
 * have to do.
 */
export function hiddenMatches(
  everybody: CustomerIndex,
  sight: KeptSight,
  named: string,
): readonly Customer[] | undefined {
  const hidden = fitting(everybody, named)?.filter(
    ({ tenantId }) => sight.kind === 'own' && !sight.tenantIds.has(tenantId),
  );
  return hidden && hidden.length <= MOST_LOOKED_AT ? hidden : undefined;
}

function fitting(everybody: CustomerIndex, named: string): readonly Customer[] | undefined {
  const byId = everybody.find(named);
  if (byId) return [byId];
  const found = everybody.resolve(named);
  switch (found.kind) {
    case 'none':
    case 'perhaps':
      return everybody.mentioned(named);
    case 'one':
      return [found.customer];
    case 'several':
      return found.total > found.customers.length ? undefined : found.customers;
  }
}
