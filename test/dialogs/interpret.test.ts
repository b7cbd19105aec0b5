import assert from 'node:assert/strict';
import { interpret, interpretIn } from '../../dialogs/interpret';
import type { CustomerGate } from '../../dialogs/services';
import type { Customer } from '../../src/domain/customer';
import type { ReadFailure } from '../../src/domain/reading';
import { createCustomerIndex } from '../../src/understand';
import { aPerson } from '../support/evidence';

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

/** Shows everybody these customers, and counts nothing but what is asked. */
function gateShowing(visible: readonly Customer[], gap?: ReadFailure): Pick<CustomerGate, 'visibleTo'> {
  return { visibleTo: async () => ({ index: createCustomerIndex(visible), gap, sees: 'own' }) };
}

/** Shows the same list every time, and notes which sentences it is searched for names in. */
function gateCounting(visible: readonly Customer[]): {
  readonly gate: Pick<CustomerGate, 'visibleTo'>;
  readonly read: string[];
} {
  const read: string[] = [];
  const kept = createCustomerIndex(visible);
  const index = {
    ...kept,
    mentioned: (text: string) => {
      read.push(text);
      return kept.mentioned(text);
    },
  };
  return { gate: { visibleTo: async () => ({ index, gap: undefined, sees: 'own' }) }, read };
}

const person = aPerson();

async function customerIn(text: string): Promise<string> {
  const { customer } = await interpret(gateShowing(customers), person, text);
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
    it(`finds ${expected} in "${text}"`, async () => {
      assert.equal(await customerIn(text), expected);
    });
  }

  it('takes a customer named in full out of the sentence before it looks for a product', async () => {
    const { understood, customer } = await interpret(
      gateShowing(customers),
      person,
      "Teams Rental can't send mail",
    );

    assert.equal(understood.workload, 'exchange');
    assert.equal(customer.kind === 'one' && customer.customer.name, 'Teams Rental');
  });

  it('keeps the words for a customer while the list has a gap', async () => {
    const gate = gateShowing([], { kind: 'unreachable' });

    const { customer } = await interpret(gate, person, 'file a ticket for Contoso about Exchange');

    assert.deepEqual(customer, { kind: 'unreadable', text: 'Contoso', failure: { kind: 'unreachable' } });
  });

  it('finds a customer in a list with a gap', async () => {
    const gate = gateShowing(customers, { kind: 'stillReading' });

    const { customer } = await interpret(gate, person, 'file for Fabrikam');

    assert.equal(customer.kind, 'one');
  });

  it('asks once more by name before a customer counts as unknown', async () => {
    const asked: (string | undefined)[] = [];
    const gate: Pick<CustomerGate, 'visibleTo'> = {
      visibleTo: async (_person, named) => {
        asked.push(named);
        const index = createCustomerIndex(named === undefined ? [] : customers);
        return { index, gap: undefined, sees: 'own' };
      },
    };

    const { customer } = await interpret(gate, person, 'who can file for Fabrikam?');

    assert.equal(customer.kind, 'one');
    assert.deepEqual(asked, [undefined, 'Fabrikam']);
  });

  it('reads the words of a turn once, however many ask', async () => {
    const { gate, read } = gateCounting(customers);
    const turn = { person, lastRead: undefined };

    const first = await interpretIn(gate, turn, 'Fabrikam');
    const second = await interpretIn(gate, turn, 'Fabrikam');

    assert.equal(first, second);
    assert.deepEqual(read, ['Fabrikam']);
  });

  it('reads other words of the turn afresh, and the same ones once other customers are to be seen', async () => {
    const turn = { person, lastRead: undefined };

    await interpretIn(gateCounting(customers).gate, turn, 'Fabrikam');
    const other = await interpretIn(gateCounting(customers).gate, turn, 'Teams Rental');
    const unseen = await interpretIn(gateCounting([]).gate, turn, 'Teams Rental');

    assert.equal(other.customer.kind, 'one');
    assert.equal(unseen.customer.kind, 'none');
  });

  it('does not read again what fits nobody, when a fresh look shows the same customers', async () => {
    const { gate, read } = gateCounting(customers);

    const { customer } = await interpret(gate, person, 'Zzyzx');

    assert.equal(customer.kind, 'none');
    assert.deepEqual(read, ['Zzyzx']);
  });
});
