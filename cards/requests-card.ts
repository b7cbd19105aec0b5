import type { Customer } from '../src/domain/customer';
import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { standingButton, type Button } from './parts/buttons';
import { withNamesThatFit } from './parts/fits';
import { journeyButtons } from './parts/journey-buttons';
import { line, linesOf } from './parts/lines';
import {
  filterData,
  filterForm,
  filterLine,
  isFiltered,
  type RequestFilter,
  type RequestScope,
} from './parts/request-filter';
import { requestLine, shortCustomer, type RequestRow } from './parts/request-row';
import { cardTemplate } from './render';
import template from './templates/requests.json';

export type { RequestCustomer } from './parts/request-customer';
export type { RequestFilter } from './parts/request-filter';
export type { RequestRow } from './parts/request-row';

/** Rows that a page may have: as many as Teams takes, whatever the names in them. */
export const REQUESTS_PER_PAGE = 8;

export interface RequestsView {
  readonly scope: 'mine' | 'everybody';
  /** Everybody's were asked for by somebody who isn't a lead. */
  readonly narrowed: boolean;
  /** Set when only the requests for one customer are shown. */
  readonly customer: Customer | undefined;
  readonly filter: RequestFilter;
  /** Newest first, at most `REQUESTS_PER_PAGE`. */
  readonly rows: readonly RequestRow[];
  /** Where the next page begins; undefined when this is the last one. */
  readonly next: string | undefined;
  /** Entries of this page that could not be read. */
  readonly unreadable?: number;
  /** Whether this is the first page. */
  readonly first: boolean;
  /** IANA name of where the person is. */
  readonly timeZone: string;
  readonly demo: boolean;
}

const fill = cardTemplate(template);

/** A page of the log, newest first, with a form that narrows it. */
export function requestsCard(words: Words, view: RequestsView): Card {
  return withNamesThatFit((longest) => requestsCardWith(words, view, longest));
}

function requestsCardWith(words: Words, view: RequestsView, longest: number): Card {
  const { customer, timeZone, filter } = view;
  const { heading, leads } = headingOf(words, view);
  const filtered = filterLine(words, filter);
  const look = { timeZone, longest, oneCustomer: customer !== undefined, own: view.scope === 'mine' };
  return fill(
    {
      locale: words.locale,
      demo: line(view.demo && words.t('common.demo')),
      heading,
      about: customer === undefined ? [] : [shortCustomer(words, customer, longest)],
      filters: line(filtered),
      leads: linesOf(leads),
      forms: isEmptyLog(view) ? [] : [filterForm(words, scopeOf(view), filter)],
      rows: view.rows.slice(0, REQUESTS_PER_PAGE).map((row) => requestLine(words, row, look)),
      primary: isEmptyLog(view) ? journeyButtons(words, ['file']) : [],
      buttons: isEmptyLog(view) ? [] : buttons(words, view),
    },
    sentences(heading, filtered, ...leads),
  );
}

/** One text to read aloud: what isn't a sentence ends like one. */
function sentences(...texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => (/[.?]$/u.test(text) ? text : `${text}.`))
    .join(' ');
}

function scopeOf({ scope, customer }: RequestsView): RequestScope {
  return { of: scope, ...(customer === undefined ? {} : { customer: customer.tenantId }) };
}

/** There is nothing to page through, to narrow or to export. */
function isEmptyLog({ rows, next, first, filter, unreadable = 0 }: RequestsView): boolean {
  return rows.length === 0 && unreadable === 0 && next === undefined && first && !isFiltered(filter);
}

interface Heading {
  readonly heading: string;
  readonly leads: readonly string[];
}

function headingOf(words: Words, view: RequestsView): Heading {
  if (view.rows.length === 0) return emptyHeading(words, view);
  const narrowed = view.narrowed ? [words.t('requests.narrowed')] : [];
  const { unreadable = 0 } = view;
  const gap = unreadable > 0 ? [words.t('requests.unreadable', { count: unreadable })] : [];
  return {
    heading: words.t(`requests.heading.${view.scope}`),
    leads: [...narrowed, ...(unreadable > 0 ? [] : [extent(words, view)]), ...gap],
  };
}

/** How much of it is here. A number is only said where everything is. */
function extent(words: Words, { rows, next, first, filter }: RequestsView): string {
  if (!first) return words.t('requests.further');
  if (next !== undefined) return words.t('requests.newest');
  return words.t(isFiltered(filter) ? 'requests.fitting' : 'requests.all', { count: rows.length });
}

/** Says that there is nothing only where the log was read to its end. */
function emptyHeading(words: Words, view: RequestsView): Heading {
  const narrowed = view.narrowed ? [words.t('requests.narrowedEmpty')] : [];
  const empty = (heading: string, ...leads: readonly string[]) => ({
    heading,
    leads: [...narrowed, ...leads],
  });
  const { unreadable = 0 } = view;
  // What is there but can't be read is no empty log.
  if (unreadable > 0) {
    return empty(
      words.t('requests.heading.unreadable'),
      words.t('requests.unreadableOnly', { count: unreadable }),
    );
  }
  if (view.next !== undefined) {
    return empty(words.t('requests.heading.pageEmpty'), words.t('requests.next.pageEmpty'));
  }
  if (!view.first) return empty(words.t('requests.heading.noOlder'), words.t('requests.next.noOlder'));
  if (isFiltered(view.filter)) {
    return empty(words.t('requests.heading.noneFits'), words.t('requests.next.noneFits'));
  }
  const heading = view.customer === undefined ? 'none' : 'noneOfCustomer';
  return empty(
    words.t(`requests.heading.${heading}`),
    words.t(`requests.holds.${view.scope}`),
    words.t('requests.next.none'),
  );
}

function buttons(words: Words, view: RequestsView): Button[] {
  const { next, first } = view;
  const same = { ...scopeOf(view), ...filterData(view.filter) };
  const older = (after: string) =>
    standingButton(words.t('requests.older'), { verb: 'requests', ...same, after });
  const newest = () => standingButton(words.t('requests.backToNewest'), { verb: 'requests', ...same });
  const all = () => standingButton(words.t('requests.export'), { verb: 'exportRequests', ...same });
  return [
    ...(next === undefined ? [] : [older(next)]),
    ...(first ? [] : [newest()]),
    ...(view.scope === 'everybody' ? [all()] : []),
    ...journeyButtons(words, ['file']),
  ];
}
