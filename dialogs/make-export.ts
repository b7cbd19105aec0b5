import type { HandOff, HandOffFilter } from '../src/domain/hand-off';
import type { ReadFailure } from '../src/domain/reading';
import type { HandOffLog } from '../src/ports';
import { colleagueNames } from './colleague-names';
import { logFilter, type RequestsAsked } from './request-filter';
import { requestsCsv } from './requests-csv';
import type { DialogServices } from './services';
import type { Turn } from './turn';

/** More would not fit into a turn; a shorter time gets the rest. */
const MOST_ROWS = 50_000;
const PAGE = 500;

export type MadeExport =
  | {
      readonly kind: 'made';
      readonly bytes: Uint8Array;
      readonly rows: number;
      /** There are more requests than these. */
      readonly isCut: boolean;
      /** Requests that are missing because this version can't read them. */
      readonly unreadable: number;
    }
  | { readonly kind: 'notLead' }
  | { readonly kind: 'hidden'; readonly sees: 'own' | 'all' }
  | { readonly kind: 'noDirectory'; readonly failure: ReadFailure }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'nothing' };

/** The file that was asked for, if this person may have it at this moment. */
export async function makeExport(
  services: DialogServices,
  { person, words }: Pick<Turn, 'person' | 'words'>,
  asked: RequestsAsked,
  timeZone: string,
): Promise<MadeExport> {
  const slot = asked.customer;
  const leadership = await services.gate.leadershipOf(person);
  if (leadership.kind === 'notLead') return { kind: 'notLead' };
  if (leadership.kind === 'unknown') return { kind: 'unknown' };
  if (slot?.kind === 'hidden') return slot;
  if (slot?.kind === 'typed') return { kind: 'noDirectory', failure: slot.failure };
  const filter = logFilter(asked, {
    personId: asked.of === 'mine' ? person.id : undefined,
    customerTenantId: slot?.customer.tenantId,
    timeZone,
  });
  const found = await everyPage(services.handOffs, filter);
  if (!found) return { kind: 'unknown' };
  const { handOffs, isCut, unreadable } = found;
  if (handOffs.length === 0) return { kind: unreadable > 0 ? 'unknown' : 'nothing' };
  const [{ index, gap }, names] = await Promise.all([
    services.gate.visibleTo(person),
    colleagueNames(
      services,
      handOffs.map(({ personId }) => personId),
      person.caller,
    ),
  ]);
  if (gap && index.size === 0) return { kind: 'noDirectory', failure: gap };
  const bytes = await requestsCsv(handOffs, { words, index, names, timeZone });
  return { kind: 'made', bytes, rows: handOffs.length, isCut, unreadable };
}

interface Found {
  readonly handOffs: readonly HandOff[];
  readonly isCut: boolean;
  readonly unreadable: number;
}

/** Undefined when the log can't be read now: half of it would pass for all. */
async function everyPage(log: Pick<HandOffLog, 'list'>, filter: HandOffFilter): Promise<Found | undefined> {
  const handOffs: HandOff[] = [];
  let after: string | undefined;
  let unreadable = 0;
  try {
    do {
      const limit = Math.min(PAGE, MOST_ROWS - handOffs.length);
      const page = await log.list(filter, { limit, after });
      handOffs.push(...page.handOffs);
      unreadable += page.unreadable;
      after = page.next;
    } while (after !== undefined && handOffs.length < MOST_ROWS);
  } catch {
    return undefined;
  }
  return { handOffs, isCut: after !== undefined, unreadable };
}
