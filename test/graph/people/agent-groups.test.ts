import assert from 'node:assert/strict';
import type { Membership } from '../../../src/domain/evidence';
import { json, pages, type Reply, rows, silence, status } from '../../support/graph-double';
import {
  assignmentRow,
  type Bench,
  contoso,
  groupRow,
  PATHS,
  PERSON,
  QUICK,
  relationshipRow,
  startBench,
} from '../support';

const GET_MEMBER_GROUPS = `POST /users/${PERSON}/getMemberGroups`;
const CHECK_MEMBER_GROUPS = `POST /users/${PERSON}/checkMemberGroups`;

describe('membership of the agents’ groups', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
  });

  afterEach(() => bench.stop());

  const named: readonly { when: string; found: object[]; admin: Membership; helpdesk: Membership }[] = [
    { when: 'one is named', found: [groupRow('a', 'AdminAgents')], admin: 'yes', helpdesk: 'no' },
    { when: 'the other is', found: [groupRow('h', 'HelpdeskAgents')], admin: 'no', helpdesk: 'yes' },
    { when: 'a name is only alike', found: [groupRow('a', 'adminagents')], admin: 'no', helpdesk: 'no' },
    { when: 'there is no group at all', found: [], admin: 'no', helpdesk: 'no' },
  ];
  for (const { when, found, admin, helpdesk } of named) {
    it(`say ${admin} to AdminAgents and ${helpdesk} to HelpdeskAgents when ${when}`, async () => {
      bench.double.on(PATHS.memberships, rows(...found));

      const reading = await bench.ports.staff.memberships(PERSON);

      assert.deepEqual(reading.kind === 'read' && [reading.value.adminAgent, reading.value.helpdeskAgent], [
        admin,
        helpdesk,
      ]);
      assert.equal(bench.double.count('/groups'), 0);
    });
  }
});

describe('membership of the agents’ groups, of answers without names', () => {
  let bench: Bench;

  beforeEach(async () => {
    // Several pages within one attempt's time: a busy machine needs more of it.
    bench = await startBench({ limits: { ...QUICK, attemptMs: 1_000, operationMs: 4_000 } });
  });

  afterEach(() => bench.stop());

  const [ADMIN, HELPDESK] = [groupRow('a', 'AdminAgents'), groupRow('h', 'HelpdeskAgents')];
  const filtered: Reply = (response, seen) => {
    const all = [ADMIN, HELPDESK, groupRow('other', 'Other')];
    const isAsked = (row: object): boolean =>
      'displayName' in row && seen.query.get('$filter') === `displayName eq '${String(row.displayName)}'`;
    rows(...all.filter(isAsked))(response, seen);
  };
  const unfiltered = (): Reply =>
    pages(bench.double, '/groups', [groupRow('x', 'AdminAgents of Contoso')], [HELPDESK], [ADMIN]);
  const lists: readonly { when: string; list: () => Reply; admin: Membership; helpdesk: Membership }[] = [
    { when: 'the groups are found', list: () => filtered, admin: 'yes', helpdesk: 'no' },
    { when: 'all groups are listed instead', list: unfiltered, admin: 'yes', helpdesk: 'no' },
    {
      when: 'a filter is refused',
      list: () => (response, seen) =>
        (seen.query.has('$filter') ? status(400) : unfiltered())(response, seen),
      admin: 'yes',
      helpdesk: 'no',
    },
    {
      when: 'only a part is listed',
      list: () => pages(bench.double, '/groups', [ADMIN], status(404)),
      admin: 'yes',
      helpdesk: 'unknown',
    },
    { when: 'there are no such groups', list: () => rows(), admin: 'no', helpdesk: 'no' },
    {
      when: 'names are hidden there too',
      list: () => rows(groupRow('a')),
      admin: 'unknown',
      helpdesk: 'unknown',
    },
    { when: 'it is refused', list: () => status(403), admin: 'unknown', helpdesk: 'unknown' },
    { when: 'it fails', list: () => status(500), admin: 'unknown', helpdesk: 'unknown' },
    { when: 'it never answers', list: () => silence(), admin: 'unknown', helpdesk: 'unknown' },
  ];
  const ways: readonly { way: string; route: string; reply: Reply }[] = [
    { way: 'hidden names', route: PATHS.memberships, reply: rows(groupRow('a'), groupRow('b', 'B')) },
    { way: 'getMemberGroups', route: GET_MEMBER_GROUPS, reply: json({ value: ['a', 'b'] }) },
    {
      way: 'checkMemberGroups',
      route: CHECK_MEMBER_GROUPS,
      reply: (response, seen) => {
        const { groupIds } = seen.body as { groupIds: string[] };
        json({ value: groupIds.filter((id) => id === 'a') })(response, seen);
      },
    },
  ];
  for (const { way, route, reply } of ways) {
    for (const { when, list, admin, helpdesk } of lists) {
      it(`(${way}) say ${admin} and ${helpdesk} when ${when}`, async () => {
        bench.double
          .on(PATHS.relationships, rows(relationshipRow()))
          .on(PATHS.assignments, rows(assignmentRow()))
          .on(route, reply)
          .on('/groups', list());

        const { memberships } = await bench.ports.access.evidenceFor(PERSON, contoso);

        const value = memberships.kind === 'read' ? memberships.value : undefined;
        assert.deepEqual([value?.adminAgent, value?.helpdeskAgent], [admin, helpdesk]);
      });
    }
  }

  it('look the groups up once in some minutes', async () => {
    bench.double.on(GET_MEMBER_GROUPS, json({ value: ['a'] })).on('/groups', filtered);
    const read = (): Promise<unknown> => bench.ports.access.evidenceFor(PERSON, contoso);

    await read();
    await Promise.all([read(), read()]);
    bench.clock.advance(299_000);
    await read();

    assert.equal(bench.double.count('/groups'), 2);
  });
});
