import assert from 'node:assert/strict';
import { html, json, page, pages, type Reply, rows, silence, status } from '../../support/graph-double';
import {
  assignmentRow,
  type Bench,
  CONTOSO,
  contoso,
  customerRow,
  GROUP,
  groupRow,
  PATHS,
  PERSON,
  relationshipRow,
  startBench,
} from '../support';

const GET_MEMBER_GROUPS = `POST /users/${PERSON}/getMemberGroups`;
const CHECK_MEMBER_GROUPS = `POST /users/${PERSON}/checkMemberGroups`;

describe('memberships', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
  });

  afterEach(() => bench.stop());

  it('are all groups of all pages, without roles and administrative units', async () => {
    const role = { '@odata.type': '#microsoft.graph.directoryRole', id: 'role', displayName: 'AdminAgents' };
    const untyped = { id: 'untyped', displayName: 'Support' };
    bench.double.on(
      PATHS.memberships,
      pages(bench.double, PATHS.memberships, [groupRow('one', 'One'), role], [untyped]),
    );

    const reading = await bench.ports.staff.memberships(PERSON);

    assert.deepEqual(reading, {
      kind: 'read',
      at: bench.clock.now(),
      value: { groupIds: new Set(['one', 'untyped']), adminAgent: 'no', helpdeskAgent: 'no' },
    });
  });

  describe('that could be read in part only', () => {
    const faults: readonly { fault: string; reply: () => Reply }[] = [
      {
        fault: 'a later page is missing',
        reply: () => pages(bench.double, PATHS.memberships, [groupRow('one', 'One')], status(404)),
      },
      {
        fault: 'a later page fails',
        reply: () => pages(bench.double, PATHS.memberships, [groupRow('one', 'One')], status(503)),
      },
      { fault: 'Graph fails', reply: () => status(503) },
      { fault: 'the answer never comes', reply: () => silence() },
      { fault: 'the answer is HTML', reply: () => html() },
    ];
    for (const { fault, reply } of faults) {
      it(`come from getMemberGroups when ${fault}`, async () => {
        bench.double
          .on(PATHS.memberships, reply())
          .on(GET_MEMBER_GROUPS, json({ value: ['one', 'two'] }))
          .on('/groups', rows());

        const reading = await bench.ports.staff.memberships(PERSON);

        assert.deepEqual(reading.kind === 'read' && reading.value.groupIds, new Set(['one', 'two']));
      });

      it(`are not known when ${fault} and the IDs cannot be had either`, async () => {
        bench.double.on(PATHS.memberships, reply()).on(PATHS.relationships, status(403));

        const reading = await bench.ports.staff.memberships(PERSON);

        assert.equal(reading.kind, 'failed');
      });
    }

    it('are not taken from IDs that have another page', async () => {
      bench.double
        .on(GET_MEMBER_GROUPS, page(['one'], `${bench.double.baseUrl}/more`))
        .on(CHECK_MEMBER_GROUPS, page([], `${bench.double.baseUrl}/more`))
        .on(PATHS.relationships, rows(relationshipRow()))
        .on(PATHS.assignments, rows(assignmentRow()));

      const { memberships } = await bench.ports.access.evidenceFor(PERSON, contoso);

      assert.deepEqual(memberships, { kind: 'failed', failure: { kind: 'incomplete' } });
    });

    it('are not asked for another way while Graph wants us to wait', async () => {
      bench.double.on(PATHS.memberships, status(429, { 'retry-after': '40' }));

      const reading = await bench.ports.staff.memberships(PERSON);

      assert.deepEqual(reading, { kind: 'failed', failure: { kind: 'throttled', retryAfterSeconds: 40 } });
      assert.equal(bench.double.seen.length, 1);
    });
  });

  for (const code of [403, 404, 405, 501]) {
    it(`come as IDs from getMemberGroups when the named list is answered ${code}`, async () => {
      bench.double
        .on(PATHS.memberships, status(code))
        .on(GET_MEMBER_GROUPS, json({ value: [GROUP.toUpperCase()] }));

      const reading = await bench.ports.staff.memberships(PERSON);

      assert.deepEqual(reading.kind === 'read' && reading.value, {
        groupIds: new Set([GROUP]),
        adminAgent: 'unknown',
        helpdeskAgent: 'unknown',
      });
      const asked = bench.double.seen.find(({ method }) => method === 'POST');
      assert.deepEqual(asked?.body, { securityEnabledOnly: true });
    });
  }

  it('are checked in chunks of twenty against the groups of the evidence as the last way', async () => {
    const groups = Array.from({ length: 45 }, (_, index) => `group-${index}`);
    const assignments = groups.map((id) => assignmentRow({ id, accessContainer: { accessContainerId: id } }));
    bench.double
      .on(PATHS.relationships, rows(relationshipRow()))
      .on(PATHS.assignments, rows(...assignments))
      .on(CHECK_MEMBER_GROUPS, (response, seen) => {
        const { groupIds } = seen.body as { groupIds: string[] };
        json({ value: [...groupIds.filter((id) => id.endsWith('4')), 'never-asked'] })(response, seen);
      });

    const { memberships } = await bench.ports.access.evidenceFor(PERSON, contoso);

    const found = ['group-4', 'group-14', 'group-24', 'group-34', 'group-44'];
    assert.deepEqual(memberships.kind === 'read' && memberships.value.groupIds, new Set(found));
    assert.equal(bench.double.count(`/users/${PERSON}/checkMemberGroups`), 3);
  });

  it('without evidence are checked against the groups of all customers, and those that are watched', async () => {
    const watching = await startBench({ watchedGroupIds: ['leads'] });
    watching.double
      .on(PATHS.customers, rows(customerRow(CONTOSO, 'Contoso')))
      .on(PATHS.relationships, rows(relationshipRow()))
      .on(PATHS.assignments, rows(assignmentRow()))
      .on(CHECK_MEMBER_GROUPS, (response, seen) =>
        json({ value: (seen.body as { groupIds: string[] }).groupIds })(response, seen),
      );

    const reading = await watching.ports.staff.memberships(PERSON);

    assert.deepEqual(reading.kind === 'read' && reading.value.groupIds, new Set([GROUP, 'leads']));
    await watching.stop();
  });

  it('cannot be known by checking when the groups to check could not be read', async () => {
    bench.double.on(PATHS.relationships, status(403)).on(CHECK_MEMBER_GROUPS, json({ value: [] }));

    const { memberships } = await bench.ports.access.evidenceFor(PERSON, contoso);

    assert.deepEqual(memberships, { kind: 'failed', failure: { kind: 'incomplete' } });
  });

  it('name the permission when every way is refused', async () => {
    for (const route of [PATHS.memberships, GET_MEMBER_GROUPS, CHECK_MEMBER_GROUPS]) {
      bench.double.on(route, status(403));
    }
    bench.double
      .on(PATHS.relationships, rows(relationshipRow()))
      .on(PATHS.assignments, rows(assignmentRow()));

    const { memberships } = await bench.ports.access.evidenceFor(PERSON, contoso);

    assert.deepEqual(memberships, {
      kind: 'failed',
      failure: { kind: 'refused', permission: 'GroupMember.Read.All' },
    });
  });

  for (const odd of ['', '..', 'adele@northwind.example', `${PERSON}/manager`]) {
    it(`are not asked for with ${JSON.stringify(odd)} for an object ID`, async () => {
      const reading = await bench.ports.staff.memberships(odd);

      assert.equal(reading.kind, 'failed');
      assert.equal(bench.double.seen.length, 0);
    });
  }
});
