import assert from 'node:assert/strict';
import { interpret } from '../../dialogs/interpret';
import type { Customer } from '../../src/domain/customer';
import { failedReading, readingOf } from '../../src/domain/reading';
import { createCustomerIndex } from '../../src/understand';

const customers: readonly Customer[] = [
  { tenantId: '11111111-1111-4111-8111-11111189ca23', name: 'Contoso', domain: 'contoso.com' },
  {
    tenantId: '22222222-2222-4222-8222-2222229875c0',
    name: 'Contoso',
    domain: 'contosoretail.onmicrosoft.com',
  },
  { tenantId: '33333333-3333-4333-8333-33333388e592', name: 'Fabrikam, Inc.', domain: undefined },
  { tenantId: '44444444-4444-4444-8444-444444441111', name: 'Teams Rental', domain: 'teamsrental.example' },
];
const visible = readingOf({ customers, index: createCustomerIndex(customers) }, new Date(0));

function customerIn(text: string): string {
  const { customer } = interpret(text, visible);
  return customer.kind === 'one' ? customer.customer.tenantId.slice(0, 4) : customer.kind;
}

describe('interpret', () => {
  const named: readonly [string, string][] = [
    ['who can file for Contoso?', 'several'],
    ['contoso.com', '1111'],
    ['who can file for contoso.com?', '1111'],
    ['it is the Contoso of contosoretail.onmicrosoft.com.', '2222'],
    ['Contoso · contoso.com · …89ca23', '1111'],
    ['Contoso …9875c0', '2222'],
    ['Fabrikam', '3333'],
    ['not Contoso, Fabrikam', '3333'],
    ['Zzyzx', 'none'],
  ];
  for (const [text, expected] of named) {
    it(`finds ${expected} in "${text}"`, () => {
      assert.equal(customerIn(text), expected);
    });
  }

  it('takes a customer named in full out of the sentence before it looks for a product', () => {
    const { understood, customer } = interpret("Teams Rental can't send mail", visible);

    assert.equal(understood.workload, 'exchange');
    assert.equal(customer.kind === 'one' && customer.customer.name, 'Teams Rental');
  });

  it('keeps the words for a customer when the directory could not be read', () => {
    const { customer } = interpret(
      'file a ticket for Contoso about Exchange',
      failedReading({ kind: 'unreachable' }),
    );

    assert.deepEqual(customer, { kind: 'unreadable', text: 'Contoso', failure: { kind: 'unreachable' } });
  });
});
