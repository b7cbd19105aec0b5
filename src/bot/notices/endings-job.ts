import { endingsCard } from '../../../cards';
import { noticeItem } from '../../../dialogs/notice-items';
import type { ToldEndings } from '../../domain/endings';
import { nextWorkingDay } from '../../domain/next-working-day';
import { inAWhile, isLastTryOfTheDay, later } from './later';
import { leadOf } from './lead-of';
import { lookForEndings } from './look-for-endings';
import { type NoticeErrand, tell } from './notice-turns';
import type { NoticeServices } from './notice-services';
import { noticeWords } from './notice-words';
import type { Again } from './postponed';

/** The leads' look for relationships that end soon, once a working day. */
export async function endings(
  services: NoticeServices,
  errand: NoticeErrand<'endings'>,
): Promise<Again | undefined> {
  const { item, notice } = errand;
  const now = services.clock.now();
  const { timeZone } = notice.chat;
  if (!(await services.notices.of(item.personId)).endings) return undefined;
  const lead = await leadOf(services, item.personId);
  // Whoever isn't a lead any more gets no more of these.
  if (lead.kind === 'notLead') await services.notices.change(item.personId, { endings: false });
  if (lead.kind === 'nobody' || lead.kind === 'notLead') return undefined;
  if (lead.kind === 'unknown') return later(now, timeZone, item);

  const nextLook = nextWorkingDay(now, timeZone);
  const { gap, due, told, sawNothing } = await lookForEndings(services, lead.person, {
    now,
    nextLook,
    told: notice.told,
  });
  if (due.length > 0) {
    // What could not be read may still be told of today.
    const next = itemAt(gap ? inAWhile(now) : nextLook, errand, told);
    await tellEndings(services, errand, { endings: due, gap }, next);
    return undefined;
  }
  if (gap && !isLastTryOfTheDay(item)) return later(now, timeZone, item);
  const next = itemAt(nextLook, errand, told);
  if (!sawNothing) return next;
  // Whoever relies on these notices must not take silence for "nothing ends".
  await tellEndings(services, errand, { endings: [], gap }, next);
  return undefined;
}

function itemAt(dueAt: Date, { item, notice }: NoticeErrand<'endings'>, told: ToldEndings) {
  return noticeItem({ personId: item.personId, dueAt, notice: { ...notice, told } });
}

async function tellEndings(
  services: NoticeServices,
  errand: NoticeErrand<'endings'>,
  found: Pick<Parameters<typeof endingsCard>[1], 'endings' | 'gap'>,
  next: ReturnType<typeof itemAt>,
): Promise<void> {
  const { personId } = errand.item;
  const { notices, demo, schedule } = services;
  const { chat } = errand.notice;
  const words = await noticeWords(services, personId, chat);
  const card = endingsCard(words, { ...found, timeZone: chat.timeZone, demo });
  const told = await tell(errand, async () => {
    // They may have switched it off meanwhile.
    if (!(await notices.of(personId)).endings) return undefined;
    // Saved with what is said: a process that is killed tells nothing twice and forgets nothing.
    return { card, effects: [{ kind: 'schedule', item: next }] };
  });
  if (told === 'told') return;
  // What was put down for the next day would fail like this one.
  await schedule.remove(next.key);
  await notices.change(personId, { endings: false });
}
