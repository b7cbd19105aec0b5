import type { HandOff } from '../src/domain/hand-off';
import { nextWorkingDay } from '../src/domain/next-working-day';
import { type Awaitable, whenThere } from '../src/ports/awaitable';
import type { Effect } from './effects';
import { noticeItem } from './notice-items';
import type { DialogServices } from './services';
import type { Turn } from './turn';

/** "Did you file it?" on the next working day, if there is a private place to ask it and the person lets us. */
export function followUpEffects(
  { notices, clock }: Pick<DialogServices, 'notices' | 'clock'>,
  { chat, person }: Pick<Turn, 'chat' | 'person'>,
  handOff: Pick<HandOff, 'id'>,
): Awaitable<readonly Effect[]> {
  if (!chat) return NONE;
  return whenThere(wantsFollowUps(notices, person.id), (wants) => {
    if (!wants) return NONE;
    const dueAt = nextWorkingDay(clock.now(), chat.timeZone);
    const notice = { kind: 'followUp', handOffId: handOff.id, chat } as const;
    return [{ kind: 'schedule', item: noticeItem({ personId: person.id, dueAt, notice }) }];
  });
}

const NONE: readonly Effect[] = [];

/** No answer fails for want of it: what they chose is looked at again when it is due. */
function wantsFollowUps(notices: DialogServices['notices'], personId: string): Awaitable<boolean> {
  try {
    const choice = notices.of(personId);
    if (!(choice instanceof Promise)) return choice.followUps;
    return choice.then(({ followUps }) => followUps).catch(() => true);
  } catch {
    return true;
  }
}
