import { z } from 'zod';
import {
  type Card,
  channelLeaderUnknownCard,
  channelOffCard,
  channelOnCard,
  endingsCard,
  leadsOnlyCard,
} from '../cards';
import { endingsBefore } from '../src/domain/endings';
import { nextWorkingDay } from '../src/domain/next-working-day';
import { channelEndingsKey, noticeItem } from './notice-items';
import type { DialogServices } from './services';
import type { Chat, Turn } from './turn';

/** What a notice in a shared place is about, kept as what was asked there. */
export const ENDINGS_QUESTION = { asks: 'endings' } as const;

const endingsQuestion = z.object({ asks: z.literal(ENDINGS_QUESTION.asks) });

export function asksForEndings(data: unknown): boolean {
  return endingsQuestion.safeParse(data).success;
}

/** "Tell this channel when relationships end", "stop telling this channel": for leads, and said in front of others. */
export async function switchChannelEndings(
  { gate, clock }: Pick<DialogServices, 'gate' | 'clock'>,
  turn: Turn,
  chat: Chat,
  wish: 'on' | 'off',
): Promise<void> {
  const { person, words } = turn;
  const leadership = await gate.leadershipOf(person);
  if (leadership.kind === 'unknown') return turn.say(channelLeaderUnknownCard(words, leadership));
  if (leadership.kind === 'notLead') return turn.say(leadsOnlyCard(words, { what: 'endings' }));
  if (wish === 'off') {
    turn.effect({ kind: 'unschedule', key: channelEndingsKey(chat) });
    return turn.say(channelOffCard(words));
  }
  const dueAt = nextWorkingDay(clock.now(), chat.timeZone);
  const notice = { kind: 'channelEndings', chat, told: {} } as const;
  turn.effect({ kind: 'schedule', item: noticeItem({ personId: person.id, dueAt, notice }) });
  turn.say(channelOnCard(words, { timeZone: chat.timeZone }));
}

/** What ends soon among the customers that one viewer may see. */
export async function endingsFor(
  { gate, clock, demo }: Pick<DialogServices, 'gate' | 'clock' | 'demo'>,
  { person, words, timeZone }: Pick<Turn, 'person' | 'words' | 'timeZone'>,
): Promise<Card> {
  const now = clock.now();
  const standing = await gate.standingOf(person);
  const found = endingsBefore(standing, now, nextWorkingDay(now, timeZone));
  return endingsCard(words, { ...found, timeZone, demo, viewer: standing.sees });
}
