import assert from 'node:assert/strict';
import { inTurn, rows, status } from '../../support/graph-double';
import { type Bench, contoso, PATHS, PERSON, QUICK, relationshipRow, startBench } from '../support';
import { ASSIGNED, assignmentsPath, readIn, serveCustomers } from './survey-world';
import { until } from '../../support/until';

const NAMES = ['adatum', 'contoso', 'fabrikam', 'litware', 'northwind', 'proseware', 'tailspin', 'wingtip'];

describe('a survey that Graph asks to wait', () => {
  const wait = status(429, { 'retry-after': '0.4' });
  let bench: Bench;

  beforeEach(async () => {
    // The pause is longer than any one call may take.
    bench = await startBench({
      limits: { ...QUICK, operationMs: 300, backoffMs: 40, firstLookMs: 5, parallel: 2 },
    });
    serveCustomers(bench, NAMES, ASSIGNED);
  });

  afterEach(() => bench.stop());

  const isWhole = async (): Promise<boolean> => {
    const survey = await bench.ports.access.survey();
    return survey.gap === undefined && readIn(survey).length === NAMES.length;
  };

  it('waits that out while it reads assignments, however long, and fails nothing', async () => {
    bench.double.on(assignmentsPath('contoso'), inTurn(wait, ASSIGNED));

    await until(isWhole);

    assert.equal(bench.double.count(assignmentsPath('contoso')), 2);
    assert.equal(bench.log.length, 0);
  });

  it('waits as often as it is asked to', async () => {
    bench.double.on(
      assignmentsPath('contoso'),
      inTurn(...Array.from({ length: 5 }, () => status(429)), ASSIGNED),
    );

    await until(isWhole);

    assert.equal(bench.double.count(assignmentsPath('contoso')), 6);
  });

  it('waits that out on a page of the list too', async () => {
    const list = rows(...NAMES.map((name) => relationshipRow({ id: name, customer: { tenantId: name } })));
    bench.double.on(PATHS.relationships, inTurn(wait, list));

    await until(isWhole);

    assert.equal(bench.double.count(PATHS.relationships), 2);
  });

  it('calls nobody during the pause, and lets those go first who have somebody waiting', async () => {
    const short = status(429, { 'retry-after': '0.15' });
    bench.double.on(assignmentsPath('adatum'), inTurn(short, ASSIGNED));
    await bench.ports.access.survey();
    await until(() => bench.double.count(assignmentsPath('adatum')) === 1);
    await until(() => bench.double.count(assignmentsPath('contoso')) === 1);
    const before = bench.double.seen.length;

    const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);
    await until(isWhole);

    const [first] = bench.double.seen
      .slice(before)
      .filter(({ path }) => path.startsWith(PATHS.relationships));
    assert.deepEqual([first?.path, first?.priority], [PATHS.relationships, 'high']);
    assert.equal(evidence.relationships.kind, 'read');
  });

  it('does not hold up for longer than that what people wait for', async () => {
    bench.double.on(assignmentsPath('adatum'), inTurn(wait, ASSIGNED));
    await bench.ports.access.survey();
    await until(() => bench.double.count(assignmentsPath('adatum')) === 1);

    const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

    assert.deepEqual(evidence.relationships, {
      kind: 'failed',
      failure: { kind: 'throttled', retryAfterSeconds: 1 },
    });
  });
});
