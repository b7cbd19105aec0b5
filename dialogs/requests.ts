import { type Card, directoryDownCard, noSightCard, requestsCard, requestsUnknownCard } from '../cards';
import type { RequestCustomer, RequestRow } from '../cards';
import type { Customer } from '../src/domain/customer';
import type { HandOff } from '../src/domain/hand-off';
import { contactsFor } from '../src/domain/organisation';
import type { CustomerIndex } from '../src/understand';
import { colleagueNames } from './colleague-names';
import { logFilter, type RequestsAsked } from './request-filter';
import type { DialogServices } from './services';
import type { Turn } from './turn';

/** How many requests a card shows at once. */
const PAGE = 8;

/** Whose requests somebody gets to see. */
export type Scope =
  | { readonly kind: 'mine'; readonly narrowed: boolean }
  | { readonly kind: 'everybody' }
  /** Whether they are a lead could not be read. */
  | { readonly kind: 'unknown' };

/** "My requests", "history for Contoso": a page of what the log holds, newest first. `after` is where it begins. */
export async function requestsStatement(
  services: DialogServices,
  turn: Turn,
  asked: RequestsAsked,
  after?: string,
): Promise<Card> {
  const { words } = turn;
  const slot = asked.customer;
  const contacts = contactsFor(services.organisation);
  if (slot?.kind === 'hidden') return noSightCard(words, { ...slot, contacts });
  if (slot?.kind === 'typed') return directoryDownCard(words, { failure: slot.failure, contacts });
  const scope = await scopeOf(services, turn, asked.of, slot?.customer);
  if (scope.kind === 'unknown') return requestsUnknownCard(words);
  const filter = logFilter(asked, {
    personId: scope.kind === 'mine' ? turn.person.id : undefined,
    customerTenantId: slot?.customer.tenantId,
    timeZone: turn.timeZone,
  });
  // Undefined when the log can't be read now.
  const page = await services.handOffs.list(filter, { limit: PAGE, after }).catch(() => undefined);
  if (!page) return requestsUnknownCard(words);
  const { from, until, workload, outcome } = asked;
  return requestsCard(words, {
    scope: scope.kind,
    narrowed: scope.kind === 'mine' && scope.narrowed,
    customer: slot?.customer,
    filter: {
      ...(from && { from }),
      ...(until && { until }),
      ...(workload && { workload }),
      ...(outcome && { outcome }),
    },
    rows: await rowsOf(services, turn, scope.kind, page.handOffs),
    next: page.next,
    unreadable: page.unreadable,
    first: after === undefined,
    timeZone: turn.timeZone,
    demo: services.demo,
  });
}

/** Everybody's requests are for leads, and about one customer for those who are one at this very moment. */
export async function scopeOf(
  { gate }: Pick<DialogServices, 'gate'>,
  { person }: Pick<Turn, 'person'>,
  wanted: RequestsAsked['of'],
  customer: Customer | undefined,
): Promise<Scope> {
  if (wanted === 'mine') return { kind: 'mine', narrowed: false };
  const { kind } = customer
    ? await gate.can(person, 'seeHistory', customer)
    : await gate.leadershipOf(person);
  switch (kind) {
    case 'granted':
    case 'lead':
      return { kind: 'everybody' };
    case 'denied':
    case 'notLead':
      return { kind: 'mine', narrowed: true };
    case 'unknown':
      return { kind: 'unknown' };
  }
}

/** Whom a hand-off or an answer was for, as far as this person may see it now. */
export function requestCustomer(
  index: CustomerIndex,
  { customerTenantId }: Pick<HandOff, 'customerTenantId'>,
): RequestCustomer {
  if (customerTenantId === undefined) return { kind: 'none' };
  const customer = index.find(customerTenantId);
  return customer ? { kind: 'shown', customer } : { kind: 'hidden' };
}

async function rowsOf(
  services: DialogServices,
  { person }: Turn,
  scope: 'mine' | 'everybody',
  handOffs: readonly HandOff[],
): Promise<readonly RequestRow[]> {
  const whose = scope === 'everybody' ? handOffs.map(({ personId }) => personId) : [];
  const [{ index }, names] = await Promise.all([
    services.gate.visibleTo(person),
    colleagueNames(services, whose, person.caller),
  ]);
  return handOffs.map((handOff) => ({
    handOff,
    customer: requestCustomer(index, handOff),
    person: names.get(handOff.personId),
  }));
}
