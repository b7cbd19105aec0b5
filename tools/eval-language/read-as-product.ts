import { interpret, type Interpretation } from '../../dialogs/interpret';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import type { DemoCustomer } from '../../src/demo/data/customer';
import type { Customer } from '../../src/domain/customer';
import type { Person } from '../../src/domain/person';
import { createCustomerIndex } from '../../src/understand';

const CUSTOMERS: readonly Customer[] = Object.values<DemoCustomer>(DEMO_CUSTOMERS).map(
  ({ tenantId, name, contract }) => ({ tenantId, name, domain: contract?.defaultDomain }),
);
export const DEMO_INDEX = createCustomerIndex(CUSTOMERS);

const GATE = { visibleTo: async () => ({ index: DEMO_INDEX, gap: undefined, sees: 'all' }) as const };
const LEAD: Person = { id: 'lead', name: 'Lead', email: undefined };

/** Reads a sentence the way a dialog does, for a lead who sees all customers of the demo partner. */
export function readAsProduct(text: string): Promise<Interpretation> {
  return interpret(GATE, LEAD, text);
}
