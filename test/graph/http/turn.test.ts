import assert from 'node:assert/strict';
import type { Caller } from '../../../src/ports';
import { json, later, pages, type Reply, rows, silence } from '../../support/graph-double';
import {
  assignmentRow,
  type Bench,
  CONTOSO,
  contoso,
  customerRow,
  GROUP,
  groupRow,
  PATHS,
  pause,
  PERSON,
  relationshipRow,
  startBench,
  userRow,
} from '../support';

/** A tenth of what they are in earnest. */
const TENTH = {
  attemptMs: 300,
  operationMs: 800,
  turnMs: 900,
  backgroundMs: 3_000,
  backoffMs: 25,
  firstLookMs: 150,
};
const WITHIN_MS = 1_000;

describe('a turn', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench({ limits: TENTH });
  });

  afterEach(() => bench.stop());

  async function timed(work: () => Promise<unknown>): Promise<number> {
    const startedAt = performance.now();
    await work();
    return performance.now() - startedAt;
  }

  const operations: Readonly<Record<string, (caller: Caller) => unknown>> = {
    staff: (caller) => bench.ports.staff.staff(PERSON, caller),
    memberships: (caller) => bench.ports.staff.memberships(PERSON, caller),
    members: (caller) => bench.ports.staff.membersOf(GROUP, caller),
    agents: (caller) => bench.ports.staff.agents(caller),
    links: (caller) => bench.ports.portals.serviceLinks(contoso, caller),
    evidence: (caller) => bench.ports.access.evidenceFor(PERSON, contoso, caller),
    customers: (caller) => bench.ports.customers.customers(caller),
    survey: (caller) => bench.ports.access.survey(caller),
    health: (caller) => bench.ports.health.openIncidents(undefined, caller),
  };

  const graphs: readonly { graph: string; reply: (good: Reply) => Reply }[] = [
    { graph: 'never answers', reply: () => silence() },
    { graph: 'takes almost all of an attempt', reply: (good) => later(290, good) },
  ];
  for (const { graph, reply } of graphs) {
    for (const order of [
      ['staff', 'evidence', 'links'],
      ['memberships', 'members', 'agents', 'health', 'links'],
      ['customers', 'survey', 'evidence', 'members', 'health', 'links'],
    ]) {
      it(`waits no longer for a Graph that ${graph} than its limit, whatever is asked: ${order.join(', ')}`, async () => {
        for (const [route, good] of goodAnswers(bench)) bench.double.on(route, reply(good));

        const took = await timed(async () => {
          const caller = bench.ports.callerOf(PERSON);
          for (const name of order) await operations[name]?.(caller);
        });

        assert.ok(took < WITHIN_MS, `${Math.round(took)} ms`);
      });
    }
  }

  it('does not cut short what it set off for others', async () => {
    bench.double
      .on(PATHS.contracts, rows())
      .on(
        PATHS.customers,
        later(250, pages(bench.double, PATHS.customers, [customerRow(CONTOSO, 'Contoso')], [], [], [], [])),
      );

    await bench.ports.customers.customers(bench.ports.callerOf(PERSON));
    await pause(2_400);
    const { items, gap } = await bench.ports.customers.customers(bench.ports.callerOf(PERSON));

    assert.deepEqual([items.length, gap], [1, undefined]);
    assert.equal(bench.double.count(PATHS.customers), 5);
  });

  it('has its own time, however many there are at once', async () => {
    bench.double.on(PATHS.person, later(250, json(userRow(PERSON))));

    const first = bench.ports.callerOf(PERSON);
    await pause(700);
    const second = bench.ports.callerOf(PERSON);
    const reading = await bench.ports.staff.staff(PERSON, second);

    assert.equal(reading.kind, 'member');
    assert.ok(first.remainingMs() < second.remainingMs());
  });

  it('goes before what is read for everybody when Graph is busy', async () => {
    bench.double.on(PATHS.customers, rows()).on(PATHS.contracts, rows()).on(PATHS.members, rows());
    bench.double.on(PATHS.person, json(userRow(PERSON)));

    const caller = bench.ports.callerOf(PERSON);
    await bench.ports.customers.customers(caller);
    await bench.ports.staff.staff(PERSON, caller);
    await bench.ports.staff.membersOf(GROUP, caller);

    const priorities = bench.double.seen.map(({ path, priority }) => [path, priority]);
    assert.deepEqual(
      new Map(priorities as [string, string][]),
      new Map([
        [PATHS.customers, 'low'],
        [PATHS.contracts, 'low'],
        [PATHS.person, 'high'],
        [PATHS.members, 'high'],
      ]),
    );
  });
});

function goodAnswers({ double }: Bench): readonly (readonly [route: string, good: Reply])[] {
  return [
    [PATHS.person, json(userRow(PERSON))],
    [PATHS.memberships, pages(double, PATHS.memberships, [groupRow(GROUP, 'Support')], [], [])],
    [PATHS.members, pages(double, PATHS.members, [userRow(PERSON)], [], [], [])],
    ['/groups', rows(groupRow(GROUP, 'AdminAgents'))],
    [PATHS.group, json({ id: GROUP, displayName: 'Support' })],
    [PATHS.links, pages(double, PATHS.links, [], [], [])],
    [PATHS.relationships, pages(double, PATHS.relationships, [relationshipRow()], [], [])],
    [PATHS.assignments, rows(assignmentRow())],
    [PATHS.customers, pages(double, PATHS.customers, [customerRow(CONTOSO, 'Contoso')], [], [])],
    [PATHS.contracts, rows()],
    [PATHS.health, rows()],
    ['/users', rows(userRow(PERSON))],
  ];
}
