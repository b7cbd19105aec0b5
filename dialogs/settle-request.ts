import { movedOnCard, noticesCard, personalOnlyCard, settledCard, snoozedCard } from '../cards';
import type { HandOff, Outcome, Settlement } from '../src/domain/hand-off';
import { nextWorkingDay } from '../src/domain/next-working-day';
import { findHandOff } from './effects';
import { followUpKey, noticeItem } from './notice-items';
import { requestCustomer } from './requests';
import type { DialogServices } from './services';
import type { Turn } from './turn';

/** "Filed, no number yet", "I didn't file it": notes what became of a request, and asks no more about it. */
export async function settleRequest(
  services: DialogServices,
  turn: Turn,
  handOffId: string,
  settlement: Settlement,
): Promise<void> {
  const handOff = await findHandOff(services, turn, handOffId);
  if (!handOff) return turn.say(movedOnCard(turn.words, { stepFollows: false }));
  const { id, personId } = handOff;
  turn.effect({ kind: 'settle', handOffId: id, personId, settlement, at: services.clock.now() });
  turn.effect({ kind: 'unschedule', key: followUpKey(id) });
  await tellSettled(services, turn, handOff, settlement.outcome);
}

/** "Ask me tomorrow": on the next working day, unless they have told by then or want no such questions. */
export async function snoozeRequest(services: DialogServices, turn: Turn, handOffId: string): Promise<void> {
  const { words, person, chat, timeZone } = turn;
  if (!chat) return turn.say(personalOnlyCard(words));
  const handOff = await findHandOff(services, turn, handOffId);
  if (!handOff) return turn.say(movedOnCard(words, { stepFollows: false }));
  if (handOff.outcome !== 'open') return tellSettled(services, turn, handOff, handOff.outcome);
  const choice = await services.notices.of(person.id);
  if (!choice.followUps) {
    const { kind: leader } = await services.gate.leadershipOf(person);
    return turn.say(noticesCard(words, { choice, leader, timeZone }));
  }
  const dueAt = nextWorkingDay(services.clock.now(), timeZone);
  const notice = { kind: 'followUp', handOffId, chat } as const;
  turn.effect({ kind: 'schedule', item: noticeItem({ personId: person.id, dueAt, notice }) });
  turn.say(snoozedCard(words, { dueAt, timeZone }));
}

async function tellSettled(
  { gate }: DialogServices,
  turn: Turn,
  handOff: HandOff,
  outcome: Exclude<Outcome, 'open'>,
): Promise<void> {
  const { index } = await gate.visibleTo(turn.person);
  turn.say(settledCard(turn.words, { handOff, customer: requestCustomer(index, handOff), outcome }));
}
