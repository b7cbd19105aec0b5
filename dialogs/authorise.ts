import type { Person } from '../src/domain/person';
import { lookUp } from './look-up';
import type { DialogServices } from './services';
import type { Slots } from './slots';

/**
 * The same slots, with the customer looked at through the gate once more: a button or a saved form only ever
 * names a customer, it doesn't grant the sight of it. A customer that the person may not see is taken out, and
 * one that could only be typed so far is looked up as soon as the directory can be read.
 */
export async function authorise(
  { gate }: Pick<DialogServices, 'gate'>,
  person: Person,
  slots: Slots,
): Promise<Slots> {
  const { customer: named, ...rest } = slots;
  if (!named) return slots;
  const visible = await gate.visibleTo(person);
  if (named.kind === 'typed') return { ...slots, ...pickCustomer(lookUp(visible, named.text)) };
  if (visible.kind === 'failed') return { ...rest, ...lookUp(visible, named.customer.name) };
  const customer = visible.value.customers.find(({ tenantId }) => tenantId === named.customer.tenantId);
  return customer ? { ...rest, customer: { kind: 'known', customer } } : rest;
}

function pickCustomer({ customer }: Slots): Pick<Slots, 'customer'> {
  return customer ? { customer } : {};
}
