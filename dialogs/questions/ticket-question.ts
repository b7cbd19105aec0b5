import { askTicketCard, type Card, movedOnCard, type Stamp, usedQuestion } from '../../cards';
import { ticketIn } from '../../src/understand';
import { findHandOff } from '../effects';
import type { Awaitable } from '../../src/ports/awaitable';
import type { Outcome, Question } from '../question';
import type { DialogServices } from '../services';
import { knownCustomer, type Slots } from '../slots';
import type { Turn } from '../turn';

/** Longest number that Microsoft is known to give, with room for "TrackingID#". */
const LONGEST_TICKET = 40;

/** Which number did Microsoft give the request? */
export class TicketQuestion implements Question<Slots> {
  readonly id = 'ticket';

  constructor(private readonly services: DialogServices) {}

  isOpen(slots: Slots): boolean {
    return !this.isAnswered(slots);
  }

  isAnswered(slots: Slots): boolean {
    return slots.ticket !== undefined;
  }

  ask(turn: Turn, slots: Slots, stamp: Stamp): Promise<Card> {
    return this.card(turn, slots).then((card) => card(stamp));
  }

  read(turn: Turn, slots: Slots): Awaitable<Outcome<Slots>> {
    const ticket = saidTicket(turn);
    return ticket ? { kind: 'answered', slots: { ...slots, ticket } } : this.readNothing(turn, slots);
  }

  private async readNothing(turn: Turn, slots: Slots): Promise<Outcome<Slots>> {
    if (turn.said.kind === 'text') turn.notUnderstood(this.id);
    return { kind: 'again', slots, card: await this.card(turn, slots) };
  }

  private async card(turn: Turn, slots: Slots): Promise<(stamp: Stamp) => Card> {
    const handOff = await findHandOff(this.services, turn, slots.handOffId ?? '');
    if (!handOff) return () => movedOnCard(turn.words, { stepFollows: false });
    return (stamp) => askTicketCard(turn.words, stamp, { handOff, customer: knownCustomer(slots) });
  }

  used(turn: Turn, slots: Slots): Card {
    return usedQuestion(turn.words, { kind: 'ticket', ticket: slots.ticket ?? '' });
  }

  forget(slots: Slots): Slots {
    const { ticket: _ticket, ...rest } = slots;
    return rest;
  }
}

/** The number in a sentence, or a short text with a digit in it as it stands. */
function saidTicket({ said }: Turn): string | undefined {
  const typed =
    said.kind === 'text' ? said.text : said.action.verb === 'giveTicket' ? said.action.ticket : '';
  const text = typed.trim();
  const found = ticketIn(text);
  if (found) return found;
  return /\d/u.test(text) && text.length <= LONGEST_TICKET ? text : undefined;
}
