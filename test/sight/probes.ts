import type { Json } from '../support/readable-card';
import { type Customer, tailOf } from './partner';
import type { Deed } from './stage';

/** What people type into a type-ahead, and what somebody would who goes fishing. */
export function queriesFor(customers: readonly Customer[]): readonly string[] {
  const queries = customers.flatMap((customer) => {
    const { name, domain, tenantId } = customer;
    const words = name.toLowerCase().split(' ');
    return [
      ...words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]),
      words.toReversed().join(' '),
      misspelt(name),
      name,
      domain,
      domain.slice(0, 6),
      tenantId.slice(0, 8),
      tailOf(customer),
      tenantId,
    ];
  });
  return ['', ' ', '*', ...new Set(queries)];
}

/** Ways to bring up a customer in words. */
export const SENTENCES: readonly ((customer: Customer) => string)[] = [
  ({ name }) => `file a ticket for ${name} about Exchange`,
  ({ name }) => `who can file for ${name}?`,
  ({ name }) => `is Exchange down for ${name}?`,
  ({ name }) => name,
  ({ tenantId }) => tenantId,
  ({ domain }) => domain,
  ({ name }) => misspelt(name),
  ({ name }) => `file a ticket for ${misspelt(name)} about Teams`,
  ({ name }) => `not Litware, ${name}`,
  ({ domain }) => `file a ticket for ${domain} about SharePoint`,
  ({ tenantId }) => `who can file for ${tenantId}?`,
  (customer) => `file a ticket for …${tailOf(customer)} about Exchange`,
  ({ name }) => `the customer ${name} asks whether they can file themselves`,
  ({ name }) => `history for ${name}`,
  ({ tenantId }) => `my requests for ${tenantId}`,
  ({ domain }) => `export history for ${domain}`,
];

/** Buttons that nobody was shown, made up to name a customer. */
export function forgedFor({ tenantId }: Customer): readonly Json[] {
  const about = { v: 1, customer: tenantId, workload: 'exchange' };
  return [
    { ...about, verb: 'begin', journey: 'file' },
    { ...about, verb: 'begin', journey: 'who' },
    { ...about, verb: 'begin', journey: 'health' },
    { ...about, verb: 'begin', journey: 'selfService' },
    { ...about, verb: 'recheck' },
    { ...about, verb: 'whoPage', page: 0 },
    { ...about, verb: 'pickCustomer', flow: 'f', step: 0 },
    { ...about, verb: 'begin', journey: 'history' },
    { ...about, verb: 'requests', of: 'everybody' },
    { ...about, verb: 'requests', of: 'mine' },
    { ...about, verb: 'exportRequests', of: 'everybody' },
  ];
}

/** Everything, or as much of it as there is time for: other parts of it in other runs. */
export function some<T>(all: readonly T[], count: number, from: number): readonly T[] {
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, index) => all[(from + index) % all.length] as T,
  );
}

/** A button's data, as either kind of button sends it. */
export function pressed(data: Json): readonly Deed[] {
  return [{ submit: data }, { execute: data }];
}

/** With one letter left out. */
export function misspelt(name: string): string {
  return name.slice(0, 4) + name.slice(5);
}
