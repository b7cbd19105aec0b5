import assert from 'node:assert/strict';
import type { CustomerEvidence } from '../../../src/domain/evidence';
import { sightOf } from '../../../src/domain/sight';
import { surveyAges } from '../../../src/graph/access/survey';
import type { Survey } from '../../../src/ports';
import { inTurn, type Reply, reset, rows, status } from '../../support/graph-double';
import {
  assignmentRow,
  assignmentsIn,
  type Bench,
  CONTOSO,
  contoso,
  FABRIKAM,
  PATHS,
  PERSON,
  relationshipRow,
  serveOneChain,
  startBench,
} from '../support';
import { ASSIGNED, assignmentsPath, readIn, relationshipIn } from './survey-world';
import { until } from '../../support/until';

const MINUTE = 60_000;

describe('how old GDAP’s evidence may be', () => {
  const fabrikams = relationshipRow({ id: 'fabrikams', customer: { tenantId: FABRIKAM } });
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
    serveOneChain(bench.double)
      .on(PATHS.relationships, rows(relationshipRow(), fabrikams))
      .on(assignmentsPath('fabrikams'), ASSIGNED);
  });

  afterEach(() => bench.stop());

  const survey = async (): Promise<Survey> => bench.ports.access.survey();

  /** Whether the person works for Contoso, by what was read just now. */
  async function sight(): Promise<string> {
    const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);
    return sightOf(evidence, evidence.memberships, bench.clock.now()).kind;
  }

  /** The same by the survey. */
  async function surveyedSight(): Promise<string> {
    const { byCustomer, gap } = await survey();
    const nothing: CustomerEvidence = {
      checkedAt: bench.clock.now(),
      relationships: gap
        ? { kind: 'failed', failure: gap }
        : { kind: 'read', value: [], at: bench.clock.now() },
    };
    const memberships = await bench.ports.staff.memberships(PERSON);
    return sightOf(byCustomer.get(CONTOSO) ?? nothing, memberships, bench.clock.now()).kind;
  }

  const losses: readonly { loss: string; path: string; reply: Reply }[] = [
    { loss: 'the membership is revoked', path: PATHS.memberships, reply: rows() },
    {
      loss: 'the relationship ends',
      path: PATHS.relationships,
      reply: rows(relationshipRow({ status: 'terminated' }), fabrikams),
    },
    { loss: 'the relationship is gone', path: PATHS.relationships, reply: rows(fabrikams) },
    { loss: 'the assignment is removed', path: PATHS.assignments, reply: rows() },
    {
      loss: 'the assignment is being deleted',
      path: PATHS.assignments,
      reply: rows(assignmentRow({ status: 'deleting' })),
    },
  ];
  for (const { loss, path, reply } of losses) {
    it(`shows at once in fresh evidence when ${loss}`, async () => {
      const before = await sight();
      bench.double.on(path, reply);

      assert.deepEqual([before, await sight()], ['seen', 'hidden']);
    });

    it(`shows in the survey when it is a minute old, when ${loss}`, async () => {
      const before = await surveyedSight();
      bench.double.on(path, reply);

      bench.clock.advance(MINUTE + 1);

      assert.equal(before, 'seen');
      await until(async () => (await surveyedSight()) === 'hidden');
    });
  }

  it('shows at once in fresh evidence when a role is taken away', async () => {
    await bench.ports.access.evidenceFor(PERSON, contoso);
    bench.double.on(PATHS.assignments, rows(assignmentRow({ accessDetails: { unifiedRoles: [] } })));

    const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

    assert.deepEqual(assignmentsIn(evidence)[0]?.roleIds, []);
  });

  it('is not asked about again for a minute', async () => {
    const first = await survey();
    bench.clock.advance(MINUTE - 1);

    const second = await survey();

    assert.equal(second, first);
    assert.equal(bench.double.count(PATHS.relationships), 1);
  });

  it('is given while the next survey is read', async () => {
    const first = await survey();
    bench.clock.advance(MINUTE);

    const meanwhile = await survey();

    assert.equal(meanwhile, first);
    await until(async () => (await survey()) !== first);
  });

  it('is read by one reading at a time', async () => {
    await survey();
    bench.clock.advance(MINUTE);

    await Promise.all(Array.from({ length: 10 }, survey));

    await until(async () => (await survey()).at.getTime() === bench.clock.now().getTime());
    assert.equal(bench.double.count(PATHS.relationships), 2);
  });

  it('outlives a refresh that fails, up to five minutes', async () => {
    const first = await survey();
    bench.double.on(PATHS.relationships, reset());

    for (let age = MINUTE; age < 5 * MINUTE; age += MINUTE) {
      bench.clock.advance(MINUTE);
      assert.equal(await survey(), first);
    }
  });

  it('is never given after that: with Graph down there is a gap', async () => {
    await survey();
    bench.double.on(PATHS.relationships, reset());

    bench.clock.advance(5 * MINUTE);

    const { byCustomer, gap } = await survey();
    assert.deepEqual([byCustomer.size, gap], [0, { kind: 'unreachable' }]);
  });

  it('is not replaced by a survey with a gap as long as it may be given', async () => {
    const first = await survey();
    bench.double.on(PATHS.relationships, status(403));
    bench.clock.advance(MINUTE);
    await survey();
    await until(() => bench.double.count(PATHS.relationships) === 2);

    assert.equal(await survey(), first);
  });

  it('is tried again soon after a failure, and then less and less often', async () => {
    bench.double.on(PATHS.relationships, status(403));
    const attempts: number[] = [];

    for (let seconds = 0; seconds <= 75; seconds += 5) {
      const before = bench.double.count(PATHS.relationships);
      await survey();
      if (bench.double.count(PATHS.relationships) > before) attempts.push(seconds);
      bench.clock.advance(5_000);
    }

    assert.deepEqual(attempts, [0, 10, 30, 70]);
  });

  it('is the same object as long as it says the same failure', async () => {
    bench.double.on(PATHS.relationships, status(403));

    assert.equal(await survey(), await survey());
  });

  it('repairs what failed within seconds, without reading the rest again', async () => {
    bench.double.on(assignmentsPath('fabrikams'), inTurn(status(403), ASSIGNED));
    const first = await survey();

    bench.clock.advance(10_000);
    await until(async () => readIn(await survey()).length === 2);

    assert.deepEqual(readIn(first), [CONTOSO]);
    const calls = [PATHS.relationships, PATHS.assignments].map((path) => bench.double.count(path));
    assert.deepEqual(calls, [1, 1]);
    assert.equal(relationshipIn(await survey(), CONTOSO), relationshipIn(first, CONTOSO));
  });

  it('stays the same survey when a repair was in vain', async () => {
    bench.double.on(assignmentsPath('fabrikams'), status(403));
    const first = await survey();

    bench.clock.advance(10_000);
    await survey();
    await until(() => bench.double.count(assignmentsPath('fabrikams')) === 2);

    assert.equal(await survey(), first);
  });

  it('keeps the objects of relationships that have not changed', async () => {
    const first = await survey();
    bench.double.on(assignmentsPath('fabrikams'), rows(assignmentRow({ status: 'error' })));
    bench.clock.advance(MINUTE);
    await until(async () => (await survey()) !== first);

    const second = await survey();

    assert.equal(relationshipIn(second, CONTOSO), relationshipIn(first, CONTOSO));
    assert.notEqual(relationshipIn(second, FABRIKAM), relationshipIn(first, FABRIKAM));
    assert.deepEqual(second.byCustomer.get(CONTOSO)?.checkedAt, bench.clock.now());
  });

  const ages: readonly { tookMs: number; freshMs: number; usableMs: number }[] = [
    { tookMs: 300, freshMs: MINUTE, usableMs: 5 * MINUTE },
    { tookMs: 20_000, freshMs: 100_000, usableMs: 5 * MINUTE },
    { tookMs: 10 * MINUTE, freshMs: 50 * MINUTE, usableMs: 100 * MINUTE },
  ];
  for (const { tookMs, ...expected } of ages) {
    it(`depends on how long reading took: ${tookMs} ms`, () => {
      assert.deepEqual(surveyAges(MINUTE, tookMs), expected);
    });
  }
});
