import type { Words } from '../src/i18n/words';
import type { Journey } from './actions';
import type { Card } from './card';
import { journeyButtons } from './parts/journey-buttons';
import { noticeCard } from './parts/notice';

export interface LeadsOnlyView {
  /** What was asked for. */
  readonly what: 'history' | 'feedback' | 'export' | 'endings';
}

/** Somebody who isn't a lead asked for what concerns all customers at once. */
export function leadsOnlyCard(words: Words, { what }: LeadsOnlyView): Card {
  return noticeCard(words, {
    heading: words.t('requests.leadsOnly.heading'),
    paragraphs: [words.t(`requests.leadsOnly.${what}`), words.t('requests.leadsOnly.next')],
    buttons: [journeyButtons(words, what === 'endings' ? ['ready', 'notices'] : ['mine'])],
  });
}

export interface ExportView {
  readonly kind: 'elsewhere' | 'nothing' | 'declined' | 'failed';
}

const EXPORT_JOURNEYS = {
  elsewhere: [],
  nothing: ['history'],
  declined: ['history'],
  failed: ['history'],
} as const satisfies Record<ExportView['kind'], readonly Journey[]>;

/** Why there is no file, and what to do. */
export function exportCard(words: Words, { kind }: ExportView): Card {
  return noticeCard(words, {
    heading: words.t(`requests.exporting.${kind}.heading`),
    paragraphs: [words.t(`requests.exporting.${kind}.text`)],
    buttons: [journeyButtons(words, EXPORT_JOURNEYS[kind])],
  });
}

/** The log can't be read: nothing may be concluded from that. */
export function requestsUnknownCard(words: Words): Card {
  return noticeCard(words, {
    heading: words.t('requests.unknown.heading'),
    paragraphs: [words.t('requests.unknown.text'), words.t('requests.unknown.next')],
    buttons: [journeyButtons(words, ['mine', 'file'])],
  });
}
