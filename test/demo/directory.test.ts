import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { DELETED_GROUP_ID, DEMO_GROUPS, GROUP_ID } from '../../src/demo/data/groups';
import { DEMO_PEOPLE } from '../../src/demo/data/people';
import type { Row } from './demo-client';
import { DemoClient } from './demo-client';

const names = (rows: readonly Row[]): readonly unknown[] => rows.map((row) => row['displayName']);

describe("the demo partner's directory", () => {
  let client: DemoClient;
  before(async () => (client = await DemoClient.start()));
  after(() => client.partner.close());

  it('has twelve people with different titles', async () => {
    const people = await client.all('/users');

    assert.equal(people.length, 12);
    assert.equal(new Set(people.map((person) => person['jobTitle'])).size, 12);
  });

  it('tells userType and accountEnabled only to those who select them, as Graph does', async () => {
    const plain = await client.object(`/users/${DEMO_PEOPLE.kim.id}`);
    const selected = await client.object(`/users/${DEMO_PEOPLE.kim.id}?$select=userType,accountEnabled`);

    assert.deepEqual(
      Object.keys(plain).filter((name) => !name.startsWith('@')),
      ['id', 'displayName', 'userPrincipalName', 'mail', 'jobTitle', 'preferredLanguage'],
    );
    assert.equal(selected['userType'], 'Guest');
    assert.equal(selected['accountEnabled'], true);
  });

  it('finds a person by user principal name, also with the #EXT# of a guest', async () => {
    const { id, userPrincipalName } = DEMO_PEOPLE.kim;

    const guest = await client.object(`/users/${encodeURIComponent(userPrincipalName)}`);

    assert.match(userPrincipalName, /#EXT#/);
    assert.equal(guest['id'], id);
  });

  it('has a member without mail, a disabled account and somebody in no group', async () => {
    const selected = (id: string): Promise<Row> => client.object(`/users/${id}?$select=mail,accountEnabled`);

    assert.equal((await selected(DEMO_PEOPLE.ravi.id))['mail'], null);
    assert.equal((await selected(DEMO_PEOPLE.marta.id))['accountEnabled'], false);
    assert.deepEqual(await client.all(`/users/${DEMO_PEOPLE.lucia.id}/transitiveMemberOf`), []);
  });

  it('follows nested groups up, over several pages', async () => {
    const pages = await client.pages(`/users/${DEMO_PEOPLE.nadia.id}/transitiveMemberOf`);

    assert.ok(pages.length > 1);
    assert.ok(
      !names(pages[0] ?? []).includes('AdminAgents'),
      'the one that matters is not on the first page',
    );
    assert.ok(names(pages.flat()).includes('AdminAgents'));
    assert.ok(names(pages.flat()).includes('GDAP Service Support'));
    assert.ok(pages.flat().every((row) => row['@odata.type'] === '#microsoft.graph.group'));
  });

  it('lists a directory role among the memberships, which a cast to group leaves out', async () => {
    const path = `/users/${DEMO_PEOPLE.helen.id}/transitiveMemberOf`;
    const types = async (suffix: string): Promise<ReadonlySet<unknown>> =>
      new Set((await client.all(path + suffix)).map((row) => row['@odata.type']));

    assert.deepEqual(await types(''), new Set(['#microsoft.graph.directoryRole', '#microsoft.graph.group']));
    assert.deepEqual(await types('/microsoft.graph.group'), new Set(['#microsoft.graph.group']));
  });

  it('ends on groups that contain each other, upwards and downwards', async () => {
    const above = await client.all(`/users/${DEMO_PEOPLE.siobhan.id}/transitiveMemberOf`);
    const below = await client.all(`/groups/${GROUP_ID.onCallA}/transitiveMembers`);

    assert.deepEqual(names(above), ['GDAP Intune', 'On-call A', 'On-call B']);
    assert.deepEqual(names(below), ['On-call B', 'Ravi Chaudhary', "Siobhán O'Neill"]);
  });

  it('gives direct members and all members, people and groups alike', async () => {
    const direct = await client.all(`/groups/${GROUP_ID.adminAgents}/members`);
    const all = await client.all(`/groups/${GROUP_ID.adminAgents}/transitiveMembers`);
    const people = await client.all(`/groups/${GROUP_ID.adminAgents}/transitiveMembers/microsoft.graph.user`);

    assert.deepEqual(names(direct), ['Azure Managers', 'Nadia Ferrante']);
    assert.deepEqual(names(all), ['Azure Managers', 'Nadia Ferrante', 'Priya Raman']);
    assert.deepEqual(names(people), ['Nadia Ferrante', 'Priya Raman']);
  });

  it('checks memberships, also indirect ones, and passes over unknown groups', async () => {
    const groupIds = [GROUP_ID.serviceSupport, GROUP_ID.leads, DELETED_GROUP_ID, GROUP_ID.adminAgents];

    const found = await client.ask(`/users/${DEMO_PEOPLE.nadia.id}/checkMemberGroups`, { groupIds });

    assert.deepEqual(found, [GROUP_ID.serviceSupport, GROUP_ID.adminAgents]);
  });

  it('checks at most 20 groups in one call', async () => {
    const path = `/users/${DEMO_PEOPLE.nadia.id}/checkMemberGroups`;
    const ids = Object.values<string>(GROUP_ID);

    assert.equal(ids.length, 21);
    assert.equal((await client.post(path, { groupIds: ids })).status, 400);
    assert.equal((await client.post(path, { groupIds: ids.slice(1) })).status, 200);
    assert.equal((await client.post(path, {})).status, 400);
    assert.equal((await client.post('/users/nobody/checkMemberGroups', { groupIds: [] })).status, 404);
  });

  it('answers getMemberGroups with IDs, and leaves Microsoft 365 groups out when asked to', async () => {
    const path = `/users/${DEMO_PEOPLE.zoe.id}/getMemberGroups`;

    const all = await client.ask(path, { securityEnabledOnly: false });
    const security = await client.ask(path, { securityEnabledOnly: true });

    assert.deepEqual(new Set(all), new Set([...security, GROUP_ID.news]));
    assert.ok(!security.includes(GROUP_ID.news));
    assert.equal((await client.post(path, {})).status, 400);
  });

  it('fetches objects by ID and says nothing of those that are gone', async () => {
    const ids = [DEMO_PEOPLE.nadia.id, GROUP_ID.leads, DELETED_GROUP_ID];
    const ask = (types?: readonly string[]): Promise<readonly unknown[]> =>
      client.ask('/directoryObjects/getByIds', { ids, ...(types ? { types } : {}) });

    assert.equal((await ask()).length, 2);
    assert.equal((await ask(['group'])).length, 1);
    assert.equal((await client.post('/directoryObjects/getByIds', { ids: 'x' })).status, 400);
  });

  it('no longer knows the deleted group that an assignment names', async () => {
    const [assignment] = DEMO_CUSTOMERS.blueYonder.relationships[0].assignments;

    const response = await client.fetch(`/groups/${assignment.groupId}`);

    assert.equal(response.status, 404);
  });

  it('has the groups that the product looks up by name', async () => {
    for (const name of ['AdminAgents', 'HelpdeskAgents', 'Filing Desk Leads']) {
      const found = await client.all(`/groups?$filter=displayName eq '${name}'`);
      assert.equal(found.length, 1, name);
    }
    assert.deepEqual(DEMO_GROUPS.leads.members, [DEMO_PEOPLE.helen.id]);
  });
});
