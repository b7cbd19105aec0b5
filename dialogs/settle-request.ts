import { type Card, movedOnCard, noticesCard, personalOnlyCard, settledCard, snoozedCard } from '../cards';
import type { HandOff, Outcome, Settlement } from '../src/domain/hand-off';
import { nextWorkingDay } from '../src/domain/next-working-day';
import { findHandOff } from './effects';
import { followUpKey, noticeItem } from './notice-items';
import { requestCustomer } from './requests';
import type { DialogServices } from './services';
import type { Turn } from './turn';

/** What a person tells about a request, and where: only our personal chat can ask for Microsoft's number. */
export interface Told {
  readonly handOffId: string;
  readonly settlement: Settlement;
  readonly where: 'chat' | 'elsewhere';
}

/** "Filed, no number yet", "I didn't file it": notes what became of their own request, and asks no more about it. */
export async function settleRequest(
  services: DialogServices,
  turn: Turn,
  { handOffId, settlement, where }: Told,
): Promise<Card> {
  const handOff = await findHandOff(services, turn, handOffId);
  if (!handOff) return movedOnCard(turn.words, { stepFollows: false });
  const { id, personId } = handOff;
  turn.effect({ kind: 'settle', handOffId: id, personId, settlement, at: services.clock.now() });
  turn.effect({ kind: 'unschedule', key: followUpKey(id) });
  return settled(services, turn, handOff, { outcome: settlement.outcome, where });
}

/** "Ask me tomorrow": on the next working day, unless they have told by then or want no such questions. */
export async function snoozeRequest(services: DialogServices, turn: Turn, handOffId: string): Promise<void> {
  const { words, person, chat, timeZone } = turn;
  if (!chat) return turn.say(personalOnlyCard(words));
  const handOff = await findHandOff(services, turn, handOffId);
  if (!handOff) return turn.say(movedOnCard(words, { stepFollows: false }));
  const { outcome } = handOff;
  if (outcome !== 'open') return turn.say(await settled(services, turn, handOff, { outcome, where: 'chat' }));
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

async function settled(
  { gate }: DialogServices,
  { person, words }: Turn,
  handOff: HandOff,
  told: Pick<Told, 'where'> & { readonly outcome: Exclude<Outcome, 'open'> },
): Promise<Card> {
  const { index } = await gate.visibleTo(person);
  return settledCard(words, { handOff, customer: requestCustomer(index, handOff), ...told });
}
