import type { Evidence } from '../src/domain/evidence';
import type { Person } from '../src/domain/person';
import { lookUp } from './look-up';
import type { CustomerGate, GateAction } from './services';
import { type CustomerSlot, knownCustomer, type Slots } from './slots';

/** Slots whose customer was looked at through the gate just now, with what the gate read. */
export interface Authorised {
  readonly slots: Slots;
  /** There is some exactly when the customer is known. */
  readonly evidence: Evidence | undefined;
}

/**
 * Asks the gate about the customer in these slots: a button or a saved form only ever names one. A customer that
 * could only be typed so far is looked up as soon as the directory can be read, and one that can't be checked now is
 * kept as it was typed.
 */
export async function authorise(
  gate: CustomerGate,
  person: Person,
  action: GateAction,
  asked: Slots,
): Promise<Authorised> {
  const { customer: named } = asked;
  const found = named?.kind === 'typed' ? { ...asked, ...(await settled(gate, person, named)) } : asked;
  const customer = knownCustomer(found);
  if (!customer) return { slots: found, evidence: undefined };
  const permission = await gate.can(person, action, customer);
  switch (permission.kind) {
    case 'granted':
      return { slots: found, evidence: permission.evidence };
    case 'denied':
      return { slots: { ...asked, customer: { kind: 'hidden', sees: 'own' } }, evidence: undefined };
    case 'unknown': {
      const typed = { kind: 'typed', text: customer.name, failure: permission.failure } as const;
      return { slots: { ...asked, customer: typed }, evidence: undefined };
    }
  }
}

/** What was typed earlier, looked up again; if it still fits nobody, it stays as typed. */
async function settled(
  gate: CustomerGate,
  person: Person,
  typed: Extract<CustomerSlot, { kind: 'typed' }>,
): Promise<Pick<Slots, 'customer'>> {
  const { customer } = await lookUp(gate, person, typed.text);
  return { customer: customer ?? typed };
}
