import assert from 'node:assert/strict';
import { isInTheWay } from '../../src/doctor/finding';
import { conclusion } from '../../src/doctor/verdict';
import { BOT, OTHER_TENANT, TENANT } from '../config/environments';
import { GROUP, groupRow } from '../graph/support';
import { GraphDouble, json, type Reply, status } from '../support/graph-double';
import { PATH, startHealthyGraph, tokenWith } from './healthy-graph';
import { examineBot, findingIn, run, visit, visitOf } from './patient';

/** Answers with a clock that is off. */
function at(offMs: number): Reply {
  return (response) => {
    response.setHeader('date', new Date(Date.now() + offMs).toUTCString());
    response.statusCode = 401;
    response.end();
  };
}

describe('what the doctor says of the connection', () => {
  let graph: GraphDouble;

  beforeEach(async () => {
    graph = await startHealthyGraph();
  });
  afterEach(() => graph.stop());

  describe('of the clock', () => {
    const clocks: readonly (readonly [string, number, string, RegExp])[] = [
      ['the same time', 0, 'works', /agrees/],
      ['a minute more', 60_000, 'works', /s off/],
      ['ten minutes more', 600_000, 'attention', /(599|600|601) s behind Graph’s/],
      ['ten minutes less', -600_000, 'attention', /(599|600|601) s ahead of Graph’s/],
    ];
    for (const [what, offMs, state, detail] of clocks) {
      it(`when Graph has ${what}`, async () => {
        graph.on('/', at(offMs));

        const { of, exitCode } = await visit(graph, 'opaque-token');

        assert.equal(of('connection.clock').state, state);
        assert.match(of('connection.clock').detail ?? '', detail);
        assert.equal(exitCode, 0);
      });
    }

    it('when Graph doesn’t say', async () => {
      graph.on('/', (response) => {
        response.sendDate = false;
        response.end();
      });

      const { of } = await visit(graph, 'opaque-token');

      assert.equal(of('connection.clock').state, 'unchecked');
    });

    it('without showing the token to the call that asks for the time', async () => {
      await visit(graph, 'opaque-token');

      const asked = graph.seen.filter(({ path }) => path === '/');
      assert.ok(asked.length > 0);
      for (const { authorization } of asked) assert.equal(authorization, undefined);
    });
  });

  it('puts an address that nobody answers at first', async () => {
    const empty = await GraphDouble.start();
    const env = { GRAPH_BASE_URL: empty.baseUrl, GRAPH_DEV_TOKEN: 'opaque-token' };
    await empty.stop();

    const { exitCode, first, of } = visitOf(await run(env, true));

    assert.equal(of('connection.address').state, 'problem');
    assert.match(first, /^Mend first: Graph at 127\.0\.0\.1:\d+ \(problem\)\.$/);
    assert.equal(exitCode, 1);
  });

  it('believes an endpoint that answers rather than a root that doesn’t', async () => {
    graph.on('/', (response) => response.destroy());

    const { of } = await visit(graph, 'opaque-token');

    assert.equal(of('connection.address').state, 'works');
  });

  it('puts a token that Graph doesn’t take first', async () => {
    for (const route of Object.values(PATH)) graph.on(route, status(401));

    const { first, of } = await visit(graph, 'opaque-token');

    assert.equal(of('connection.token').state, 'problem');
    assert.match(first, /^Mend first: Token \(problem\)\.$/);
  });

  describe('with a bot identity', () => {
    it('asks nothing without a token, and names what to check', async () => {
      const refused = Object.assign(new Error('AADSTS7000215: Invalid client secret'), {
        name: 'AuthenticationError',
      });

      const findings = await examineBot(graph, BOT, refused);

      const token = findingIn(findings, 'connection.token');
      assert.equal(token.state, 'problem');
      assert.match(token.todo ?? '', /new client secret .* MicrosoftAppPassword/);
      assert.equal(findingIn(findings, 'endpoint.customers').state, 'unchecked');
      assert.equal(graph.seen.filter(({ path }) => path !== '/').length, 0);
      assert.equal(conclusion(findings), 'Mend first: Token (problem).');
    });

    it('tells Entra’s silence from its refusal', async () => {
      const findings = await examineBot(graph, BOT, new Error('socket hang up'));

      const token = findingIn(findings, 'connection.token');
      assert.equal(token.state, 'unchecked');
      assert.match(token.detail ?? '', /Entra did not answer/);
      assert.ok(isInTheWay(token));
    });

    const tenants: readonly (readonly [string, string, string])[] = [
      ['the partner’s', TENANT, 'works'],
      ['another one', OTHER_TENANT, 'problem'],
    ];
    for (const [what, tid, state] of tenants) {
      it(`compares the tenant of the token: ${what}`, async () => {
        const findings = await examineBot(graph, BOT, tokenWith({ tid, roles: [] }));

        assert.equal(findingIn(findings, 'connection.tenant').state, state);
      });
    }

    it('names the app registration in the sentence for the administrator', async () => {
      graph.on(PATH.customers, status(403));

      const findings = await examineBot(graph, BOT, 'opaque-token');

      const { todo } = findingIn(findings, 'endpoint.customers');
      assert.ok(
        todo?.includes(`to the app registration ${BOT.MicrosoftAppId}, and give admin consent`),
        todo,
      );
    });
  });
});

describe('what the doctor says of leads', () => {
  let graph: GraphDouble;

  beforeEach(async () => {
    graph = await startHealthyGraph();
  });
  afterEach(() => graph.stop());

  it('that nobody sees all customers where none are named', async () => {
    const { of, exitCode } = await visit(graph, 'opaque-token');

    assert.equal(of('leads').state, 'notNeeded');
    assert.match(of('leads').detail ?? '', /nobody sees all customers/);
    assert.equal(exitCode, 0);
  });

  it('the name of each group', async () => {
    const { of } = await visit(graph, 'opaque-token', { LEAD_GROUP_IDS: GROUP });

    assert.equal(of(`leads.${GROUP}`).state, 'works');
    assert.equal(of(`leads.${GROUP}`).detail, 'It is “GDAP Service Support”.');
  });

  it('that a group isn’t there', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';

    const { of, exitCode, first } = await visit(graph, 'opaque-token', {
      LEAD_GROUP_IDS: `${GROUP},${unknown}`,
    });

    assert.equal(of(`leads.${unknown}`).state, 'problem');
    assert.match(of(`leads.${unknown}`).todo ?? '', /Correct LEAD_GROUP_IDS/);
    assert.ok(first.includes(unknown), first);
    assert.equal(exitCode, 1);
  });

  it('a hostile name without what a terminal would act on', async () => {
    graph.on(PATH.group, json(groupRow(GROUP, `Leads\u001b[2J\u0007\r\n\u202eevil\u200b`)));

    const { of, text } = await visit(graph, 'opaque-token', { LEAD_GROUP_IDS: GROUP });

    assert.equal(of(`leads.${GROUP}`).detail, 'It is “Leads [2J evil”.');
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u200b\u202e]/u);
  });
});
