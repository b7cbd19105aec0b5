import type { HandOff } from '../../domain/hand-off';
import { documentKey } from '../document-key';
import { momentWith, timeLeft, timeText } from '../time-text';
import { READABLE_KEY, type RowKeys } from './azure-table';

/** What places a hand-off; IDs as keys. */
export interface Placed {
  readonly at: Date;
  readonly idKey: string;
  readonly personKey: string;
  readonly customerKey: string | undefined;
}

/** Sorts behind the partitions of all months, and before those of persons. */
export const BEHIND_MONTHS = 'month;';
export const BEFORE_MONTHS = 'month:';

const BOUND = /^\d{15}(?:~[\w.@:-]+)?$/u;

export function keyOf(id: string): string {
  return documentKey(id, READABLE_KEY);
}

export function placedBy({ at, id, personId, customerTenantId }: HandOff): Placed {
  const customerKey = customerTenantId === undefined ? undefined : keyOf(customerTenantId);
  return { at, idKey: keyOf(id), personKey: keyOf(personId), customerKey };
}

/**
 * Each hand-off is a row in the partitions of its month, of its customer and of its person, in this order: what is in
 * a later one is in all before it. Row keys begin with the time that is left, so every partition has the newest first.
 */
export function keysOf(placed: Placed): { month: RowKeys; customer: RowKeys | undefined; person: RowKeys } {
  const { at, idKey, personKey, customerKey } = placed;
  const rowKey = timedKey(at, idKey);
  return {
    month: { partitionKey: monthPartition(at), rowKey },
    customer:
      customerKey === undefined ? undefined : { partitionKey: customerPartition(customerKey), rowKey },
    person: { partitionKey: personPartition(personKey), rowKey },
  };
}

/** A row key by which the newest comes first. */
export function timedKey(at: Date, idKey: string): string {
  return `${digits(timeLeft(at))}~${idKey}`;
}

export function personPartition(personKey: string): string {
  return `person:${personKey}`;
}

export function customerPartition(customerKey: string): string {
  return `customer:${customerKey}`;
}

/** Sorts the newest month first, and ends with the month as people write it. */
export function monthPartition(moment: Date): string {
  const yearAndMonth = timeText(moment).slice(0, 7);
  const [year = 0, month = 0] = yearAndMonth.split('-').map(Number);
  const monthsLeft = 9_999 * 12 + 12 - (year * 12 + month);
  return `${BEFORE_MONTHS}${String(monthsLeft).padStart(6, '0')}:${yearAndMonth}`;
}

/** A row key that isn't one: all rows of `moment` and later ones sort before it, all earlier ones behind it. */
export function behind(moment: Date): string {
  return digits(timeLeft(moment) + 1);
}

/** The moment that a row key or bound speaks of; rows behind it are of this moment or earlier. */
export function momentOf(bound: string): Date {
  return momentWith(Number(bound.slice(0, 15)));
}

/** The bound behind all rows of a month's partition. */
export function behindMonth(partition: string): string {
  return behind(new Date(`${partition.slice(-7)}-01T00:00:00.000Z`));
}

/** A cursor is the row key or bound behind which to go on; undefined for what is none. */
export function boundIn(cursor: string | undefined): string | undefined {
  return cursor !== undefined && BOUND.test(cursor) ? cursor : undefined;
}

function digits(left: number): string {
  return String(left).padStart(15, '0');
}
