import assert from 'node:assert/strict';
import type { State } from '../../src/doctor/finding';
import {
  dribble,
  type GraphDouble,
  html,
  json,
  page,
  type Reply,
  reset,
  rows,
  silence,
  status,
  text,
} from '../support/graph-double';
import { FABRIKAM, GROUP, groupRow, PERSON, relationshipRow, userRow } from '../graph/support';
import { PATH, startHealthyGraph } from './healthy-graph';
import { visit } from './patient';

describe('what the doctor says of endpoints', () => {
  let graph: GraphDouble;

  beforeEach(async () => {
    graph = await startHealthyGraph();
  });
  afterEach(() => graph.stop());

  const faults: readonly (readonly [
    what: string,
    reply: Reply,
    state: State,
    detail: RegExp,
    todo: RegExp,
  ])[] = [
    ['403', status(403), 'missing', /\(403\)/, /grant the application permission/],
    ['401', status(401), 'problem', /does not take the token \(401\)/, /GRAPH_DEV_TOKEN/],
    ['404', status(404), 'missing', /does not have it.*\(404\)/, /GRAPH_BASE_URL/],
    ['501', status(501), 'missing', /\(501\)/, /GRAPH_BASE_URL/],
    ['429', status(429, { 'retry-after': '17' }), 'unchecked', /asks to wait/, /again in 17 s/],
    ['500', status(500), 'unchecked', /\(500\)/, /again in some minutes/],
    ['HTML', html(), 'unchecked', /not what Microsoft Graph documents/, /proxy/],
    ['cut JSON', text('{"value":[{'), 'unchecked', /not what/, /proxy/],
    ['no list', json({}), 'unchecked', /not what/, /proxy/],
    ['a reset', reset(), 'unchecked', /No answer/, /can be reached/],
    ['silence', silence(), 'unchecked', /No answer/, /can be reached/],
    ['a dribble', dribble(), 'unchecked', /No answer/, /can be reached/],
  ];
  for (const [what, reply, state, detail, todo] of faults) {
    it(`tells ${what} on customers as “${state}”, and what to do`, async () => {
      graph.on(PATH.customers, reply);

      const { exitCode, of } = await visit(graph, 'opaque-token');

      const customers = of('endpoint.customers');
      assert.equal(customers.state, state);
      assert.match(customers.detail ?? '', detail);
      assert.match(customers.todo ?? '', todo);
      assert.equal(exitCode, 1);
      assert.equal(of('endpoint.person').state, 'works');
    });
  }

  it('does without what is optional', async () => {
    for (const path of [PATH.contracts, PATH.health, PATH.issues, PATH.links, PATH.people])
      graph.on(path, status(404));

    const { exitCode, of, first } = await visit(graph, 'opaque-token');

    assert.equal(of('endpoint.health').state, 'missing');
    assert.equal(of('endpoint.person').state, 'works');
    assert.equal(exitCode, 0);
    assert.match(first, /^All that is needed works\. Worth a look:/);
  });

  it('says what an empty list of customers means', async () => {
    graph.on(PATH.customers, rows());

    const { of } = await visit(graph, 'opaque-token');

    assert.equal(of('endpoint.customers').state, 'attention');
    assert.match(of('endpoint.customers').todo ?? '', /no GDAP relationships.*not for the partner’s tenant/);
  });

  it('can’t check assignments without an active relationship, and says so', async () => {
    graph.on(PATH.relationships, rows(relationshipRow({ status: 'expired' })));

    const { exitCode, of } = await visit(graph, 'opaque-token');

    assert.equal(of('endpoint.relationships').state, 'attention');
    assert.equal(of('endpoint.assignments').state, 'unchecked');
    assert.match(of('endpoint.assignments').detail ?? '', /no active relationship/);
    assert.equal(exitCode, 1);
  });

  it('looks for an active relationship behind the first page', async () => {
    const ended = relationshipRow({ id: 'ended', status: 'terminated' });
    graph.on(PATH.relationships, (response, seen) =>
      seen.query.has('$filter')
        ? rows(relationshipRow())(response, seen)
        : page([ended], `${graph.baseUrl}${PATH.relationships}?$skiptoken=1`)(response, seen),
    );

    const { of } = await visit(graph, 'opaque-token');

    assert.equal(of('endpoint.assignments').state, 'works');
  });

  it('passes over a group that was deleted', async () => {
    graph.on(PATH.group, status(404)).on(PATH.members, status(404));

    const { exitCode, of } = await visit(graph, 'opaque-token');

    assert.equal(of('endpoint.group').state, 'works');
    assert.equal(exitCode, 0);
  });

  it('does not take another group for AdminAgents', async () => {
    graph.on(PATH.groups, rows(groupRow(GROUP, 'AdminAgents (old)')));

    const { of } = await visit(graph, 'opaque-token');

    assert.equal(of('endpoint.adminAgents').state, 'attention');
    assert.match(of('endpoint.adminAgents').detail ?? '', /no group of that name/);
  });

  it('says nothing of a group’s absence on a Graph that doesn’t filter', async () => {
    const reply: Reply = (response, seen) =>
      page([groupRow(GROUP, 'Another')], `${graph.baseUrl}/groups?$skiptoken=1`)(response, seen);
    graph.on(PATH.groups, reply);

    const { of } = await visit(graph, 'opaque-token');

    assert.equal(of('endpoint.adminAgents').state, 'works');
    assert.match(of('endpoint.adminAgents').detail ?? '', /not known/);
  });

  it('says when guests can’t be told', async () => {
    const { id, displayName } = userRow(PERSON) as { id: string; displayName: string };
    graph.on(PATH.person, json({ id, displayName }));

    const { of } = await visit(graph, 'opaque-token');

    assert.equal(of('endpoint.person').state, 'attention');
    assert.match(of('endpoint.person').todo ?? '', /User\.Read\.All rather than User\.ReadBasic\.All/);
  });

  it('does not ask for GDAP in a US Government cloud, and says so', async () => {
    const { exitCode, of, text: printed } = await visit(graph, 'opaque-token', { CLOUD: 'gccHigh' });

    assert.equal(graph.seen.filter(({ path }) => path.startsWith('/tenantRelationships')).length, 0);
    for (const key of ['customers', 'relationships', 'assignments', 'serviceLinks']) {
      assert.equal(of(`endpoint.${key}`).state, 'notNeeded');
      assert.match(of(`endpoint.${key}`).detail ?? '', /US Government/);
    }
    assert.equal(of('permission.DelegatedAdminRelationship.Read.All').state, 'notNeeded');
    assert.match(printed, /US Government clouds: not asked/);
    assert.equal(exitCode, 0);
  });

  it('needs contracts in a US Government cloud, where they are the only list of customers', async () => {
    graph.on(PATH.contracts, status(403));

    const { exitCode, of } = await visit(graph, 'opaque-token', { CLOUD: 'dod' });

    assert.equal(of('permission.Directory.Read.All').state, 'missing');
    assert.equal(exitCode, 1);
  });

  describe('about its size', () => {
    const customer = (tenantId: string): object => ({ tenantId, displayName: tenantId });

    it('counts over all pages, each customer once', async () => {
      graph.on(PATH.customers, (response, seen) =>
        seen.query.has('$skiptoken')
          ? rows(customer('b'), customer(FABRIKAM))(response, seen)
          : page([customer('a'), customer('b')], `${graph.baseUrl}${PATH.customers}?$skiptoken=1`)(
              response,
              seen,
            ),
      );

      const { of } = await visit(graph, 'opaque-token');

      assert.equal(of('size.customers').detail, 'There are 3.');
    });

    const endless: readonly (readonly [string, Reply])[] = [
      [
        'goes in a circle',
        (response, seen) =>
          page([customer('a')], `${graph.baseUrl}${PATH.customers}?$skiptoken=1`)(response, seen),
      ],
      [
        'leads to another place',
        page([customer('a')], 'https://elsewhere.example/v1.0/customers?$skiptoken=1'),
      ],
      [
        'breaks off',
        (response, seen) =>
          seen.query.has('$skiptoken')
            ? status(500)(response, seen)
            : page([customer('a')], `${graph.baseUrl}${PATH.customers}?$skiptoken=1`)(response, seen),
      ],
      [
        'never ends',
        (response, seen) => {
          const next = Number(seen.query.get('$skiptoken') ?? 0) + 1;
          page([customer('a')], `${graph.baseUrl}${PATH.customers}?$skiptoken=${next}`)(response, seen);
        },
      ],
    ];
    for (const [what, reply] of endless) {
      it(`says “at least” of a list that ${what}`, async () => {
        graph.on(PATH.customers, reply);

        const { of } = await visit(graph, 'opaque-token');

        assert.match(of('size.customers').detail ?? '', /^There are at least 1;/);
      });
    }
  });

  describe('when Graph hangs', () => {
    const hangs: readonly (readonly [string, readonly string[]])[] = [
      ['everywhere', [...Object.values(PATH), '/']],
      ['on groups', [PATH.group, PATH.members, PATH.groups]],
      ['on people', [PATH.person, PATH.memberOf, PATH.getMemberGroups, PATH.checkMemberGroups]],
      ['on assignments', [PATH.assignments]],
    ];
    for (const [where, routes] of hangs) {
      it(`${where}, it ends in time all the same`, async () => {
        for (const route of routes) graph.on(route, silence());
        const startedAt = performance.now();

        const { exitCode, findings } = await visit(graph, 'opaque-token');

        // Two visits of at most 2 seconds and what lies around them; 300 ms a call.
        assert.ok(performance.now() - startedAt < 6_000);
        for (const { id, ms } of findings) assert.ok((ms ?? 0) < 1_000, `${id}: ${ms} ms`);
        assert.equal(exitCode, 1);
      });
    }
  });
});
