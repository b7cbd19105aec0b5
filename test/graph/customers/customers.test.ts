import assert from 'node:assert/strict';
import { pages, rows, silence, status } from '../../support/graph-double';
import { type Bench, CONTOSO, customerRow, FABRIKAM, PATHS, startBench } from '../support';

const ADATUM = '0a3b7c11-7e0d-4d5c-8a49-2d3a1c5e8004';

describe('customers', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
  });

  afterEach(() => bench.stop());

  it('are those with a relationship and those with a contract, each once, with a domain where one is known', async () => {
    bench.double.on(
      PATHS.customers,
      rows(customerRow(CONTOSO, 'Contoso'), customerRow(FABRIKAM.toUpperCase(), 'Fabrikam')),
    );
    bench.double.on(
      PATHS.contracts,
      rows(
        { customerId: CONTOSO.toUpperCase(), displayName: 'Contoso Ltd', defaultDomainName: 'contoso.com' },
        { customerId: ADATUM, displayName: 'Adatum', defaultDomainName: 'adatum.com' },
      ),
    );

    const listing = await bench.ports.customers.customers();

    assert.deepEqual(listing, {
      gap: undefined,
      at: bench.clock.now(),
      items: [
        { tenantId: CONTOSO, name: 'Contoso', domain: 'contoso.com' },
        { tenantId: FABRIKAM, name: 'Fabrikam', domain: undefined },
        { tenantId: ADATUM, name: 'Adatum', domain: 'adatum.com' },
      ],
    });
  });

  it('have a name even where Graph states none', async () => {
    bench.double.on(PATHS.customers, rows({ id: CONTOSO }, { id: FABRIKAM, displayName: null }));
    bench.double.on(PATHS.contracts, rows({ customerId: CONTOSO, defaultDomainName: 'contoso.com' }));

    const { items } = await bench.ports.customers.customers();

    assert.deepEqual(
      items.map(({ name }) => name),
      ['contoso.com', FABRIKAM],
    );
  });

  it('are one with several contracts, called as the first of them says', async () => {
    bench.double.on(PATHS.customers, rows());
    bench.double.on(
      PATHS.contracts,
      rows(
        { customerId: ADATUM, displayName: 'Adatum' },
        { customerId: ADATUM, displayName: 'Adatum Europe', defaultDomainName: 'adatum.com' },
        { customerId: ADATUM, defaultDomainName: 'adatum.example' },
      ),
    );

    const { items } = await bench.ports.customers.customers();

    assert.deepEqual(items, [{ tenantId: ADATUM, name: 'Adatum', domain: 'adatum.com' }]);
  });

  it('may be none', async () => {
    bench.double.on(PATHS.customers, rows()).on(PATHS.contracts, rows());

    const { items, gap } = await bench.ports.customers.customers();

    assert.deepEqual([items, gap], [[], undefined]);
  });

  for (const [fault, reply] of [
    ['refused', status(403)],
    ['not there', status(404)],
    ['failing', status(500)],
    ['silent', silence()],
  ] as const) {
    it(`are listed without domains when contracts are ${fault}, which is logged once`, async () => {
      bench.double.on(PATHS.customers, rows(customerRow(CONTOSO, 'Contoso'))).on(PATHS.contracts, reply);

      const first = await bench.ports.customers.customers();
      bench.clock.advance(3_600_000);
      await bench.ports.customers.customers();

      assert.deepEqual(first.items, [{ tenantId: CONTOSO, name: 'Contoso', domain: undefined }]);
      assert.equal(first.gap, undefined);
      assert.equal(bench.log.length, 1);
    });
  }

  it('are not all there without the list of relationships, whatever contracts say', async () => {
    bench.double.on(PATHS.customers, status(403)).on(PATHS.contracts, rows({ customerId: CONTOSO }));

    const { items, gap } = await bench.ports.customers.customers();

    assert.deepEqual(
      items.map(({ tenantId }) => tenantId),
      [CONTOSO],
    );
    assert.deepEqual(gap, { kind: 'refused', permission: 'DelegatedAdminRelationship.Read.All' });
  });

  it('are asked for once, however many want them', async () => {
    bench.double.on(PATHS.customers, rows(customerRow(CONTOSO, 'Contoso'))).on(PATHS.contracts, rows());

    await Promise.all(Array.from({ length: 20 }, async () => bench.ports.customers.customers()));
    await bench.ports.customers.customers();

    assert.equal(bench.double.count(PATHS.customers), 1);
  });

  it('are read again in the background after a minute, and waited for after ten', async () => {
    bench.double.on(PATHS.customers, rows(customerRow(CONTOSO, 'Contoso'))).on(PATHS.contracts, rows());
    const count = async (): Promise<number> => (await bench.ports.customers.customers()).items.length;
    await count();
    bench.double.on(PATHS.customers, rows());

    bench.clock.advance(59_000);
    const fresh = await count();
    bench.clock.advance(2_000);
    const stale = await count();
    bench.clock.advance(700_000);
    const old = await count();

    assert.deepEqual([fresh, stale, old], [1, 1, 0]);
  });

  it('are not kept when they could not be read', async () => {
    bench.double.on(PATHS.customers, status(403)).on(PATHS.contracts, rows());
    await bench.ports.customers.customers();
    bench.double.on(PATHS.customers, rows());

    assert.equal((await bench.ports.customers.customers()).gap, undefined);
  });

  it('come from contracts alone in US Government clouds', async () => {
    const gov = await startBench({ cloud: 'gccHigh' });
    const replies = [[{ customerId: CONTOSO, displayName: 'Contoso' }], status(404)] as const;
    gov.double.on(PATHS.contracts, pages(gov.double, PATHS.contracts, ...replies));

    const { items, gap } = await gov.ports.customers.customers();

    assert.deepEqual(
      items.map(({ name }) => name),
      ['Contoso'],
    );
    assert.deepEqual(gap, { kind: 'incomplete' });
    assert.equal(gov.double.count(PATHS.customers), 0);
    await gov.stop();
  });
});
