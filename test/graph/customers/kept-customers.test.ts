import assert from 'node:assert/strict';
import type { Customer } from '../../../src/domain/customer';
import type { Listing } from '../../../src/domain/reading';
import {
  type GraphDouble,
  inTurn,
  later,
  page,
  pages,
  type Reply,
  rows,
  silence,
  status,
} from '../../support/graph-double';
import { type Bench, CONTOSO, customerRow, FABRIKAM, PATHS, pause, QUICK, startBench } from '../support';

describe('the list of customers, as it is kept', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench({ limits: { ...QUICK, firstLookMs: 60 } });
    bench.double.on(PATHS.contracts, rows());
  });

  afterEach(() => bench.stop());

  const read = async (): Promise<Listing<Customer>> => bench.ports.customers.customers();
  const contosoRow = customerRow(CONTOSO, 'Contoso');
  const fabrikamRow = customerRow(FABRIKAM, 'Fabrikam');

  /** Waits until a refresh in the background is over. */
  async function refreshed(before: Listing<Customer>): Promise<Listing<Customer>> {
    for (;;) {
      const listing = await read();
      if (listing.at > before.at) return listing;
      await pause(5);
    }
  }

  it('shares its items and its customers with the one before, as far as they are the same', async () => {
    bench.double.on(PATHS.customers, rows(contosoRow, fabrikamRow));
    const first = await read();
    bench.clock.advance(61_000);
    bench.double.on(PATHS.customers, rows(fabrikamRow, contosoRow));
    const second = await refreshed(first);
    bench.clock.advance(61_000);
    bench.double.on(PATHS.customers, rows(contosoRow, customerRow(FABRIKAM, 'Fabrikam Inc')));
    const third = await refreshed(second);

    assert.equal(second.items, first.items);
    assert.notEqual(third.items, first.items);
    assert.equal(third.items[0], first.items[0]);
    assert.equal(third.items[1]?.name, 'Fabrikam Inc');
  });

  const refreshes: readonly { fault: string; reply: (double: GraphDouble) => Reply }[] = [
    { fault: 'fails', reply: () => status(500) },
    { fault: 'breaks off', reply: (double) => pages(double, PATHS.customers, [fabrikamRow], status(404)) },
  ];
  for (const { fault, reply } of refreshes) {
    it(`stays when a refresh ${fault}, and is tried again after a while`, async () => {
      bench.double.on(PATHS.customers, rows(contosoRow));
      const first = await read();
      bench.double.on(PATHS.customers, reply(bench.double));

      bench.clock.advance(61_000);
      await read();
      await pause(100);
      const asked = bench.double.count(PATHS.customers);
      const second = await read();
      const askedAtOnce = bench.double.count(PATHS.customers);
      bench.clock.advance(11_000);
      await read();
      await pause(50);

      assert.equal(second, first);
      assert.equal(askedAtOnce, asked);
      assert.ok(bench.double.count(PATHS.customers) > asked);
    });
  }

  it('keeps the domains of last time while contracts cannot be read', async () => {
    bench.double
      .on(PATHS.customers, rows(contosoRow))
      .on(PATHS.contracts, rows({ customerId: CONTOSO, defaultDomainName: 'contoso.com' }));
    const first = await read();
    bench.double.on(PATHS.contracts, status(503));

    bench.clock.advance(61_000);
    const second = await refreshed(first);

    assert.equal(second.items, first.items);
    assert.equal(second.gap, undefined);
  });

  it('gives what there is after a moment, sparsely, and then the whole', async () => {
    const ids = Array.from({ length: 9 }, (_, index) => `${CONTOSO.slice(0, -1)}${index}`);
    const replies = ids.map((id, index) => later(40, pageOf(id, index)));
    bench.double.on(PATHS.customers, (response, seen) =>
      replies[Number(seen.query.get('$skiptoken') ?? 0)]?.(response, seen),
    );
    function pageOf(id: string, index: number): Reply {
      const next = `${bench.double.baseUrl}${PATHS.customers}?$skiptoken=${index + 1}`;
      return index === 8 ? rows(customerRow(id, id)) : page([customerRow(id, id)], next);
    }

    const seen: Listing<Customer>[] = [];
    do seen.push(await read());
    while (seen.at(-1)?.gap);

    const sizes = [...new Set(seen.map(({ items }) => items))].map((items) => items.length);
    assert.deepEqual([...new Set(seen.map(({ gap }) => gap?.kind))], ['stillReading', undefined]);
    assert.ok(
      sizes.slice(1, -1).every((size, index) => size >= 2 * (sizes[index] ?? 0)),
      sizes.join(),
    );
    assert.equal(sizes.at(-1), 9);
    assert.equal(seen.at(-1)?.items[0], seen.find(({ items }) => items.length > 0)?.items[0]);
    assert.equal(bench.double.count(PATHS.customers), 9);
  });

  it('says how long Graph asked us to wait, and goes on from there', async () => {
    bench.double.on(
      PATHS.customers,
      pages(
        bench.double,
        PATHS.customers,
        [contosoRow],
        inTurn(status(429, { 'retry-after': '0.4' }), rows(fabrikamRow)),
      ),
    );

    const meanwhile = await read();
    await pause(600);
    const whole = await read();

    assert.deepEqual(
      [meanwhile.items.length, meanwhile.gap],
      [1, { kind: 'throttled', retryAfterSeconds: 1 }],
    );
    assert.deepEqual([whole.items.length, whole.gap], [2, undefined]);
    assert.equal(bench.double.count(PATHS.customers), 3);
  });

  it('does not ask for patience again where Graph has failed before', async () => {
    bench.double.on(PATHS.customers, status(403));
    const first = await read();
    bench.double.on(PATHS.customers, silence());

    const second = await read();

    assert.deepEqual(second.gap, first.gap);
  });

  it('stays longer the longer it took to read', async () => {
    const slow = await startBench({ ages: { customersMs: 100 } });
    slow.double.on(PATHS.contracts, rows()).on(PATHS.customers, later(200, rows(contosoRow)));

    const first = await slow.ports.customers.customers();
    slow.clock.advance(1_900);
    await slow.ports.customers.customers();
    const asked = slow.double.count(PATHS.customers);

    assert.equal(first.items.length, 1);
    assert.equal(asked, 1);
    await slow.stop();
  });
});
