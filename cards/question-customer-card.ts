import type { Customer } from '../src/domain/customer';
import type { ReadFailure } from '../src/domain/reading';
import type { WordKey, Words } from '../src/i18n/words';
import type { Card, Stamp } from './card';
import { answerButton, inputButton } from './parts/buttons';
import { customerLine } from './parts/customer-line';
import { customerRow } from './parts/customer-row';
import { line, lines } from './parts/lines';
import { notFoundText } from './parts/not-found';
import { plain } from './plain';
import { cardTemplate } from './render';
import template from './templates/ask-customer.json';

/** What for a customer is asked: it decides the wording of the question. */
export type CustomerPurpose = 'file' | 'who' | 'selfService';

/** Why the question is asked again. */
export type CustomerNotice =
  /** `typed` is empty when the form was sent without a choice; `sees` says in whose customers it was looked for. */
  | { readonly kind: 'notFound'; readonly typed: string; readonly sees: 'own' | 'all' }
  | { readonly kind: 'tooMany'; readonly typed: string; readonly count: number };

export interface AskCustomerView {
  readonly purpose: CustomerPurpose;
  /** Most recent first; five are shown. */
  readonly recent: readonly Customer[];
  readonly notice?: CustomerNotice;
  /** Set when there may be more customers than can be offered. */
  readonly gap?: ReadFailure | undefined;
}

const MOST_RECENT = 5;

const HEADINGS = {
  file: 'flow.askCustomer.heading.file',
  who: 'flow.askCustomer.heading.who',
  selfService: 'flow.askCustomer.heading.selfService',
} as const satisfies Record<CustomerPurpose, WordKey>;

const fill = cardTemplate(template);

/** Asks for a customer: by type-ahead, by one tap on a recent one, or by typing in the chat. */
export function askCustomerCard(words: Words, stamp: Stamp, view: AskCustomerView): Card {
  const heading = words.t(HEADINGS[view.purpose]);
  const recent = view.recent.slice(0, MOST_RECENT);
  return fill(
    {
      locale: words.locale,
      heading,
      notices: view.notice ? [{ lines: lines(...noticeTexts(words, view.notice, view.gap)) }] : [],
      label: words.t('flow.askCustomer.input'),
      placeholder: words.t('flow.askCustomer.placeholder'),
      choices: recent.map((customer) => ({ title: customerLine(words, customer), value: customer.tenantId })),
      hints: lines(view.gap && gapText(words, view.gap), words.t('flow.askCustomer.typed')),
      // Carries no customer of its own: the input of the same name fills it in.
      primary: [inputButton(words.t('common.continue'), stamp, 'pickCustomer')],
      navigation: [answerButton(words.t('common.cancel'), stamp, { verb: 'cancel' })],
      recentHeading: line(recent.length > 0 && words.t('flow.askCustomer.recent')),
      rows: recent.map((customer) => customerRow(words, stamp, customer)),
    },
    heading,
  );
}

function noticeTexts(words: Words, notice: CustomerNotice, gap: ReadFailure | undefined): readonly string[] {
  const typed = plain(notice.typed);
  if (typed === '') return [words.t('flow.askCustomer.choose')];
  if (notice.kind === 'tooMany') return [words.t('flow.askCustomer.tooMany', { typed, count: notice.count })];
  const among = gap ? 'soFar' : notice.sees;
  return [
    notFoundText(words, { typed, among }),
    ...(among === 'soFar' ? [] : [words.t(`flow.askCustomer.notFoundWhy.${among}`)]),
    words.t(`flow.askCustomer.notFoundNext.${among}`),
  ];
}

function gapText(words: Words, { kind }: ReadFailure): string {
  return words.t(
    kind === 'stillReading' ? 'flow.askCustomer.gap.stillReading' : 'flow.askCustomer.gap.other',
  );
}
