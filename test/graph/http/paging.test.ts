import assert from 'node:assert/strict';
import {
  GraphDouble,
  html,
  inTurn,
  json,
  later,
  page,
  pages,
  type Reply,
  reset,
  rows,
  silence,
  status,
} from '../../support/graph-double';
import { type Bench, CONTOSO, customerRow, FABRIKAM, PATHS, QUICK, startBench } from '../support';

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

  /** The names, and whether that is all. */
  async function names(): Promise<readonly string[]> {
    const { items, gap } = await bench.ports.customers.customers();
    return [...items.map((customer) => customer.name), gap?.kind ?? 'whole'];
  }

  it('reads to the end, over empty pages', async () => {
    bench.double.on(LIST, pages(bench.double, LIST, [contosoRow], [], [fabrikamRow]));

    assert.deepEqual(await names(), ['Contoso', 'Fabrikam', 'whole']);
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

    assert.deepEqual(await names(), ['Contoso', 'Fabrikam', 'whole']);
  });

  it('takes localhost and 127.0.0.1 for the same machine, at the same port only', async () => {
    const link = `${bench.double.baseUrl}${LIST}?$skiptoken=1`.replace('127.0.0.1', 'localhost');
    bench.double.on(LIST, inTurn(page([contosoRow], link), rows(fabrikamRow)));

    assert.deepEqual(await names(), ['Contoso', 'Fabrikam', 'whole']);
  });

  it('stops when next links go in a circle', async () => {
    bench.double.on(LIST, page([contosoRow], `${bench.double.baseUrl}${LIST}?$skiptoken=same`));

    assert.deepEqual(await names(), ['Contoso', 'incomplete']);
    assert.equal(bench.double.count(LIST), 2);
  });

  it('stops at the cap when next links never end', async () => {
    let token = 0;
    bench.double.on(LIST, (response, seen) =>
      page([contosoRow], `${bench.double.baseUrl}${LIST}?$skiptoken=${++token}`)(response, seen),
    );

    assert.deepEqual(await names(), ['Contoso', 'incomplete']);
    assert.equal(bench.double.count(LIST), 20);
  });

  const elsewhere: readonly { what: string; link: (stranger: GraphDouble) => string }[] = [
    { what: 'another origin', link: (stranger) => `${stranger.baseUrl}${LIST}?$skiptoken=1` },
    { what: 'another path', link: () => `${bench.double.origin}/beta${LIST}?$skiptoken=1` },
    { what: 'a path that climbs out', link: () => `${bench.double.baseUrl}/../secret` },
    { what: 'plain http', link: () => `http://graph.microsoft.com/v1.0${LIST}` },
    { what: 'the version alone', link: () => bench.double.baseUrl },
    { what: 'a version that only begins like ours', link: () => `${bench.double.baseUrl}.1${LIST}` },
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

      assert.deepEqual(await names(), ['Contoso', 'incomplete']);
      assert.equal(stranger.seen.length, 0);
      assert.equal(bench.double.count(LIST), 1);
      await stranger.stop();
    });
  }

  const faults: readonly { fault: string; reply: () => Reply; first: string; later: string }[] = [
    { fault: '400', reply: () => status(400), first: 'malformed', later: 'incomplete' },
    { fault: '401', reply: () => status(401), first: 'refused', later: 'refused' },
    { fault: '403', reply: () => status(403), first: 'refused', later: 'refused' },
    { fault: '404', reply: () => status(404), first: 'malformed', later: 'incomplete' },
    { fault: '410', reply: () => status(410), first: 'malformed', later: 'incomplete' },
    { fault: '500', reply: () => status(500), first: 'malformed', later: 'malformed' },
    { fault: 'a reset', reply: () => reset(), first: 'unreachable', later: 'unreachable' },
    { fault: 'silence', reply: () => silence(), first: 'unreachable', later: 'unreachable' },
    { fault: 'HTML', reply: () => html(), first: 'malformed', later: 'incomplete' },
    { fault: 'no value', reply: () => json({}), first: 'malformed', later: 'incomplete' },
  ];
  for (const { fault, reply, first, later: afterwards } of faults) {
    for (const at of [1, 2, 3]) {
      it(`keeps the pages before ${fault} at page ${at} of 3, and says that there may be more`, async () => {
        const good = [[contosoRow], [fabrikamRow], []] as const;
        const replies = good.map((value, index) => (index === at - 1 ? reply() : value));
        bench.double.on(LIST, pages(bench.double, LIST, ...replies));

        const before = ['Contoso', 'Fabrikam'].slice(0, at - 1);
        assert.deepEqual(await names(), [...before, at === 1 ? first : afterwards]);
      });
    }
  }

  it('keeps what it has when time is up', async () => {
    const hasty = await startBench({ limits: { ...QUICK, attemptMs: 500, backgroundMs: 150 } });
    hasty.double.on(LIST, later(100, pages(hasty.double, LIST, [contosoRow], [fabrikamRow])));

    const { items, gap } = await hasty.ports.customers.customers();

    assert.deepEqual([items.map(({ name }) => name), gap], [['Contoso'], { kind: 'incomplete' }]);
    await hasty.stop();
  });
});
