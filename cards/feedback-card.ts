import type { Feedback, GivenAnswer } from '../src/domain/feedback';
import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { standingButton, type Button } from './parts/buttons';
import { withNamesThatFit } from './parts/fits';
import { journeyButtons } from './parts/journey-buttons';
import { line, lines, linesOf } from './parts/lines';
import type { RequestCustomer } from './parts/request-customer';
import { shortCustomer } from './parts/request-row';
import { short } from './parts/short';
import { cardTemplate } from './render';
import template from './templates/feedback.json';

/** An answer that somebody called wrong. */
export interface FeedbackRow {
  readonly feedback: Feedback;
  readonly customer: RequestCustomer;
  /** Name of whoever said it; undefined when it could not be read. */
  readonly person: string | undefined;
}

/** Rows that a page may have: as many as Teams takes, whatever is in them. */
export const FEEDBACK_PER_PAGE = 8;

export interface FeedbackView {
  /** The newest answers first, at most `FEEDBACK_PER_PAGE`. */
  readonly rows: readonly FeedbackRow[];
  /** Where the next page begins; undefined when this is the last one. */
  readonly next: string | undefined;
  /** Entries of this page that could not be read. */
  readonly unreadable: number;
  /** Whether this is the first page. */
  readonly first: boolean;
  /** IANA name of where the reader is. */
  readonly timeZone: string;
  readonly demo: boolean;
}

const fill = cardTemplate(template);

/** A page of the answers that were called wrong, for leads. */
export function feedbackCard(words: Words, view: FeedbackView): Card {
  return withNamesThatFit((longest) => {
    const heading = words.t(isEmpty(view) ? 'feedback.list.none' : 'feedback.list.heading');
    const leads = leadsOf(words, view);
    const data = {
      locale: words.locale,
      demo: line(view.demo && words.t('common.demo')),
      heading,
      leads: linesOf(leads),
      rows: view.rows.slice(0, FEEDBACK_PER_PAGE).map((row) => rowOf(words, row, view.timeZone, longest)),
      buttons: buttons(words, view),
    };
    return fill(data, [`${heading}.`, ...leads].join(' '));
  });
}

/** Nothing is there, rather than nothing that could be read or nothing further. */
function isEmpty({ rows, next, unreadable, first }: FeedbackView): boolean {
  return rows.length === 0 && unreadable === 0 && next === undefined && first;
}

function leadsOf(words: Words, view: FeedbackView): readonly string[] {
  const { rows, next, unreadable, first } = view;
  if (isEmpty(view)) return [words.t('feedback.list.noneText')];
  const gap = unreadable > 0 ? [words.t('requests.unreadable', { count: unreadable })] : [];
  if (!first) return [words.t('requests.further'), ...gap];
  if (next !== undefined) return [words.t('feedback.list.more'), ...gap];
  return rows.length > 0 ? [words.t('requests.all', { count: rows.length }), ...gap] : gap;
}

interface RowLines {
  readonly reason: string;
  readonly texts: readonly string[];
  readonly asides: readonly string[];
}

/** A note is cut before names are: there may be one in every row. */
const NOTE_TO_NAME = 3;

function rowOf(words: Words, row: FeedbackRow, timeZone: string, longest: number): RowLines {
  const { feedback, customer, person } = row;
  const { answer, note } = feedback;
  const kept = note === undefined ? '' : short(note, longest * NOTE_TO_NAME);
  const name = person === undefined ? '' : short(person, longest);
  const when = words.moment(answer.at, timeZone);
  return {
    reason: words.t(`feedback.reason.${feedback.reason}`),
    texts: lines(kept && words.t('feedback.quoted', { note: kept }), saidOf(words, answer)),
    asides: lines(
      customerOf(words, customer, longest),
      name === '' ? when : words.t('requests.whenAndWho', { when, person: name }),
      evidenceOf(words, answer, timeZone),
      answer.portalUrl && words.t('feedback.opened', { host: hostOf(answer.portalUrl) }),
    ),
  };
}

function saidOf(words: Words, { workload, verdict, brokenLink }: GivenAnswer): string {
  const said = { product: words.t(`workload.${workload}`), verdict: words.t(`export.verdict.${verdict}`) };
  if (brokenLink === undefined) return words.t('feedback.said', said);
  return words.t('feedback.saidBroken', { ...said, link: words.t(`feedback.link.${brokenLink}`) });
}

function customerOf(words: Words, customer: RequestCustomer, longest: number): string | undefined {
  switch (customer.kind) {
    case 'none':
      return undefined;
    case 'hidden':
      return words.t('requests.hidden');
    case 'shown': {
      const { name, detail } = shortCustomer(words, customer.customer, longest);
      return `${name} · ${detail}`;
    }
  }
}

/** Evidence is read for each answer, so its age is only worth a line where it wasn't. */
const FRESH_MS = 60_000;

function evidenceOf(words: Words, { at, checkedAt }: GivenAnswer, timeZone: string): string | undefined {
  const age = at.getTime() - checkedAt.getTime();
  return age < FRESH_MS
    ? undefined
    : words.t('feedback.evidence', { when: words.moment(checkedAt, timeZone) });
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

function buttons(words: Words, { next, first }: FeedbackView): Button[] {
  const older = (after: string) => standingButton(words.t('requests.older'), { verb: 'feedback', after });
  return [
    ...(next === undefined ? [] : [older(next)]),
    ...(first ? [] : [standingButton(words.t('requests.backToNewest'), { verb: 'feedback' })]),
    ...journeyButtons(words, ['history', 'file']),
  ];
}
