import assert from 'node:assert/strict';
import { runDoctor } from '../../src/doctor/doctor';
import type { ExitCode } from '../../src/doctor/verdict';
import { BOT, PASSWORD, TOKEN } from '../config/environments';
import { type GraphDouble, html, status } from '../support/graph-double';
import { PATH, startHealthyGraph, tokenWith } from './healthy-graph';
import { examineBot, run, systemClock, visit, visitOf } from './patient';

const WIDTH = 100;

function assertReadable(text: string): void {
  for (const line of text.split('\n')) {
    assert.ok([...line].length <= WIDTH, `${[...line].length} columns: ${line}`);
    assert.equal(line, line.trimEnd());
  }
}

describe('the doctor', () => {
  it('finds the demo partner well', async () => {
    const { exitCode, first, findings } = visitOf(await run({}, true));

    assert.equal(exitCode, 0);
    assert.equal(first, 'All is well: everything that Filing Desk needs works.');
    const states = new Set(findings.map(({ state }) => state));
    assert.deepEqual([...states].sort(), ['notNeeded', 'works']);
    for (const { id, section, state } of findings)
      if (section === 'Endpoints') assert.equal(state, 'works', id);
  });

  it('prints it calmly: a mark and a word on each line, at most 100 columns, one conclusion', async () => {
    const { text } = await run({}, false);

    assertReadable(text);
    for (const section of [
      'Configuration',
      'Instance',
      'Connection',
      'Permissions',
      'Endpoints',
      'Leads',
      'Expiry',
      'Sizes',
    ]) {
      assert.ok(text.includes(`\n${section}\n`) || text.startsWith(`${section}\n`), section);
    }
    assert.match(text, /\n {2}✓ works {17}Customers +\d+ ms\n {26}Whom people can ask about\.\n/);
    assert.ok(text.endsWith('\n\nAll is well: everything that Filing Desk needs works.\n'));
    assert.ok(!text.includes('\u001b'));
  });

  it('colours it when it is told to', async () => {
    const { text } = await runDoctor({ env: { PORT: '0' }, json: false, colour: true, clock: systemClock });

    assert.match(text, /\u001b\[32m✓ works +\u001b\[0m/u);
  });

  it('shows a refusal once, and at the end again, with its mark, its word and the way on', async () => {
    const graph = await startHealthyGraph();
    try {
      for (const path of [PATH.customers, PATH.relationships]) graph.on(path, status(403));

      const { text } = await visit(graph, 'opaque-token');

      assertReadable(text);
      assert.match(text, /✗ missing +DelegatedAdminRelationship\.Read\.All\n/);
      assert.equal(text.split('f6e9e124-4586-492f-adc0-c6f96e4823fd').length - 1, 2);
      assert.ok(text.includes('→ As above.'));
      assert.ok(text.includes('GET /tenantRelationships/delegatedAdminCustomers\n'));
      assert.match(
        text,
        /\nMend first: DelegatedAdminRelationship\.Read\.All \(missing\)\.\n→ Ask [^]+\.\n$/u,
      );
    } finally {
      await graph.stop();
    }
  });

  describe('with invalid settings', () => {
    const env = { PORT: '70000', CLOUD: 'mars', LEAD_GROUP_IDS: 'leads', GRAPH_DEV_TOKEN: TOKEN };
    const names = ['PORT', 'CLOUD', 'LEAD_GROUP_IDS', 'GRAPH_BASE_URL'];

    it('names all of them at once, and ends with 2', async () => {
      const { exitCode, text } = await run(env, false);

      assert.equal(exitCode, 2);
      for (const name of names) assert.match(text, new RegExp(`✗ problem {2}${name}: `));
      assert.match(text, /\nMend first: the setting PORT \(problem\)\.\n$/);
      assertReadable(text);
    });

    it('says the same to scripts', async () => {
      const { exitCode, text } = await run(env, true);

      const report = JSON.parse(text) as { exitCode: ExitCode; problems: { name: string }[] };
      assert.equal(exitCode, 2);
      assert.equal(report.exitCode, 2);
      assert.deepEqual(report.problems.map(({ name }) => name).sort(), names.toSorted());
    });
  });

  describe('keeps to itself', () => {
    let graph: GraphDouble;
    const canary = 'qzcanary';

    beforeEach(async () => {
      graph = await startHealthyGraph();
    });
    afterEach(() => graph.stop());

    it('the token, whatever becomes of it', async () => {
      const token = tokenWith({ roles: [], sub: canary });
      const [, payload = ''] = token.split('.');

      for (const reply of [undefined, status(401), status(403), status(500), html()]) {
        if (reply) for (const route of Object.values(PATH)) graph.on(route, reply);
        const env = { GRAPH_BASE_URL: graph.baseUrl, GRAPH_DEV_TOKEN: token };
        for (const { text } of [await run(env, false), await run(env, true)]) {
          for (const secret of [canary, payload, token.slice(0, 20)])
            assert.ok(!text.includes(secret), secret);
        }
      }
    });

    it('the client secret, also when Entra’s error quotes it', async () => {
      const refused = Object.assign(new Error(`Invalid client secret ${PASSWORD}`), {
        name: 'AuthenticationError',
      });

      const findings = await examineBot(graph, BOT, refused);

      assert.ok(!JSON.stringify(findings).includes(PASSWORD));
    });

    it('what Graph’s error says, and the names of customers and people', async () => {
      graph.on(PATH.contracts, status(403));

      const { text, findings } = await visit(graph, 'opaque-token');

      for (const told of [text, JSON.stringify(findings)])
        assert.doesNotMatch(told, /Contoso|Adele|must not/);
    });
  });
});
