import assert from 'node:assert/strict';
import { searchCustomers } from '../../../src/bot/extension/customer-search';
import type { VisibleCustomers } from '../../../dialogs/services';
import { createCustomerIndex } from '../../../src/understand';

const PERSON = { id: 'nadia', name: 'Nadia', email: undefined };
const CONTOSO = { tenantId: '00000000-0000-4000-8000-0000000a1b2c', name: 'Contoso', domain: 'contoso.com' };
const QUERY = { text: 'cont', skip: 0, count: 15 };

describe('searching customers for the message extension', () => {
  const recents = { of: () => Promise.resolve([]), add: () => Promise.resolve() };
  const gateThat = (visibleTo: () => Promise<VisibleCustomers>) => ({ visibleTo }) as never;
  const seen = (gap?: VisibleCustomers['gap']): Promise<VisibleCustomers> =>
    Promise.resolve({ index: createCustomerIndex([CONTOSO]), gap, sees: 'own' });

  it('is cut off when the lists take too long, and says so', async () => {
    const never = gateThat(() => new Promise(() => undefined));
    const before = performance.now();

    const found = await searchCustomers({ gate: never, recents }, PERSON, QUERY, 40);

    assert.deepEqual(found, { kind: 'late' });
    assert.ok(performance.now() - before < 1_000);
  });

  it('shows what there is while the list still has a gap', async () => {
    const gate = gateThat(() => seen({ kind: 'stillReading' }));

    const found = await searchCustomers({ gate, recents }, PERSON, QUERY);

    assert.deepEqual(found, { kind: 'customers', customers: [CONTOSO] });
  });

  for (const { gap, isComplete } of [
    { gap: undefined, isComplete: true },
    { gap: { kind: 'stillReading' } as const, isComplete: false },
  ]) {
    it(`says that nobody fits${isComplete ? '' : ' only of what could be read'}`, async () => {
      const gate = gateThat(() => seen(gap));

      const found = await searchCustomers({ gate, recents }, PERSON, { ...QUERY, text: 'zzyzzx' });

      assert.deepEqual(found, { kind: 'nobody', isComplete });
    });
  }

  it('asks nobody about one letter', async () => {
    const gate = gateThat(() => assert.fail('the gate was asked'));

    const found = await searchCustomers({ gate, recents }, PERSON, { ...QUERY, text: 'c' });

    assert.deepEqual(found, { kind: 'tooShort' });
  });
});
