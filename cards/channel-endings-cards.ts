import type { ReadFailure } from '../src/domain/reading';
import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { type Button, standingButton } from './parts/buttons';
import { journeyButtons } from './parts/journey-buttons';
import { lines } from './parts/lines';
import { noticeCard } from './parts/notice';
import { readFailureText } from './parts/read-failure';
import { plain } from './plain';
import { cardTemplate } from './render';
import template from './templates/shared.json';

/** Of the shared card, whose buttons answer in place, for whoever presses. */
const fill = cardTemplate(template);

export interface ChannelEndingsView {
  /** How many relationships end soon, whoever their customers are. */
  readonly count: number;
  /** Set when there may be more than these. */
  readonly gap: ReadFailure | undefined;
  /** Opaque: stands for what each viewer checks for themselves. */
  readonly question: string;
  readonly demo: boolean;
}

/**
 * What a channel or group chat is told: how many relationships end soon, and nothing about any customer. Teams doesn't
 * refresh it by itself: a viewer's own list would take the place of the count, which is for everybody.
 */
export function channelEndingsCard(words: Words, { count, gap, question, demo }: ChannelEndingsView): Card {
  const heading = headingOf(words, count, gap);
  const lead = count > 0 && words.t('reminders.endings.lead', { count });
  const reason = gap && readFailureText(words, gap);
  const more = reason && count > 0 ? words.t('reminders.endings.gap', { reason }) : reason;
  return fill(
    {
      locale: words.locale,
      heading,
      asker: lines(demo && words.t('common.demo'), lead, more),
      text: words.t('reminders.channel.private'),
      buttons: [
        standingButton(words.t('notice.shared.button'), { verb: 'checkForMe', question }),
        stopButton(words),
      ],
    },
    heading,
  );
}

/** The channel or group chat will be told. */
export function channelOnCard(words: Words, { timeZone }: { readonly timeZone: string }): Card {
  return noticeCard(words, {
    heading: words.t('reminders.channel.on'),
    paragraphs: [
      words.t('reminders.channel.onText', { timeZone: plain(timeZone) }),
      words.t('reminders.channel.onPrivate'),
    ],
    buttons: [[stopButton(words)]],
  });
}

/** The channel or group chat is told no more. */
export function channelOffCard(words: Words): Card {
  return noticeCard(words, {
    heading: words.t('reminders.channel.off'),
    paragraphs: [words.t('reminders.channel.offText')],
    buttons: [],
  });
}

export interface ChannelElsewhereView {
  /** Whether the person is told of the same in this chat, which they may have meant. */
  readonly ownEndings: boolean;
}

/** "Stop telling this channel", said in our personal chat: nobody knows there which one is meant. */
export function channelElsewhereCard(words: Words, { ownEndings }: ChannelElsewhereView): Card {
  const stop = standingButton(words.t('reminders.choice.stopEndings'), {
    verb: 'setNotices',
    endings: 'off',
  });
  return noticeCard(words, {
    heading: words.t('reminders.channel.elsewhere'),
    paragraphs: [
      words.t('reminders.channel.elsewhereText', { button: words.t('reminders.endings.stop') }),
      ...(ownEndings ? [words.t('reminders.channel.elsewhereOwn')] : []),
    ],
    buttons: [ownEndings ? [stop] : journeyButtons(words, ['notices'])],
  });
}

/** Whether somebody may choose for a channel could not be read. */
export function channelLeaderUnknownCard(words: Words, { failure }: { readonly failure: ReadFailure }): Card {
  return noticeCard(words, {
    heading: words.t('reminders.channel.leaderUnknown'),
    paragraphs: [readFailureText(words, failure), words.t('reminders.channel.leaderUnknownText')],
    buttons: [],
  });
}

function headingOf(words: Words, count: number, gap: ReadFailure | undefined): string {
  if (count === 0) return words.t(gap ? 'reminders.endings.unknown' : 'reminders.endings.none');
  return words.t(gap ? 'reminders.endings.headingGap' : 'reminders.endings.heading', { count });
}

function stopButton(words: Words): Button {
  return standingButton(words.t('reminders.endings.stop'), { verb: 'setNotices', channelEndings: 'off' });
}
