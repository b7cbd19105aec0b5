import { OUTCOMES, type Outcome } from '../../src/domain/hand-off';
import { WORKLOAD_IDS, type WorkloadId } from '../../src/domain/workloads';
import type { Words } from '../../src/i18n/words';
import { ALL } from '../actions';
import { standingButton } from './buttons';

/** Which requests of the log a person wants to see, beside whose they are. */
export interface RequestFilter {
  /** Calendar days as `YYYY-MM-DD`, both of them inside. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly workload?: WorkloadId | undefined;
  readonly outcome?: Outcome | undefined;
}

/** Whose requests a list shows: what its form can't change. */
export interface RequestScope {
  readonly of: 'mine' | 'everybody';
  readonly customer?: string;
}

/** The filter as a button carries it: only what is set. */
export function filterData({ from, until, workload, outcome }: RequestFilter) {
  return {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(workload === undefined ? {} : { workload }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

export function isFiltered(filter: RequestFilter): boolean {
  return Object.keys(filterData(filter)).length > 0;
}

/** "1–30 Nov 2026 · Exchange · Filed"; empty where nothing is set. Rendered with Markdown: our own words only. */
export function filterLine(words: Words, filter: RequestFilter): string {
  const { workload, outcome } = filter;
  const parts = [
    daysText(words, filter),
    workload && words.t(`workload.${workload}`),
    outcome && words.t(`requests.outcome.${outcome}`),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function daysText(words: Words, { from, until }: RequestFilter): string | undefined {
  // A calendar day, which is midnight UTC to `Date`, and written in UTC again.
  if (from !== undefined && until !== undefined) return words.days(new Date(from), new Date(until));
  if (from !== undefined) return words.t('requests.filter.since', { day: words.date(new Date(from)) });
  return until && words.t('requests.filter.upTo', { day: words.date(new Date(until)) });
}

/** The form that narrows the list, as the template expects it; out of sight until it is asked for. */
export function filterForm(words: Words, scope: RequestScope, filter: RequestFilter) {
  return {
    toggle: words.t('requests.filter.toggle'),
    dates: [
      dateInput('from', words.t('requests.filter.from'), filter.from),
      dateInput('until', words.t('requests.filter.until'), filter.until),
    ],
    choices: [workloadInput(words, filter.workload), outcomeInput(words, filter.outcome)],
    // Carries nothing of the filter: the inputs fill it in.
    show: [standingButton(words.t('requests.filter.show'), { verb: 'requests', ...scope })],
    clear: isFiltered(filter)
      ? [standingButton(words.t('requests.filter.clear'), { verb: 'requests', ...scope })]
      : [],
  };
}

/** A date that isn't set has no value at all: phones take an empty one for a date. */
function dateInput(id: string, label: string, value: string | undefined) {
  return value === undefined
    ? { blank: [{ id, label }], filled: [] }
    : { blank: [], filled: [{ id, label, value }] };
}

function workloadInput(words: Words, value: WorkloadId | undefined) {
  const all = { title: words.t('requests.filter.allProducts'), value: ALL };
  const each = WORKLOAD_IDS.map((id) => ({ title: words.t(`workload.${id}`), value: id }));
  return { id: 'workload', label: words.t('answer.product'), value: value ?? ALL, options: [all, ...each] };
}

function outcomeInput(words: Words, value: Outcome | undefined) {
  const all = { title: words.t('requests.filter.allOutcomes'), value: ALL };
  const each = OUTCOMES.map((outcome) => ({ title: words.t(`requests.outcome.${outcome}`), value: outcome }));
  const label = words.t('requests.filter.outcome');
  return { id: 'outcome', label, value: value ?? ALL, options: [all, ...each] };
}
