import assert from 'node:assert/strict';
import { APP_ID, BOT, LOCAL_GRAPH, TOKEN, configOf, names } from './environments';

describe('readGraph', () => {
  it('takes a fixed token for an address of this machine', () => {
    const { graph } = configOf(LOCAL_GRAPH);

    assert.ok(graph.kind === 'fixedToken');
    assert.equal(graph.baseUrl, 'http://127.0.0.1:4000');
    assert.equal(graph.token.reveal(), TOKEN);
  });

  const sameMachine: readonly (readonly [string, string])[] = [
    ['https://localhost:4000/v1.0/', 'https://localhost:4000/v1.0'],
    ['http://[::1]:4000', 'http://[::1]:4000'],
    ['http://LOCALHOST:4000', 'http://localhost:4000'],
    ['http://127.1:4000', 'http://127.0.0.1:4000'],
    ['http://0x7f.1:4000', 'http://127.0.0.1:4000'],
    ['http://2130706433:4000', 'http://127.0.0.1:4000'],
  ];
  for (const [given, plain] of sameMachine) {
    it(`reads ${given} as ${plain}`, () => {
      const { graph } = configOf({ ...LOCAL_GRAPH, GRAPH_BASE_URL: given });

      assert.ok(graph.kind === 'fixedToken');
      assert.equal(graph.baseUrl, plain);
    });
  }

  const elsewhere = [
    'https://graph.microsoft.com/v1.0',
    'http://localhost.evil.test:4000',
    'http://127.0.0.1.evil.test',
    'http://127.0.0.1@evil.test',
    'http://user:word@127.0.0.1:4000',
    'http://[::ffff:127.0.0.1]:4000',
    'http://0.0.0.0:4000',
    'http://10.0.0.1:4000',
    'http://127.0.0.1:4000/?next=evil',
    'http://127.0.0.1:4000/#evil',
    'file:///127.0.0.1',
    '127.0.0.1:4000',
  ];
  for (const address of elsewhere) {
    it(`sends no fixed token to ${address}`, () => {
      assert.deepEqual(names({ ...LOCAL_GRAPH, GRAPH_BASE_URL: address }), ['GRAPH_BASE_URL']);
    });
  }

  it('refuses one half without the other', () => {
    assert.deepEqual(names({ GRAPH_BASE_URL: 'http://127.0.0.1:4000' }), ['GRAPH_DEV_TOKEN']);
    assert.deepEqual(names({ GRAPH_DEV_TOKEN: TOKEN }), ['GRAPH_BASE_URL']);
  });

  it('refuses a token that would break a header', () => {
    assert.deepEqual(names({ ...LOCAL_GRAPH, GRAPH_DEV_TOKEN: 'two words' }), ['GRAPH_DEV_TOKEN']);
  });

  it("asks the cloud's own Graph with the bot's credentials, or another one that is named", () => {
    const own = configOf(BOT).graph;
    const named = configOf({ ...BOT, GRAPH_BASE_URL: 'https://graph.example/v1.0' }).graph;

    assert.ok(own.kind === 'credential' && own.baseUrl === undefined && own.identity.appId === APP_ID);
    assert.ok(named.kind === 'credential' && named.baseUrl === 'https://graph.example/v1.0');
  });

  it("never sends the bot's credentials over plain http to another machine", () => {
    assert.deepEqual(names({ ...BOT, GRAPH_BASE_URL: 'http://graph.example' }), ['GRAPH_BASE_URL']);
  });

  it('refuses a fixed token together with a bot identity', () => {
    assert.deepEqual(names({ ...BOT, ...LOCAL_GRAPH }), ['GRAPH_DEV_TOKEN']);
  });
});
