import type { Person } from '../src/domain/person';
import type { DialogServices } from './services';
import { knownCustomer, type Slots } from './slots';

/**
 * The same slots, with the customer looked at through the gate once more: a button or a saved form only ever
 * names a customer, it doesn't grant the sight of it. A customer that the person may not see is taken out.
 */
export async function authorise(
  { gate }: Pick<DialogServices, 'gate'>,
  person: Person,
  slots: Slots,
): Promise<Slots> {
  const named = knownCustomer(slots);
  if (!named) return slots;
  const visible = await gate.visibleTo(person);
  if (visible.kind === 'failed') {
    return { ...slots, customer: { kind: 'typed', text: '', failure: visible.failure } };
  }
  const customer = visible.value.customers.find(({ tenantId }) => tenantId === named.tenantId);
  const { customer: _named, ...rest } = slots;
  return customer ? { ...rest, customer: { kind: 'known', customer } } : rest;
}
