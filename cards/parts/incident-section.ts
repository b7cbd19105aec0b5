import type { Customer } from '../../src/domain/customer';
import type { Incident, KnownIncidents } from '../../src/domain/incident';
import type { Reading } from '../../src/domain/reading';
import type { WorkloadId } from '../../src/domain/workloads';
import type { Words } from '../../src/i18n/words';
import { named } from './names';
import { marked, section, type Row, type Section } from './section';
import { short } from './short';

/** In UTF-16 units, like the size of the card that they share with so much else. */
const LONGEST_TITLE = 100;
const LONGEST_NAME = 40;

/** An incident under its number: what it is about, how bad, since when, and when Microsoft last wrote about it. */
export function incidentRow(words: Words, incident: Incident): Row {
  const { id, title, severity } = incident;
  const kind = words.t(`answer.incidents.${severity}`);
  return marked(kind, {
    name: named(words, id),
    text: short(title, LONGEST_TITLE),
    asides: [times(words, incident)],
  });
}

/** On one line: every line more counts against the size of the card. */
function times(words: Words, { startedAt, updatedAt }: Incident): string {
  const since = startedAt ? words.t('answer.incidents.since', momentOf(words, startedAt)) : '';
  const updated = updatedAt ? words.t('answer.incidents.updated', momentOf(words, updatedAt)) : '';
  return since && updated ? `${since} ${updated}` : since || updated;
}

function momentOf(words: Words, at: Date): { readonly date: string; readonly time: string } {
  return { date: words.date(at), time: words.time(at) };
}

/** Incidents that the answer card shows; more are only counted. */
const SHOWN = 2;

/**
 * Known incidents of the workload: "none", "these" or "could not be checked", never one for another, and in whose
 * tenant they were seen.
 */
export function incidentSections(
  words: Words,
  incidents: Reading<KnownIncidents> | undefined,
  workload: WorkloadId,
  customer?: Customer,
): Section[] {
  const heading = words.t('answer.incidents.heading');
  if (workload === 'azure') {
    return [section({ id: 'incidents', heading, paragraphs: [words.t('answer.incidents.azure')] })];
  }
  if (incidents === undefined) return [];
  if (incidents.kind === 'failed') {
    const paragraphs = [words.t('answer.incidents.failed'), words.t('answer.incidents.failedWay')];
    const notes = [words.t('answer.incidents.way')];
    return [section({ id: 'incidents', heading, paragraphs, notes })];
  }
  const known = incidents.value;
  const seen = seenIn(words, known, customer);
  if (known.incidents.length === 0) {
    const none = words.t('answer.incidents.none');
    return [section({ id: 'incidents', heading, paragraphs: [none, seen] })];
  }
  return [openSection(words, known.incidents, seen)];
}

/** Foreign text: never for a `TextBlock`. */
function seenIn(words: Words, { seenFrom }: KnownIncidents, customer: Customer | undefined): string {
  if (customer === undefined) return words.t('answer.incidents.seenInOursUnnamed');
  const key = seenFrom === 'customer' ? 'answer.incidents.seenInCustomer' : 'answer.incidents.seenInOurs';
  return words.t(key, { customer: short(named(words, customer.name), LONGEST_NAME) });
}

function openSection(words: Words, incidents: readonly Incident[], seen: string): Section {
  const further = incidents.length - SHOWN;
  return section({
    id: 'incidents',
    style: 'warning',
    heading: words.t('answer.incidents.heading'),
    paragraphs: [`${words.t('answer.incidents.ask')} ${seen}`],
    rows: incidents.slice(0, SHOWN).map((incident) => incidentRow(words, incident)),
    notes: further > 0 ? [words.t('answer.incidents.more', { count: further })] : [],
  });
}
