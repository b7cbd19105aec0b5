import { answer, type AnswerableSlots, concernsCustomer } from './answer';
import { FormDialog } from './form-dialog';
import { azureSellerQuestion, entraPremiumQuestion, workloadQuestion } from './questions/choices';
import { CustomerQuestion } from './questions/customer-question';
import type { DialogServices } from './services';
import { knownCustomer, type Slots } from './slots';
import type { Topic, Turn } from './turn';

export const FILE_REQUEST = 'fileRequest';

/** "File a ticket for Contoso, Exchange is down": customer, workload, what only some workloads need, the answer. */
export class FileRequestDialog extends FormDialog<Slots> {
  constructor(private readonly services: DialogServices) {
    super(FILE_REQUEST, services.ids, [
      new CustomerQuestion(services, 'file', ({ workload }) => concernsCustomer(workload)),
      workloadQuestion(),
      entraPremiumQuestion(),
      azureSellerQuestion(services.partner),
    ]);
  }

  protected override conclude(turn: Turn, slots: Slots): Promise<void> {
    return tellAnswer(this.services, turn, slots as AnswerableSlots);
  }
}

/** Answers and keeps in mind what the answer was about. */
export async function tellAnswer(
  services: DialogServices,
  turn: Turn,
  slots: AnswerableSlots,
): Promise<void> {
  const { card, handOffId, about } = await answer(services, turn, slots);
  turn.say(card);
  remember(turn, about, { journey: 'file', handOffId });
}

/** Keeps what the conversation is about, for "who else?" and for the recent customers. */
export function remember(turn: Turn, slots: Slots, asked: Pick<Topic, 'journey' | 'handOffId'>): void {
  const customer = knownCustomer(slots);
  turn.topic = {
    journey: asked.journey,
    handOffId: asked.handOffId,
    customerTenantId: customer?.tenantId,
    customerTyped: slots.customer?.kind === 'typed' ? slots.customer.text : undefined,
    workload: slots.workload,
  };
  if (!customer) return;
  turn.effect({ kind: 'addRecent', personId: turn.person.id, customerTenantId: customer.tenantId });
}
