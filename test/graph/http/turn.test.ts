import assert from 'node:assert/strict';
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

  const operations: Readonly<Record<string, () => Promise<unknown>>> = {
    staff: () => bench.ports.staff.staff(PERSON),
    memberships: () => bench.ports.staff.memberships(PERSON),
    members: () => bench.ports.staff.membersOf(GROUP),
    agents: () => bench.ports.staff.agents(),
    links: () => bench.ports.portals.serviceLinks(contoso),
    evidence: () => bench.ports.access.evidenceFor(PERSON, contoso),
    customers: () => bench.ports.customers.customers(),
    survey: () => bench.ports.access.survey(),
    health: () => bench.ports.health.openIncidents(),
    people: () => bench.ports.people(),
    probe: () => bench.ports.probe(),
  };

  const graphs: readonly { graph: string; reply: (good: Reply) => Reply }[] = [
    { graph: 'never answers', reply: () => silence() },
    { graph: 'takes almost all of an attempt', reply: (good) => later(290, good) },
  ];
  for (const { graph, reply } of graphs) {
    for (const order of [
      ['staff', 'evidence', 'links'],
      ['memberships', 'members', 'agents', 'people', 'probe'],
      ['customers', 'survey', 'evidence', 'members', 'health', 'links'],
    ]) {
      it(`waits no longer for a Graph that ${graph} than its limit, whatever is asked: ${order.join(', ')}`, async () => {
        for (const [route, good] of goodAnswers(bench)) bench.double.on(route, reply(good));

        const took = await timed(() =>
          bench.ports.onBehalfOf(PERSON, async () => {
            for (const name of order) await operations[name]?.();
          }),
        );

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

    await bench.ports.onBehalfOf(PERSON, () => bench.ports.customers.customers());
    await pause(1_400);
    const { items, gap } = await bench.ports.onBehalfOf(PERSON, () => bench.ports.customers.customers());

    assert.deepEqual([items.length, gap], [1, undefined]);
    assert.equal(bench.double.count(PATHS.customers), 5);
  });

  it('has its own time, however many there are at once', async () => {
    bench.double.on(PATHS.person, later(250, json(userRow(PERSON))));

    await bench.ports.onBehalfOf(PERSON, () => pause(700));
    const reading = await bench.ports.onBehalfOf(PERSON, () => bench.ports.staff.staff(PERSON));

    assert.equal(reading.kind, 'member');
  });

  it('keeps its limit when another begins in it', async () => {
    bench.double.on(PATHS.person, silence()).on(PATHS.links, silence());

    const took = await timed(() =>
      bench.ports.onBehalfOf('outer', async () => {
        await bench.ports.portals.serviceLinks(contoso);
        await bench.ports.onBehalfOf('inner', () => bench.ports.staff.staff(PERSON));
      }),
    );

    assert.ok(took < WITHIN_MS, `${Math.round(took)} ms`);
  });

  it('goes before what is read for everybody when Graph is busy', async () => {
    bench.double.on(PATHS.customers, rows()).on(PATHS.contracts, rows()).on(PATHS.members, rows());
    bench.double.on(PATHS.person, json(userRow(PERSON)));

    await bench.ports.onBehalfOf(PERSON, async () => {
      await bench.ports.customers.customers();
      await bench.ports.staff.staff(PERSON);
      await bench.ports.staff.membersOf(GROUP);
    });

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
