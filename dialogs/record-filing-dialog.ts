import { movedOnCard, ticketSavedCard } from '../cards';
import { routeFor } from '../src/domain/route-for';
import { findHandOff } from './effects';
import { FormDialog } from './form-dialog';
import { followUpKey } from './notice-items';
import { TicketQuestion } from './questions/ticket-question';
import type { DialogServices } from './services';
import { knownCustomer, type Slots } from './slots';
import type { Turn } from './turn';

export const RECORD_FILING = 'recordFiling';

/** "I filed it": keeps Microsoft's number with the hand-off, so that it can be found again. */
export class RecordFilingDialog extends FormDialog<Slots> {
  constructor(private readonly services: DialogServices) {
    super(RECORD_FILING, services.ids, [new TicketQuestion(services)]);
  }

  protected override async conclude(turn: Turn, slots: Slots): Promise<void> {
    const { clock, partner, organisation } = this.services;
    const ticket = slots.ticket ?? '';
    const handOff = await findHandOff(this.services, turn, slots.handOffId ?? '');
    if (!handOff || !slots.workload) return turn.say(movedOnCard(turn.words, { stepFollows: false }));
    const { id: handOffId, personId } = handOff;
    const settlement = { outcome: 'filed', ticket } as const;
    turn.effect({ kind: 'settle', handOffId, personId, settlement, at: clock.now() });
    turn.effect({ kind: 'unschedule', key: followUpKey(handOffId) });
    const customer = knownCustomer(slots);
    const route = routeFor({
      workload: slots.workload,
      customer,
      cloud: partner.cloud,
      serviceLinks: [],
      replaced: organisation.replaced,
    });
    turn.say(ticketSavedCard(turn.words, { ticket, customer, workload: slots.workload, route }));
  }
}
