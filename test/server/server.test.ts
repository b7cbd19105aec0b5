import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import { ServerError, type ServerErrorCode } from '../../src/server/server-error';
import type { ServerOptions } from '../../src/server/server';
import { ask, message, postJson } from './http-client';
import { CHAT } from './local/chat-server';
import { RecordingBot, startWith } from './recording-bot';

const IDENTITY = {
  kind: 'bot',
  appId: 'an-app',
  tokens: { token: async () => 'x' },
} as const;

const REFUSED: readonly (readonly [code: ServerErrorCode, names: RegExp, options: Partial<ServerOptions>])[] =
  [
    ['localChatWithIdentity', /MicrosoftAppId/, { identity: IDENTITY, localChat: CHAT }],
    ['localChatNotLoopback', /HOST/, { host: '0.0.0.0', localChat: CHAT }],
    ['unsignedNotLoopback', /HOST/, { host: '0.0.0.0' }],
    ['unsignedNotLoopback', /HOST/, { host: 'desk.example' }],
    ['identityIncomplete', /MicrosoftAppId/, { identity: { ...IDENTITY, appId: ' ' } }],
    ['addressNotUsable', /HOST/, { identity: IDENTITY, host: '203.0.113.7' }],
  ];

describe('startServer', () => {
  for (const [code, names, options] of REFUSED) {
    it(`refuses to start with ${code} at ${options.host ?? 'loopback'}`, async () => {
      const start = startWith(new RecordingBot(), options);

      await assert.rejects(start, (error) => {
        assert.ok(error instanceof ServerError);
        assert.equal(error.code, code);
        assert.match(error.message, names);
        return true;
      });
    });
  }

  it('names PORT when the port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;

    const start = startWith(new RecordingBot(), { port });

    await assert.rejects(start, { code: 'portInUse', message: new RegExp(`Port ${port} .*PORT`) });
    other.close();
  });

  it('says that it is alive, and nothing about unknown paths', async () => {
    const server = await startWith(new RecordingBot());

    const alive = await ask(server.url, { method: 'GET', path: '/healthz' });
    const unknown = await ask(server.url, { method: 'GET', path: '/secret' });
    const page = await ask(server.url, { method: 'GET', path: '/' });
    await server.close();

    assert.deepEqual([alive.status, alive.body], [200, '{"status":"alive"}']);
    assert.deepEqual([unknown.status, unknown.body], [404, '']);
    assert.deepEqual([page.status, page.body], [404, '']);
  });

  it('keeps the text of an exception out of the answer', async () => {
    const server = await startWith(
      new RecordingBot(async () => {
        throw new TypeError('secret words');
      }),
    );

    const answer = await postJson(server.url, message());
    await server.close();

    assert.deepEqual([answer.status, answer.body], [500, '']);
  });

  it('answers 200 after the person was told about an exception', async () => {
    const told: string[] = [];
    const bot = new RecordingBot(async () => {
      throw new TypeError('secret words');
    });
    const server = await startWith(bot, {
      onTurnError: async (_context, error) => void told.push(error.message),
    });

    const answer = await postJson(server.url, message());
    await server.close();

    assert.deepEqual([answer.status, answer.body], [200, '']);
    assert.deepEqual(told, ['secret words']);
  });

  it('answers an invoke that threw with an error in the shape of Teams, without detail', async () => {
    const bot = new RecordingBot(async () => {
      throw new TypeError('secret words');
    });
    const server = await startWith(bot, {
      onTurnError: () => Promise.reject(new TypeError('the connector is down')),
    });

    const answer = await postJson(
      server.url,
      message({ type: 'invoke', name: 'adaptiveCard/action', value: {} }),
    );
    await server.close();

    assert.equal(answer.status, 200);
    assert.match(answer.body, /application\/vnd.microsoft.error/);
    assert.doesNotMatch(answer.body, /secret|connector/);
  });

  it('puts the replies into the answer when the client expects them there', async () => {
    const server = await startWith(new RecordingBot((context) => context.sendActivity('Here I am')));

    const answer = await postJson(server.url, message({ deliveryMode: 'expectReplies' }));
    await server.close();

    const body = JSON.parse(answer.body) as { activities: { text: string }[] };
    assert.equal(answer.status, 200);
    assert.deepEqual(
      body.activities.map(({ text }) => text),
      ['Here I am'],
    );
  });

  it('sends replies to whichever loopback connector asked, with its path', async () => {
    const seen: string[] = [];
    const connector = createServer((request, response) => {
      seen.push(`${request.method} ${decodeURIComponent(request.url ?? '')}`);
      request.resume();
      response.setHeader('content-type', 'application/json').end('{"id":"1"}');
    });
    await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
    const { port } = connector.address() as AddressInfo;
    const server = await startWith(new RecordingBot((context) => context.sendActivity('Here I am')));

    await postJson(server.url, message({ serviceUrl: `http://localhost:${port}/some/path/` }));
    await server.close();
    connector.close();
    connector.closeAllConnections();

    assert.deepEqual(seen, ['POST /some/path/v3/conversations/a:conversation/activities/activity-1']);
  });

  it('lets a running turn finish before it closes, and refuses new ones meanwhile', async () => {
    const gate: { open?: () => void; entered?: () => void } = {};
    const entered = new Promise<void>((resolve) => (gate.entered = resolve));
    const opened = new Promise<void>((resolve) => (gate.open = resolve));
    const bot = new RecordingBot(async (_context: TurnContext) => {
      gate.entered?.();
      await opened;
    });
    const server = await startWith(bot);

    const running = postJson(server.url, message());
    await entered;
    const closing = server.close();
    const late = await postJson(server.url, message());
    gate.open?.();
    await closing;

    assert.equal((await running).status, 200);
    assert.equal(late.status, 503);
    await assert.rejects(postJson(server.url, message()), { code: 'ECONNREFUSED' });
  });
});
