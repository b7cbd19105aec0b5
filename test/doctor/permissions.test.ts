import assert from 'node:assert/strict';
import { type GraphDouble, status } from '../support/graph-double';
import {
  ALL_PERMISSIONS,
  PATH,
  type PermissionName,
  refuse,
  ROUTES_OF,
  startHealthyGraph,
  tokenWith,
} from './healthy-graph';
import { visit } from './patient';

/** From Microsoft's permissions reference. */
const ID_OF: Readonly<Record<PermissionName, string>> = {
  'DelegatedAdminRelationship.Read.All': 'f6e9e124-4586-492f-adc0-c6f96e4823fd',
  'GroupMember.Read.All': '98830695-27a2-44f7-8c18-0c3ebc9698f6',
  'User.Read.All': 'df021288-bdef-4463-88db-98f22de89214',
  'Directory.Read.All': '7ab1d382-f21e-4acd-a863-ba3e13f7da61',
  'ServiceHealth.Read.All': '79c261e0-fe76-4144-aad5-bdc68fbe4037',
};
const OPTIONAL: readonly PermissionName[] = ['Directory.Read.All', 'ServiceHealth.Read.All'];
const others = (left: PermissionName): readonly string[] => ALL_PERMISSIONS.filter((name) => name !== left);
/** Directory.Read.All has some of the others in it. */
const rolesWithout = (left: PermissionName): readonly string[] =>
  others(left).filter((name) => name !== 'Directory.Read.All');

describe('what the doctor says of permissions', () => {
  let graph: GraphDouble;

  beforeEach(async () => {
    graph = await startHealthyGraph();
  });
  afterEach(() => graph.stop());

  it('finds all of them in the token', async () => {
    const { exitCode, first, of } = await visit(graph, tokenWith({ roles: ALL_PERMISSIONS }));

    assert.equal(exitCode, 0);
    assert.match(first, /^All is well/);
    for (const name of ALL_PERMISSIONS) {
      assert.equal(of(`permission.${name}`).state, 'works');
      assert.equal(of(`permission.${name}`).detail, 'It is in the token.');
    }
  });

  for (const name of ALL_PERMISSIONS) {
    const exit = OPTIONAL.includes(name) ? 0 : 1;
    const tokens = [
      ['a token that says so', tokenWith({ roles: rolesWithout(name) })],
      ['a token that says nothing', 'opaque-token'],
    ] as const;

    for (const [what, token] of tokens) {
      it(`asks for ${name} when it is refused, with ${what}, and ends with ${exit}`, async () => {
        refuse(graph, name);

        const { exitCode, first, text, of, findings } = await visit(graph, token);

        const permission = of(`permission.${name}`);
        assert.equal(permission.state, 'missing');
        assert.match(permission.todo ?? '', /grant the application permission .+ give admin consent/);
        assert.ok(permission.todo?.includes(name) && permission.todo.includes(ID_OF[name]), permission.todo);
        assert.equal(exitCode, exit);
        assert.ok(first.includes(`${name} (missing)`), first);
        assert.ok(text.replace(/\s+/g, ' ').includes(`grant the application permission ${name}`), text);
        const missing = findings.filter(
          ({ section, state }) => section === 'Endpoints' && state === 'missing',
        );
        assert.ok(missing.length > 0);
        for (const { detail } of missing) assert.ok(detail?.includes(`(403): it needs ${name}`), detail);
      });
    }

    it(`leaves the other permissions alone when ${name} is refused`, async () => {
      refuse(graph, name);

      const { of } = await visit(graph, tokenWith({ roles: rolesWithout(name) }));

      // Without a relationship there may be no group to ask about, but none of the others is missing.
      for (const other of others(name)) assert.equal(of(`permission.${other}`).state, 'works', other);
    });
  }

  it('believes the endpoints rather than the token', async () => {
    const { exitCode, of } = await visit(graph, tokenWith({ roles: rolesWithout('User.Read.All') }));

    assert.equal(of('permission.User.Read.All').state, 'works');
    assert.equal(of('permission.User.Read.All').detail, 'Its endpoints answer.');
    assert.equal(exitCode, 0);
  });

  it('says that consent takes its time when a granted permission is refused', async () => {
    refuse(graph, 'GroupMember.Read.All');

    const { exitCode, of } = await visit(graph, tokenWith({ roles: ALL_PERMISSIONS }));

    assert.equal(of('permission.GroupMember.Read.All').state, 'problem');
    assert.match(of('permission.GroupMember.Read.All').todo ?? '', /Consent takes some minutes/);
    assert.equal(exitCode, 1);
  });

  it('asks for the very permission when a wider one doesn’t do', async () => {
    refuse(graph, 'GroupMember.Read.All');

    const { of } = await visit(graph, tokenWith({ roles: others('GroupMember.Read.All') }));

    assert.equal(of('permission.GroupMember.Read.All').state, 'problem');
    assert.match(of('permission.GroupMember.Read.All').detail ?? '', /holds Directory\.Read\.All, yet/);
    assert.match(
      of('permission.GroupMember.Read.All').todo ?? '',
      /grant the application permission GroupMember/,
    );
  });

  it('takes a wider permission for the one in it, and says that it is more than is needed', async () => {
    const roles = ['DelegatedAdminRelationship.ReadWrite.All', 'Directory.ReadWrite.All', 'Mail.Send'];

    const { exitCode, of, first } = await visit(graph, tokenWith({ roles }));

    for (const name of ALL_PERMISSIONS) assert.equal(of(`permission.${name}`).state, 'works', name);
    assert.match(
      of('permission.GroupMember.Read.All').detail ?? '',
      /Directory\.ReadWrite\.All, which contains/,
    );
    assert.equal(of('permission.more').state, 'attention');
    for (const role of roles) assert.ok(of('permission.more').detail?.includes(role), role);
    assert.equal(exitCode, 0);
    assert.match(first, /Permissions beyond these/);
  });

  it('doesn’t make much of a further permission that only reads', async () => {
    const { of, first } = await visit(graph, tokenWith({ roles: [...ALL_PERMISSIONS, 'Reports.Read.All'] }));

    assert.equal(of('permission.more').state, 'notNeeded');
    assert.match(first, /^All is well/);
  });

  it('is content with one way to a person’s groups, and says which', async () => {
    graph.on(PATH.memberOf, status(403)).on(PATH.checkMemberGroups, status(501));

    const { exitCode, of } = await visit(graph, 'opaque-token');

    assert.equal(of('endpoint.memberships').state, 'works');
    assert.equal(
      of('endpoint.memberships').detail,
      'getMemberGroups is used; transitiveMemberOf is refused (403); checkMemberGroups is refused (501).',
    );
    assert.equal(exitCode, 0);
  });

  it('knows every route of its double', async () => {
    await visit(graph, 'opaque-token');

    for (const route of Object.values(ROUTES_OF).flat()) {
      assert.ok(graph.count(route.replace('POST ', '')) > 0, route);
    }
  });
});
