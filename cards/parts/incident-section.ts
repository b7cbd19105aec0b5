import type { Incident } from '../../src/domain/incident';
import type { Reading } from '../../src/domain/reading';
import type { WorkloadId } from '../../src/domain/workloads';
import type { Words } from '../../src/i18n/words';
import { plain } from '../plain';
import { named } from './names';
import { marked, section, type Row, type Section } from './section';

/** An incident under its number: what it is about, how bad, and since when. */
export function incidentRow(words: Words, { id, title, severity, startedAt }: Incident): Row {
  const kind = words.t(`answer.incidents.${severity}`);
  const since =
    startedAt === undefined ? [] : [words.t('answer.incidents.since', { date: words.date(startedAt) })];
  return marked(kind, { name: named(words, id), text: plain(title), asides: since });
}

/** Incidents that the answer card shows; more are only counted. */
const SHOWN = 2;

/** Known incidents of the workload: "none", "these" or "could not be checked", never one for another. */
export function incidentSections(
  words: Words,
  incidents: Reading<readonly Incident[]> | undefined,
  workload: WorkloadId,
): Section[] {
  const heading = words.t('answer.incidents.heading');
  if (workload === 'azure') {
    return [section({ id: 'incidents', heading, paragraphs: [words.t('answer.incidents.azure')] })];
  }
  if (incidents === undefined) return [];
  if (incidents.kind === 'failed') {
    return [section({ id: 'incidents', heading, paragraphs: [words.t('answer.incidents.failed')] })];
  }
  const seenFromOurs = words.t('answer.incidents.seenFromOurs');
  if (incidents.value.length === 0) {
    const none = words.t('answer.incidents.none');
    return [section({ id: 'incidents', heading, paragraphs: [none], notes: [seenFromOurs] })];
  }
  return [openSection(words, heading, incidents.value, seenFromOurs)];
}

function openSection(words: Words, heading: string, incidents: readonly Incident[], note: string): Section {
  const further = incidents.length - SHOWN;
  return section({
    id: 'incidents',
    style: 'warning',
    heading,
    paragraphs: [words.t('answer.incidents.ask')],
    rows: incidents.slice(0, SHOWN).map((incident) => incidentRow(words, incident)),
    notes: [...(further > 0 ? [words.t('answer.incidents.more', { count: further })] : []), note],
  });
}
