import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { standingButton, type Button } from './parts/buttons';
import { journeyButtons } from './parts/journey-buttons';
import { reportCard } from './parts/report';
import { marked, section, type Section } from './parts/section';
import { plain } from './plain';

export interface NoticesView {
  /** Which messages the person wants without having asked at that moment. */
  readonly choice: { readonly followUps: boolean; readonly endings: boolean };
  readonly leader: 'lead' | 'notLead' | 'unknown';
  /** IANA name of where the person is. */
  readonly timeZone: string;
}

/** Which reminders are on, with a switch for each. */
export function noticesCard(words: Words, view: NoticesView): Card {
  const heading = words.t('reminders.choice.heading');
  return reportCard(words, {
    tone: 'default',
    heading,
    leads: [words.t('reminders.choice.when', { timeZone: plain(view.timeZone) })],
    sections: [followUpsSection(words, view), endingsSection(words, view)],
    buttons: journeyButtons(words, ['mine']),
    demo: false,
    summary: heading,
  });
}

function followUpsSection(words: Words, { choice }: NoticesView): Section {
  const on = choice.followUps;
  const title = words.t(on ? 'reminders.choice.stopFollowUps' : 'reminders.choice.startFollowUps');
  return switchSection(words, {
    id: 'followUps',
    heading: words.t('reminders.choice.followUps'),
    on,
    text: words.t('reminders.choice.followUpsText'),
    asides: [],
    buttons: [standingButton(title, { verb: 'setNotices', followUps: on ? 'off' : 'on' })],
  });
}

/** For leads; who isn't one, or perhaps isn't, can still switch it off. */
function endingsSection(words: Words, { choice, leader }: NoticesView): Section {
  const on = choice.endings;
  const title = words.t(on ? 'reminders.choice.stopEndings' : 'reminders.choice.startEndings');
  const button = standingButton(title, { verb: 'setNotices', endings: on ? 'off' : 'on' });
  return switchSection(words, {
    id: 'endingsSoon',
    heading: words.t('reminders.choice.endings'),
    on,
    text: words.t('reminders.choice.endingsText'),
    asides: leaderTexts(words, leader, on),
    buttons: on || leader === 'lead' ? [button] : [],
  });
}

function leaderTexts(words: Words, leader: NoticesView['leader'], on: boolean): readonly string[] {
  switch (leader) {
    case 'lead':
      return [];
    case 'unknown':
      return [words.t('reminders.choice.leaderUnknown')];
    case 'notLead':
      return [words.t(on ? 'reminders.choice.paused' : 'reminders.choice.forLeads')];
  }
}

interface Switch {
  readonly id: string;
  readonly heading: string;
  readonly on: boolean;
  readonly text: string;
  readonly asides: readonly string[];
  readonly buttons: readonly Button[];
}

function switchSection(words: Words, { id, heading, on, text, asides, buttons }: Switch): Section {
  const mark = words.t(on ? 'reminders.choice.on' : 'reminders.choice.off');
  return section({ id, heading, rows: [marked(mark, { text, asides })], actions: buttons });
}
