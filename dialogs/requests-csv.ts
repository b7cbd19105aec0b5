import { setImmediate as breathe } from 'node:timers/promises';
import { DateTime } from 'luxon';
import type { HandOff } from '../src/domain/hand-off';
import type { Words } from '../src/i18n/words';
import type { CustomerIndex } from '../src/understand';
import { BYTE_ORDER_MARK, csvRows } from './csv';

/** Rows that are written before others get their turn. */
const AT_ONCE = 500;

/** What the rows are written with. */
export interface CsvContext {
  readonly words: Words;
  readonly index: CustomerIndex;
  /** Of the people, by object ID. */
  readonly names: ReadonlyMap<string, string>;
  /** IANA name. */
  readonly timeZone: string;
}

type Column = readonly [heading: string, cell: (handOff: HandOff) => string];

/** The hand-offs as a CSV file in UTF-8. */
export async function requestsCsv(handOffs: readonly HandOff[], context: CsvContext): Promise<Uint8Array> {
  const columns = columnsFor(context);
  const parts = [BYTE_ORDER_MARK, csvRows([columns.map(([heading]) => heading)])];
  for (let start = 0; start < handOffs.length; start += AT_ONCE) {
    const rows = handOffs.slice(start, start + AT_ONCE);
    parts.push(csvRows(rows.map((handOff) => columns.map(([, cell]) => cell(handOff)))));
    await breathe();
  }
  return Buffer.from(parts.join(''), 'utf8');
}

function columnsFor({ words, index, names, timeZone }: CsvContext): readonly Column[] {
  const customer = ({ customerTenantId: id }: HandOff) => (id === undefined ? undefined : index.find(id));
  return [
    [words.t('export.column.utc'), ({ at }) => at.toISOString()],
    [words.t('export.column.local', { timeZone }), ({ at }) => localTime(at, timeZone)],
    [words.t('export.column.person'), ({ personId }) => names.get(personId) ?? ''],
    [words.t('export.column.personId'), ({ personId }) => personId],
    [words.t('export.column.customer'), (handOff) => customer(handOff)?.name ?? ''],
    [words.t('export.column.customerTenantId'), ({ customerTenantId }) => customerTenantId ?? ''],
    [words.t('export.column.domain'), (handOff) => customer(handOff)?.domain ?? ''],
    [words.t('export.column.product'), ({ workload }) => words.t(`workload.${workload}`)],
    [words.t('export.column.verdict'), ({ verdict }) => words.t(`export.verdict.${verdict}`)],
    [words.t('export.column.portal'), ({ portalUrl }) => portalUrl ?? ''],
    [words.t('export.column.evidence'), ({ evidence }) => evidence],
    [
      words.t('export.column.contactReminder'),
      ({ contactReminder }) => words.t(contactReminder ? 'export.yes' : 'export.no'),
    ],
    [words.t('export.column.outcome'), ({ outcome }) => words.t(`export.outcome.${outcome}`)],
    [words.t('export.column.ticket'), ({ ticket }) => ticket ?? ''],
    [words.t('export.column.handOffId'), ({ id }) => id],
  ];
}

/** 2026-11-22 10:41:00 +01:00 */
function localTime(at: Date, timeZone: string): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).toFormat('yyyy-MM-dd HH:mm:ss ZZ');
}
