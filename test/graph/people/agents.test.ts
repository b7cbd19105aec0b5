import assert from 'node:assert/strict';
import type { ReadFailure } from '../../../src/domain/reading';
import { inTurn, later, pages, type Reply, rows, silence, status } from '../../support/graph-double';
import { type Bench, groupRow, pause, QUICK, startBench, userRow } from '../support';

const ADMINS = '/groups/admins/transitiveMembers';
const HELPERS = '/groups/helpers/transitiveMembers';
const GROUPS = rows(groupRow('admins', 'AdminAgents'), groupRow('helpers', 'HelpdeskAgents'));

describe('agents', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
  });

  afterEach(() => bench.stop());

  it('are the members of both groups, without guests', async () => {
    bench.double
      .on('/groups', GROUPS)
      .on(ADMINS, rows(userRow('adele'), userRow('guest', { userType: 'Guest' })))
      .on(HELPERS, pages(bench.double, HELPERS, [userRow('adele')], [groupRow('nested'), userRow('megan')]));

    const { admin, helpdesk } = await bench.ports.staff.agents();

    assert.deepEqual([ids(admin), ids(helpdesk)], [['adele'], ['adele', 'megan']]);
    assert.deepEqual([admin.gap, helpdesk.gap], [undefined, undefined]);
    assert.deepEqual(admin.at, bench.clock.now());
  });

  it('are those of all groups of that name, each once', async () => {
    bench.double
      .on('/groups', rows(groupRow('admins', 'AdminAgents'), groupRow('helpers', 'AdminAgents')))
      .on(ADMINS, rows(userRow('adele')))
      .on(HELPERS, rows(userRow('adele'), userRow('megan')));

    const { admin } = await bench.ports.staff.agents();

    assert.deepEqual(ids(admin), ['adele', 'megan']);
  });

  const REFUSED: ReadFailure = { kind: 'refused', permission: 'GroupMember.Read.All' };
  const cases: readonly {
    when: string;
    groups: Reply;
    members: Reply;
    found: readonly string[];
    gap: ReadFailure | undefined;
  }[] = [
    { when: 'there is no such group', groups: rows(), members: status(404), found: [], gap: undefined },
    { when: 'the group was just deleted', groups: GROUPS, members: status(404), found: [], gap: undefined },
    { when: 'groups may not be listed', groups: status(403), members: rows(), found: [], gap: REFUSED },
    { when: 'members may not be listed', groups: GROUPS, members: status(403), found: [], gap: REFUSED },
    {
      when: 'a later page is missing',
      groups: GROUPS,
      members: (response, seen) =>
        pages(bench.double, ADMINS, [userRow('adele')], status(404))(response, seen),
      found: ['adele'],
      gap: { kind: 'incomplete' },
    },
    {
      when: 'names are hidden',
      groups: rows(groupRow('admins', 'AdminAgents'), groupRow('nameless')),
      members: rows(userRow('adele')),
      found: ['adele'],
      gap: { kind: 'incomplete' },
    },
  ];
  for (const { when, groups, members, found, gap } of cases) {
    it(`are ${found.join() || 'none'}${gap ? `, and say ${gap.kind},` : ''} when ${when}`, async () => {
      bench.double.on('/groups', groups).on(ADMINS, members).on(HELPERS, rows());

      const { admin } = await bench.ports.staff.agents();

      assert.deepEqual([ids(admin), admin.gap], [found, gap]);
    });
  }

  it('are kept for five minutes, then read again behind the old answer; a failure is not kept', async () => {
    bench.double.on('/groups', GROUPS).on(HELPERS, rows());
    bench.double.on(ADMINS, inTurn(status(403), rows(userRow('adele')), rows()));
    const read = async (): Promise<readonly string[]> => ids((await bench.ports.staff.agents()).admin);

    const failed = await read();
    const [first] = await Promise.all([read(), read(), read()]);
    bench.clock.advance(299_000);
    const kept = await read();
    bench.clock.advance(2_000);
    const old = await read();
    await pause(100);
    const renewed = await read();

    assert.deepEqual([failed, first, kept, old, renewed], [[], ['adele'], ['adele'], ['adele'], []]);
    assert.equal(bench.double.count(ADMINS), 3);
  });

  it('come late without holding up whoever asks', async () => {
    const hasty = await startBench({ limits: { ...QUICK, operationMs: 200 } });
    hasty.double.on('/groups', GROUPS).on(HELPERS, rows());
    hasty.double.on(
      ADMINS,
      later(80, pages(hasty.double, ADMINS, [userRow('adele')], [userRow('megan')], [])),
    );

    const first = await hasty.ports.staff.agents();
    await pause(200);
    const second = await hasty.ports.staff.agents();

    assert.deepEqual(first.admin.gap, { kind: 'stillReading' });
    assert.deepEqual(ids(first.admin)[0], 'adele');
    assert.deepEqual([ids(second.admin), second.admin.gap], [['adele', 'megan'], undefined]);
    await hasty.stop();
  });

  it('are unknown while nothing is heard of their groups', async () => {
    bench.double.on('/groups', silence());

    const { admin, helpdesk } = await bench.ports.staff.agents();

    assert.deepEqual([admin.items, helpdesk.items], [[], []]);
    assert.ok(admin.gap && helpdesk.gap);
  });
});

function ids({ items }: { readonly items: readonly { readonly id: string }[] }): readonly string[] {
  return items.map(({ id }) => id);
}
