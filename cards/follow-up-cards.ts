import type { HandOff } from '../src/domain/hand-off';
import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { standingButton } from './parts/buttons';
import { journeyButtons } from './parts/journey-buttons';
import { noticeCard } from './parts/notice';
import { reportCard } from './parts/report';
import { requestSection, type RequestCustomer } from './parts/request-customer';
import { section } from './parts/section';

export interface FollowUpView {
  readonly handOff: HandOff;
  readonly customer: RequestCustomer;
  /** IANA name of where the person is. */
  readonly timeZone: string;
  readonly demo: boolean;
}

/** "Did you file it?", on the working day after the hand-off. */
export function followUpCard(words: Words, { handOff, customer, timeZone, demo }: FollowUpView): Card {
  const heading = words.t('reminders.followUp.heading');
  const about = { handOff: handOff.id };
  return reportCard(words, {
    tone: 'accent',
    heading,
    leads: [words.t('reminders.followUp.lead', { when: words.moment(handOff.at, timeZone) })],
    sections: [
      requestSection(words, { handOff, customer }),
      section({
        id: 'tell',
        primary: standingButton(words.t('reminders.followUp.filed'), { verb: 'filed', ...about }),
        actions: [
          standingButton(words.t('reminders.followUp.withoutNumber'), {
            verb: 'filedWithoutNumber',
            ...about,
          }),
          standingButton(words.t('reminders.followUp.notFiled'), { verb: 'notFiled', ...about }),
        ],
      }),
    ],
    buttons: [
      standingButton(words.t('reminders.followUp.snooze'), { verb: 'snooze', ...about }),
      standingButton(words.t('reminders.followUp.stop'), { verb: 'setNotices', followUps: 'off' }),
    ],
    demo,
    summary: heading,
  });
}

export interface SettledView {
  readonly handOff: HandOff;
  readonly customer: RequestCustomer;
  /** What the person told, which the hand-off need not have yet. */
  readonly outcome: 'filed' | 'notFiled';
  /** Whether it was told in our personal chat, the only place that can ask for Microsoft's number. */
  readonly where: 'chat' | 'elsewhere';
}

/** Confirms what a person told about a request, and says what can still be told. */
export function settledCard(words: Words, { handOff, customer, outcome, where }: SettledView): Card {
  const isFiled = outcome === 'filed';
  const heading = words.t(`reminders.settled.${outcome}`);
  const isNumberMissing = isFiled && handOff.ticket === undefined;
  const isHere = where === 'chat';
  const next = words.t(isHere ? 'reminders.settled.filedNext' : 'reminders.settled.filedNextElsewhere');
  const title = words.t(isFiled ? 'requests.addNumber' : 'reminders.settled.filedAfterAll');
  const tell = standingButton(title, { verb: 'filed', handOff: handOff.id });
  const canTell = isFiled ? isNumberMissing && isHere : true;
  return reportCard(words, {
    tone: isFiled ? 'good' : 'emphasis',
    heading,
    leads: [
      words.t(isFiled ? 'reminders.settled.filedLead' : 'reminders.settled.notFiledLead'),
      ...(isNumberMissing ? [next] : []),
    ],
    sections: [requestSection(words, { handOff, customer })],
    buttons: [...(canTell ? [tell] : []), ...journeyButtons(words, isHere ? ['mine', 'file'] : ['mine'])],
    demo: false,
    summary: heading,
  });
}

export interface SnoozedView {
  readonly dueAt: Date;
  /** IANA name of where the person is. */
  readonly timeZone: string;
}

/** Confirms when "did you file it?" will be asked again. */
export function snoozedCard(words: Words, { dueAt, timeZone }: SnoozedView): Card {
  const weekday = words.weekday(dueAt, timeZone);
  return noticeCard(words, {
    heading: words.t('reminders.snoozed.heading', { weekday }),
    paragraphs: [words.t('reminders.snoozed.text', { when: words.moment(dueAt, timeZone) })],
    buttons: [journeyButtons(words, ['mine', 'notices'])],
  });
}
