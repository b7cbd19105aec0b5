import assert from 'node:assert/strict';
import {
  GraphDouble,
  html,
  inTurn,
  page,
  pages,
  type Reply,
  reset,
  rows,
  status,
} from '../support/graph-double';
import { type Bench, CONTOSO, customerRow, FABRIKAM, PATHS, startBench } from './support';

const LIST = PATHS.customers;
const contosoRow = customerRow(CONTOSO, 'Contoso');
const fabrikamRow = customerRow(FABRIKAM, 'Fabrikam');

describe('paging', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench({
      limits: { attemptMs: 250, operationMs: 800, backoffMs: 5, breakAfter: 50, pages: 20 },
    });
  });

  afterEach(() => bench.stop());

  async function names(): Promise<readonly string[] | undefined> {
    const reading = await bench.ports.customers.customers();
    return reading.kind === 'read' ? reading.value.map((customer) => customer.name) : undefined;
  }

  it('reads to the end, over empty pages', async () => {
    bench.double.on(LIST, pages(bench.double, LIST, [contosoRow], [], [fabrikamRow]));

    assert.deepEqual(await names(), ['Contoso', 'Fabrikam']);
  });

  it('keeps the query of a next link as it was given', async () => {
    const link = `${bench.double.baseUrl}${LIST}?$skiptoken=a%2Bb%3D&$top=2`;
    bench.double.on(LIST, inTurn(page([contosoRow], link), rows(fabrikamRow)));

    await names();

    const asked = bench.double.seen.filter((seen) => seen.path === LIST)[1];
    assert.equal(asked?.query.get('$skiptoken'), 'a+b=');
    assert.equal(asked?.query.get('$top'), '2');
  });

  it('merges rows that come twice', async () => {
    bench.double.on(LIST, pages(bench.double, LIST, [contosoRow, fabrikamRow], [fabrikamRow, contosoRow]));

    assert.deepEqual(await names(), ['Contoso', 'Fabrikam']);
  });

  it('takes localhost and 127.0.0.1 for the same machine, at the same port only', async () => {
    const link = `${bench.double.baseUrl}${LIST}?$skiptoken=1`.replace('127.0.0.1', 'localhost');
    bench.double.on(LIST, inTurn(page([contosoRow], link), rows(fabrikamRow)));

    assert.deepEqual(await names(), ['Contoso', 'Fabrikam']);
  });

  it('stops when next links go in a circle', async () => {
    bench.double.on(LIST, page([contosoRow], `${bench.double.baseUrl}${LIST}?$skiptoken=same`));

    assert.equal(await names(), undefined);
    assert.equal(bench.double.count(LIST), 2);
  });

  it('stops at the cap when next links never end', async () => {
    let token = 0;
    bench.double.on(LIST, (response, seen) =>
      page([contosoRow], `${bench.double.baseUrl}${LIST}?$skiptoken=${++token}`)(response, seen),
    );

    assert.equal(await names(), undefined);
    assert.equal(bench.double.count(LIST), 20);
  });

  const elsewhere: readonly { what: string; link: (stranger: GraphDouble) => string }[] = [
    { what: 'another origin', link: (stranger) => `${stranger.baseUrl}${LIST}?$skiptoken=1` },
    { what: 'another path', link: () => `${bench.double.origin}/beta${LIST}?$skiptoken=1` },
    { what: 'a path that climbs out', link: () => `${bench.double.baseUrl}/../secret` },
    { what: 'no address', link: () => 'http://' },
    {
      what: 'somebody else before the @',
      link: () => `${bench.double.baseUrl}${LIST}`.replace('127', 'name:word@127'),
    },
  ];
  for (const { what, link } of elsewhere) {
    it(`does not follow a next link to ${what}`, async () => {
      const stranger = await GraphDouble.start();
      bench.double.on(LIST, page([contosoRow], link(stranger)));

      const reading = await bench.ports.customers.customers();

      assert.deepEqual(reading, { kind: 'failed', failure: { kind: 'incomplete' } });
      assert.equal(stranger.seen.length, 0);
      assert.equal(bench.double.count(LIST), 1);
      await stranger.stop();
    });
  }

  const faults: readonly { fault: string; reply: () => Reply }[] = [
    { fault: '403', reply: () => status(403) },
    { fault: '404', reply: () => status(404) },
    { fault: '410', reply: () => status(410) },
    { fault: '500', reply: () => status(500) },
    { fault: 'a reset', reply: () => reset() },
    { fault: 'HTML', reply: () => html() },
  ];
  for (const { fault, reply } of faults) {
    for (const at of [1, 2, 3]) {
      it(`never gives a part of a list: ${fault} at page ${at} of 3`, async () => {
        const good = [[contosoRow], [fabrikamRow], []] as const;
        const replies = good.map((value, index) => (index === at - 1 ? reply() : value));
        bench.double.on(LIST, pages(bench.double, LIST, ...replies));

        assert.equal(await names(), undefined);
      });
    }
  }

  it('gives up waiting for a long list, and has it at the next call', async () => {
    let released = false;
    const many = await startBench({ limits: { operationMs: 100 } });
    const slowly: Reply = (response, seen) => {
      const reply = pages(many.double, LIST, [contosoRow], [fabrikamRow]);
      setTimeout(() => reply(response, seen), released ? 0 : 70);
    };
    many.double.on(LIST, slowly);

    const first = await many.ports.customers.customers();
    released = true;
    await new Promise((resolve) => setTimeout(resolve, 150));
    const second = await many.ports.customers.customers();

    assert.deepEqual(first, { kind: 'failed', failure: { kind: 'incomplete' } });
    assert.equal(second.kind, 'read');
    await many.stop();
  });
});
