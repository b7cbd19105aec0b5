import { z } from 'zod';
import {
  type Card,
  channelElsewhereCard,
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

/** A channel or group chat. */
export interface SharedPlace {
  readonly chat: Chat;
  /** Whose channel it is, as Teams names that; undefined for a group chat. */
  readonly team: string | undefined;
}

/** "Tell this channel when relationships end", "stop telling this channel": for leads, and said in front of others. */
export async function switchChannelEndings(
  { gate, clock }: Pick<DialogServices, 'gate' | 'clock'>,
  turn: Turn,
  { chat, team }: SharedPlace,
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
  const now = clock.now();
  const dueAt = nextWorkingDay(now, chat.timeZone);
  const chosen = { ...(team && { team }), since: now.toISOString() };
  const notice = { kind: 'channelEndings', chat, told: {}, ...chosen } as const;
  turn.effect({ kind: 'schedule', item: noticeItem({ personId: person.id, dueAt, notice }) });
  turn.say(channelOnCard(words, { timeZone: chat.timeZone }));
}

/** "Stop telling this channel", said in the personal chat. Their own messages may be meant, and that is asked first. */
export async function stopElsewhere({ notices }: Pick<DialogServices, 'notices'>, turn: Turn): Promise<void> {
  const { endings: ownEndings } = await notices.of(turn.person.id);
  turn.say(channelElsewhereCard(turn.words, { ownEndings }));
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
