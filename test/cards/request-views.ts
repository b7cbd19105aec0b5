import type { RequestCustomer, RequestRow, RequestsView } from '../../cards/requests-card';
import type { Customer } from '../../src/domain/customer';
import type { Ending } from '../../src/domain/endings';
import type { HandOff } from '../../src/domain/hand-off';
import { customerNamed } from '../support/customers';
import { NOW } from './answer-views';

const DAY = 24 * 3600 * 1000;

/** The customers of the requests, in turn. */
export const CUSTOMERS: readonly Customer[] = [
  customerNamed('Contoso', 'contoso.com', 'a1b2c3'),
  customerNamed('Fabrikam Ltd', 'fabrikam.com', '77e0d1'),
  customerNamed('Northwind Traders International Holding', 'northwindtraders.com', 'be91c0'),
  customerNamed('Woodgrove Bank', 'woodgrovebank.com', '4d5e6f'),
];

export function handOffOf(handOff: Partial<HandOff> = {}): HandOff {
  return {
    id: 'hand-off-1',
    at: NOW,
    personId: 'adele',
    customerTenantId: CUSTOMERS[0]?.tenantId,
    workload: 'exchange',
    verdict: 'canFile',
    portalUrl: undefined,
    evidence: 'relationship X, group Y, role Z',
    contactReminder: true,
    outcome: 'open',
    ticket: undefined,
    ...handOff,
  };
}

export function shown(customer: Customer): RequestCustomer {
  return { kind: 'shown', customer };
}

/** Requests with every outcome, with and without a number, with every kind of customer. */
export function requestRows(count = 6, row: Partial<RequestRow> = {}): readonly RequestRow[] {
  const ticket = '2411220030001234';
  const states = [
    { outcome: 'open' },
    { outcome: 'filed', ticket, workload: 'azure' },
    { outcome: 'notFiled', workload: 'teams' },
    { outcome: 'filed', workload: 'sharepoint' },
    { outcome: 'filed', ticket, workload: 'ownSubscription' },
    { outcome: 'open', workload: 'businessCentral' },
  ] as const;
  return Array.from({ length: count }, (_, at) => ({
    handOff: handOffOf({
      ...states[at % states.length],
      id: `hand-off-${at}`,
      at: new Date(NOW.getTime() - at * 1.3 * DAY),
    }),
    customer: customerAt(at),
    person: undefined,
    ...row,
  }));
}

function customerAt(at: number): RequestCustomer {
  if (at % 6 === 4) return { kind: 'none' };
  if (at % 6 === 5) return { kind: 'hidden' };
  const customer = CUSTOMERS[at % CUSTOMERS.length];
  return customer ? shown(customer) : { kind: 'none' };
}

export function requestsView(view: Partial<RequestsView> = {}): RequestsView {
  return {
    scope: 'mine',
    narrowed: false,
    customer: undefined,
    filter: {},
    rows: requestRows(),
    next: undefined,
    first: true,
    timeZone: 'Europe/Madrid',
    demo: false,
    ...view,
  };
}

/** The longest that there can be of everything: a full page whose names are all this text. */
export function worstView(text: string): RequestsView {
  const customer = customerNamed(text, text);
  const row = { customer: shown(customer), person: text };
  const rows = requestRows(8, row).map((one) => ({
    ...one,
    handOff: { ...one.handOff, id: 'h'.repeat(36), workload: 'sharepoint', ticket: text } as const,
  }));
  const filter = {
    from: '2026-10-01',
    until: '2026-10-31',
    workload: 'sharepoint',
    outcome: 'filed',
  } as const;
  return requestsView({
    scope: 'everybody',
    rows,
    filter,
    next: 'n'.repeat(200),
    first: false,
    timeZone: 'UTC',
    demo: true,
  });
}

/** Relationships that end, each two days after the one before. */
export function endingsOf(count: number, text?: string): readonly Ending[] {
  return Array.from({ length: count }, (_, at) => ({
    customer:
      text === undefined ? (CUSTOMERS[at % CUSTOMERS.length] ?? noCustomer) : customerNamed(text, text),
    relationshipId: `relationship-${at}`,
    relationshipName: text ?? `GDAP support ${2025 + at}`,
    endsAt: new Date(NOW.getTime() + at * 2 * DAY),
    days: at * 2,
  }));
}

const noCustomer = customerNamed('');
