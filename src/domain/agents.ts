import type { Membership } from './evidence';
import type { Person } from './person';
import type { Listing } from './reading';

/**
 * Who is in the two well-known groups of the partner's tenant that stand for roles in Partner Center.
 * Admin agents see service health and service requests there, and are Owner of CSP Azure subscriptions unless the
 * customer removed that; Helpdesk agents may request support for customers. Source: `permissions` in sources.ts.
 */
export interface Agents {
  readonly admin: Listing<Person>;
  readonly helpdesk: Listing<Person>;
}

/** Is this person in the list? A list with a gap never says no. */
export function isAmong({ id }: Person, { items, gap }: Listing<Person>): Membership {
  if (items.some((other) => other.id === id)) return 'yes';
  return gap === undefined ? 'no' : 'unknown';
}
