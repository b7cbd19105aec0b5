import type { HandOff } from '../src/domain/hand-off';
import { nextWorkingDay } from '../src/domain/next-working-day';
import type { Effect } from './effects';
import { noticeItem } from './notice-items';
import type { DialogServices } from './services';
import type { Turn } from './turn';

/** "Did you file it?" on the next working day, if there is a private place to ask it and the person lets us. */
export async function followUpEffects(
  { notices, clock }: Pick<DialogServices, 'notices' | 'clock'>,
  { chat, person }: Pick<Turn, 'chat' | 'person'>,
  handOff: Pick<HandOff, 'id'>,
): Promise<readonly Effect[]> {
  if (!chat || !(await wantsFollowUps(notices, person.id))) return [];
  const dueAt = nextWorkingDay(clock.now(), chat.timeZone);
  const notice = { kind: 'followUp', handOffId: handOff.id, chat } as const;
  return [{ kind: 'schedule', item: noticeItem({ personId: person.id, dueAt, notice }) }];
}

/** No answer fails for want of it: what they chose is looked at again when it is due. */
async function wantsFollowUps(notices: DialogServices['notices'], personId: string): Promise<boolean> {
  try {
    return (await notices.of(personId)).followUps;
  } catch {
    return true;
  }
}
