import { leadsOnlyCard, noticesCard, personalOnlyCard } from '../cards';
import { nextWorkingDay } from '../src/domain/next-working-day';
import { endingsKey, noticeItem } from './notice-items';
import type { DialogServices, Leadership, NoticeChoice } from './services';
import type { Chat, Turn } from './turn';

type Switch = 'on' | 'off' | undefined;

/** What is to be switched; naming nothing shows what is on. */
export interface NoticeSwitches {
  readonly followUps?: Switch;
  readonly endings?: Switch;
}

/** "Stop the reminders", "tell me when relationships end", "my reminders". */
export async function switchNotices(
  services: DialogServices,
  turn: Turn,
  switches: NoticeSwitches,
): Promise<void> {
  const { words, person, chat, timeZone } = turn;
  if (!chat) return turn.say(personalOnlyCard(words));
  const [before, leadership] = await Promise.all([
    services.notices.of(person.id),
    services.gate.leadershipOf(person),
  ]);
  if (switches.endings === 'on' && leadership.kind === 'notLead') {
    return turn.say(leadsOnlyCard(words, { what: 'endings' }));
  }
  const change = changeFrom(switches, leadership);
  if (Object.keys(change).length > 0) turn.effect({ kind: 'setNotices', personId: person.id, change });
  if (change.endings === true && !before.endings) watchEndings(services, turn, chat);
  if (change.endings === false) turn.effect({ kind: 'unschedule', key: endingsKey(person.id) });
  turn.say(noticesCard(words, { choice: { ...before, ...change }, leader: leadership.kind, timeZone }));
}

/** What is for leads is only switched on for somebody who is known to be one. */
function changeFrom(
  { followUps, endings }: NoticeSwitches,
  { kind: leader }: Leadership,
): Partial<NoticeChoice> {
  const mayEndings = endings === 'off' || leader === 'lead';
  return {
    ...(followUps && { followUps: followUps === 'on' }),
    ...(endings && mayEndings && { endings: endings === 'on' }),
  };
}

function watchEndings({ clock }: DialogServices, turn: Turn, chat: Chat): void {
  const dueAt = nextWorkingDay(clock.now(), turn.timeZone);
  const notice = { kind: 'endings', chat, told: {} } as const;
  turn.effect({ kind: 'schedule', item: noticeItem({ personId: turn.person.id, dueAt, notice }) });
}
