import type { Customer } from '../src/domain/customer';
import type { WordKey, Words } from '../src/i18n/words';
import type { Arrangement } from './actions';
import type { Card } from './card';
import { standingButton, type Button } from './parts/buttons';
import { customerDetail } from './parts/customer-line';
import { journeyButtons } from './parts/journey-buttons';
import { numberedList } from './parts/lines';
import { reportCard } from './parts/report';
import { labelled, section, type Section, type Tone } from './parts/section';
import { sourceLine } from './parts/source-line';
import { plain } from './plain';

export interface SelfServiceView {
  readonly arrangement: Arrangement;
  /** Absent when nobody in particular is asking. */
  readonly customer?: Customer;
  readonly demo: boolean;
}

const TONES: Readonly<Record<Arrangement, Tone>> = {
  cspOnly: 'accent',
  cspAndDirectTrial: 'accent',
  cspAndDirectPaid: 'good',
  unknown: 'accent',
};

const HEADINGS = {
  cspOnly: 'selfService.heading.cspOnly',
  cspAndDirectTrial: 'selfService.heading.cspAndDirectTrial',
  cspAndDirectPaid: 'selfService.heading.cspAndDirectPaid',
  unknown: 'selfService.heading.unknown',
} as const satisfies Record<Arrangement, WordKey>;

const RULES = {
  cspOnly: ['selfService.rule.cspOnly'],
  cspAndDirectTrial: ['selfService.rule.cspAndDirectTrial'],
  cspAndDirectPaid: ['selfService.rule.cspAndDirectPaid'],
  unknown: [
    'selfService.rule.cspOnly',
    'selfService.rule.cspAndDirectTrial',
    'selfService.rule.cspAndDirectPaid',
  ],
} as const satisfies Record<Arrangement, readonly WordKey[]>;

/** The answer to "can the customer file themselves?", verdict first. */
export function selfServiceCard(words: Words, { arrangement, customer, demo }: SelfServiceView): Card {
  const heading = words.t(HEADINGS[arrangement]);
  return reportCard(words, {
    tone: TONES[arrangement],
    heading,
    leads: RULES[arrangement].map((key) => words.t(key)),
    sections: [
      ...(customer ? [subject(words, customer)] : []),
      ...nextSteps(words, arrangement),
      lockedOut(words),
      sources(words),
    ],
    buttons: [fileButton(words, customer), ...journeyButtons(words, ['who'])],
    demo,
    summary: heading,
  });
}

function subject(words: Words, customer: Customer): Section {
  const parts = { name: plain(customer.name), asides: [customerDetail(words, customer)] };
  return section({ id: 'subject', rows: [labelled(words.t('answer.customer'), parts)] });
}

function nextSteps(words: Words, arrangement: Arrangement): readonly Section[] {
  switch (arrangement) {
    case 'cspOnly':
    case 'cspAndDirectTrial':
      return [duty(words)];
    case 'unknown':
      return [findOut(words)];
    case 'cspAndDirectPaid':
      return [];
  }
}

function duty(words: Words): Section {
  return section({
    id: 'duty',
    heading: words.t('selfService.duty.heading'),
    steps: numberedList([
      words.t('selfService.duty.receive'),
      words.t('selfService.duty.diagnose'),
      words.t('selfService.duty.resolve'),
      words.t('selfService.duty.handOff'),
    ]),
  });
}

function findOut(words: Words): Section {
  return section({
    id: 'findOut',
    heading: words.t('selfService.findOut.heading'),
    steps: numberedList([words.t('selfService.findOut.ask'), words.t('selfService.findOut.look')]),
  });
}

function lockedOut(words: Words): Section {
  return section({
    id: 'lockedOut',
    heading: words.t('selfService.lockedOut.heading'),
    paragraphs: [words.t('selfService.lockedOut.text')],
  });
}

function sources(words: Words): Section {
  return section({
    id: 'sources',
    notes: [sourceLine(words, 'reportProblems'), sourceLine(words, 'customerSupport')],
  });
}

function fileButton(words: Words, customer: Customer | undefined): Button {
  const about = customer ? { customer: customer.tenantId } : {};
  return standingButton(words.t('common.fileRequest'), { verb: 'begin', journey: 'file', ...about });
}
