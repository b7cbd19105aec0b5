import { askTicketCard, type Card, movedOnCard, type Stamp, usedQuestion } from '../../cards';
import { ticketIn } from '../../src/understand';
import { findHandOff } from '../effects';
import type { HandOff } from '../../src/domain/hand-off';
import { type Awaitable, whenThere } from '../../src/ports/awaitable';
import type { Outcome, Question } from '../question';
import type { DialogServices } from '../services';
import { knownCustomer, type Slots, withSlots } from '../slots';
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

  ask(turn: Turn, slots: Slots, stamp: Stamp): Awaitable<Card> {
    return whenThere(this.handOffOf(turn, slots), (handOff) => cardFor(turn, slots, stamp, handOff));
  }

  read(turn: Turn, slots: Slots): Awaitable<Outcome<Slots>> {
    const ticket = saidTicket(turn);
    return ticket ? { kind: 'answered', slots: withSlots(slots, { ticket }) } : this.readNothing(turn, slots);
  }

  private readNothing(turn: Turn, slots: Slots): Awaitable<Outcome<Slots>> {
    if (turn.said.kind === 'text') turn.notUnderstood(this.id);
    return whenThere(this.handOffOf(turn, slots), (handOff) => {
      return { kind: 'again', slots, card: (stamp) => cardFor(turn, slots, stamp, handOff) };
    });
  }

  private handOffOf(turn: Turn, { handOffId }: Slots): Awaitable<HandOff | undefined> {
    return findHandOff(this.services, turn, handOffId ?? '');
  }

  used(turn: Turn, slots: Slots): Card {
    return usedQuestion(turn.words, { kind: 'ticket', ticket: slots.ticket ?? '' });
  }

  forget(slots: Slots): Slots {
    const { ticket: _ticket, ...rest } = slots;
    return rest;
  }
}

function cardFor(turn: Turn, slots: Slots, stamp: Stamp, handOff: HandOff | undefined): Card {
  if (!handOff) return movedOnCard(turn.words, { stepFollows: false });
  return askTicketCard(turn.words, stamp, { handOff, customer: knownCustomer(slots) });
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
