import { customerBehind, lookUp } from '../../dialogs/look-up';
import type { CustomerGate } from '../../dialogs/services';
import type { Slots } from '../../dialogs/slots';
import type { Turn } from '../../dialogs/turn';
import { type Awaitable, whenThere } from '../ports/awaitable';

type Sight = Pick<CustomerGate, 'visibleTo'>;

/** The part of a button's data that says what it is about. */
export type Carried = Pick<Slots, 'workload' | 'entraPremium' | 'azureSeller'> & {
  readonly customer?: string | undefined;
};

/** What a button carries, with its customer looked at through the gate. */
export async function slotsIn(gate: Sight, turn: Turn, carried: Carried): Promise<Slots> {
  const { customer, workload, entraPremium, azureSeller } = carried;
  const again = !customer && workload !== undefined && workload === turn.topic.workload;
  return {
    ...(again ? await topicCustomer(gate, turn) : await slotsFor(gate, turn, customer)),
    ...(workload && { workload }),
    ...(entraPremium && { entraPremium }),
    ...(azureSeller && { azureSeller }),
  };
}

/** The customer behind a button's tenant ID, if this person may see it. */
export function slotsFor(gate: Sight, turn: Turn, customerTenantId: string | undefined): Awaitable<Slots> {
  if (!customerTenantId) return {};
  return whenThere(customerBehind(gate, turn.person, customerTenantId), (customer) => ({ customer }));
}

/** The customer that the conversation was last about; one that could only be typed then is looked up now. */
export function topicCustomer(gate: Sight, turn: Turn): Awaitable<Slots> {
  const { customerTenantId, customerTyped } = turn.topic;
  if (!customerTyped) return slotsFor(gate, turn, customerTenantId);
  return lookUp(gate, turn.person, customerTyped);
}
