import { selfServiceCard } from '../cards';
import { FormDialog } from './form-dialog';
import { arrangementQuestion } from './questions/choices';
import type { DialogServices } from './services';
import { knownCustomer, type Slots } from './slots';
import type { Turn } from './turn';

export const SELF_SERVICE = 'selfService';

/** "The customer asks whether they can file themselves": it hangs on what they buy beside CSP. */
export class SelfServiceDialog extends FormDialog<Slots> {
  constructor(private readonly services: DialogServices) {
    super(SELF_SERVICE, services.ids, [arrangementQuestion()]);
  }

  protected override async conclude(turn: Turn, slots: Slots): Promise<void> {
    const customer = knownCustomer(slots);
    turn.say(
      selfServiceCard(turn.words, {
        arrangement: slots.arrangement ?? 'unknown',
        ...(customer && { customer }),
        demo: this.services.demo,
      }),
    );
  }
}
