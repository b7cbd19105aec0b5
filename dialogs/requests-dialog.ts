import { offerExport } from './export-requests';
import { FormDialog } from './form-dialog';
import { CustomerQuestion } from './questions/customer-question';
import { requestsStatement } from './requests';
import type { DialogServices } from './services';
import type { Slots } from './slots';
import type { Turn } from './turn';

export const REQUESTS = 'requests';

/** "History for Contoso" where several customers, or none, are called that: asks which one. */
export class RequestsDialog extends FormDialog<Slots> {
  constructor(private readonly services: DialogServices) {
    super(REQUESTS, services.ids, [
      new CustomerQuestion(services, 'who', ({ requests }) => requests?.forCustomer === true),
    ]);
  }

  protected override async conclude(turn: Turn, slots: Slots): Promise<void> {
    await tellRequests(this.services, turn, slots);
  }
}

/** Shows the requests that the slots describe, or offers them as a file. */
export async function tellRequests(services: DialogServices, turn: Turn, slots: Slots): Promise<void> {
  const { customer, workload, requests = { of: 'mine' } } = slots;
  const { of, from, until, outcome } = requests;
  const asked = { of, from, until, outcome, workload, customer };
  if (requests.asFile) return offerExport(services, turn, asked);
  turn.say(await requestsStatement(services, turn, asked));
}
