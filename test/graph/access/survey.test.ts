import assert from 'node:assert/strict';
import { json, pages, reset, rows, status } from '../../support/graph-double';
import {
  assignmentRow,
  type Bench,
  CONTOSO,
  FABRIKAM,
  GROUP,
  pause,
  PATHS,
  relationshipRow,
  startBench,
} from '../support';
import { ASSIGNED, assignmentsPath, readIn, relationshipIn, serveCustomers } from './survey-world';
import { until } from '../../support/until';

describe('the survey', () => {
  const fabrikams = relationshipRow({ id: 'fabrikams', customer: { tenantId: FABRIKAM.toUpperCase() } });
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
    bench.double
      .on(PATHS.relationships, pages(bench.double, PATHS.relationships, [relationshipRow()], [fabrikams]))
      .on(PATHS.assignments, ASSIGNED)
      .on(assignmentsPath('fabrikams'), ASSIGNED)
      .on(PATHS.group, json({ displayName: 'Support tier 1' }));
  });

  afterEach(() => bench.stop());

  it('holds every customer by tenant ID in lower case, from one list', async () => {
    const { byCustomer, gap, at } = await bench.ports.access.survey();

    assert.deepEqual([...byCustomer.keys()], [CONTOSO, FABRIKAM]);
    assert.deepEqual([gap, at], [undefined, bench.clock.now()]);
    assert.equal(bench.double.count(PATHS.relationships), 2);
    assert.ok(bench.double.seen.every(({ priority }) => priority === 'low'));
  });

  it('has the whole chain but for the person, all of it with one date', async () => {
    const survey = await bench.ports.access.survey();

    const evidence = survey.byCustomer.get(CONTOSO);
    const relationship = relationshipIn(survey, CONTOSO);
    assert.equal(relationship?.assignments.kind, 'read');
    assert.deepEqual(relationship.assignments.value[0]?.group, {
      kind: 'found',
      id: GROUP,
      name: 'Support tier 1',
    });
    const dates = [evidence?.checkedAt, evidence?.relationships.kind === 'read' && evidence.relationships.at];
    assert.ok([...dates, relationship.assignments.at].every((date) => date === survey.at));
  });

  it('reads the name of a group once, however many assignments point to it', async () => {
    await bench.ports.access.survey();

    assert.equal(bench.double.count(PATHS.group), 1);
  });

  it('leaves out relationships that no customer has accepted', async () => {
    const nobodys = [
      { id: 'a', customer: null },
      { id: 'b', customer: { tenantId: null } },
    ];
    bench.double.on(PATHS.relationships, rows(...nobodys.map(relationshipRow)));

    const { byCustomer, gap } = await bench.ports.access.survey();

    assert.deepEqual([byCustomer.size, gap], [0, undefined]);
  });

  it('has no gap, but nothing negative either, where one relationship could not be read', async () => {
    bench.double.on(assignmentsPath('fabrikams'), status(403));

    const survey = await bench.ports.access.survey();

    assert.equal(survey.gap, undefined);
    assert.deepEqual(readIn(survey), [CONTOSO]);
    assert.equal(relationshipIn(survey, FABRIKAM)?.assignments.kind, 'failed');
  });

  for (const { code, kind } of [
    { code: 403, kind: 'refused' },
    { code: 503, kind: 'malformed' },
  ]) {
    it(`has nothing but a gap when the list is answered ${code}`, async () => {
      bench.double.on(PATHS.relationships, status(code));

      const { byCustomer, gap } = await bench.ports.access.survey();

      assert.deepEqual([byCustomer.size, gap?.kind], [0, kind]);
    });
  }

  it('keeps what stands before a fault on a later page, and marks all of it', async () => {
    bench.double.on(
      PATHS.relationships,
      pages(bench.double, PATHS.relationships, [relationshipRow()], reset()),
    );

    const { byCustomer, gap } = await bench.ports.access.survey();

    assert.deepEqual([...byCustomer.keys()], [CONTOSO]);
    assert.deepEqual([gap?.kind, byCustomer.get(CONTOSO)?.gap?.kind], ['unreachable', 'unreachable']);
  });

  it('stops calling after some failures of the service in a row, and goes on later where it stopped', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `customer ${index}`);
    serveCustomers(bench, names, status(503));
    const first = await bench.ports.access.survey();
    const asked = bench.double.seen.filter(({ path }) => path.endsWith('/accessAssignments')).length;
    serveCustomers(bench, names, ASSIGNED);

    bench.clock.advance(10_000);
    // The breaker of the lane is open for a while.
    await pause(350);
    await until(async () => readIn(await bench.ports.access.survey()).length === names.length);

    assert.deepEqual([first.gap, first.byCustomer.size, readIn(first).length], [undefined, 40, 0]);
    assert.ok(asked < 40, `${asked} calls`);
    assert.equal(bench.double.count(PATHS.relationships), 1);
  });

  it('is asked for by everybody at once, and read once', async () => {
    const surveys = await Promise.all(Array.from({ length: 10 }, async () => bench.ports.access.survey()));

    assert.equal(new Set(surveys).size, 1);
    assert.equal(bench.double.count(PATHS.relationships), 2);
  });

  it('knows a sparse server’s assignment too', async () => {
    bench.double.on(PATHS.assignments, rows(assignmentRow({ accessDetails: null })));

    const relationship = relationshipIn(await bench.ports.access.survey(), CONTOSO);

    assert.deepEqual(
      relationship?.assignments.kind === 'read' && relationship.assignments.value[0]?.roleIds,
      [],
    );
  });
});
