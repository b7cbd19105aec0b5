import type { HandOffFilter } from '../../domain/hand-off';
import { idText } from '../id-text';
import { timeText } from '../time-text';
import { placeIn } from './row-cursor';

/** Conditions on `hand_offs`, joined for WHERE, and the values of their question marks. */
interface Search {
  readonly where: string;
  readonly values: readonly string[];
}

/** A condition and its values; one that has none isn't asked for. */
type Condition = readonly [sql: string, ...values: (string | undefined)[]];

/** What the filter wants, behind the place that a cursor names. One that can't be read begins anew. */
export function searchFor(filter: HandOffFilter, after: string | undefined): Search {
  const { personId, customerTenantId, workload, outcome, from, until } = filter;
  const [at, id] = placeIn(after) ?? [];
  const all: readonly Condition[] = [
    ['person_id = ?', optional(personId, idText)],
    ['customer_tenant_id = ?', optional(customerTenantId, idText)],
    ['workload = ?', workload],
    ['outcome = ?', outcome],
    ['at >= ?', optional(from, timeText)],
    ['at < ?', optional(until, timeText)],
    // The first half lets an index begin there.
    ['at <= ? AND (at < ? OR id > ?)', at, at, id],
  ];
  const asked = all.filter(([, value]) => value !== undefined);
  return {
    where: asked.map(([sql]) => sql).join(' AND ') || 'TRUE',
    values: asked.flatMap(([, ...values]) => values.filter((value) => value !== undefined)),
  };
}

function optional<T>(value: T | undefined, textOf: (value: T) => string): string | undefined {
  return value === undefined ? undefined : textOf(value);
}
