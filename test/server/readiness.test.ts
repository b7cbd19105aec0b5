import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, ask, message, postJson } from './http-client';
import { RecordingBot, startWith } from './recording-bot';

const GET = { method: 'GET' } as const;
const isReady = (url: string): Promise<Answer> => ask(url, { ...GET, path: '/readyz' });
const isAlive = (url: string): Promise<Answer> => ask(url, { ...GET, path: '/healthz' });

const statusIn = ({ body }: Answer): string => (JSON.parse(body) as { status: string }).status;

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}

/** A Bot Connector that notes what it is told. */
async function startConnector() {
  const told: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      told.push((JSON.parse(body) as { text: string }).text);
      response.setHeader('content-type', 'application/json').end('{"id":"1"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { told, serviceUrl, stop };
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  const listens = new Promise<boolean>((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => resolve(true));
  });
  const free = await listens;
  probe.close();
  return free;
}

describe('/readyz', () => {
  it('says that messages are taken', async () => {
    const server = await startWith(new RecordingBot());

    const ready = await isReady(server.url);
    await server.close();

    assert.deepEqual([ready.status, statusIn(ready)], [200, 'ready']);
  });

  it('says that the server is closing while a slow turn finishes, and only then the port is freed', async () => {
    const connector = await startConnector();
    const entered = deferred();
    const opened = deferred();
    const bot = new RecordingBot(async (context) => {
      entered.resolve();
      await opened.promise;
      await context.sendActivity('Here I am');
    });
    const server = await startWith(bot);
    const running = postJson(server.url, message({ serviceUrl: connector.serviceUrl }));
    await entered.promise;
    const begun = Date.now();

    const closing = server.close();
    const [ready, alive, late] = await Promise.all([
      isReady(server.url),
      isAlive(server.url),
      postJson(server.url, message()),
    ]);
    await wait(300);
    const stillClosing = await isReady(server.url);
    const toldBefore = connector.told.length;
    opened.resolve();
    await closing;
    connector.stop();

    assert.deepEqual([ready.status, statusIn(ready)], [503, 'draining']);
    assert.deepEqual([alive.status, late.status, stillClosing.status], [200, 503, 503]);
    assert.equal(toldBefore, 0);
    assert.equal((await running).status, 200);
    assert.deepEqual(connector.told, ['Here I am']);
    assert.equal(await isFree(server.port), true);
    assert.ok(Date.now() - begun < 10_000);
  });

  it('goes on saying so for as long as a load balancer was promised', async () => {
    const server = await startWith(new RecordingBot(), { drainGrace: 300 });
    const begun = Date.now();

    const closing = server.close();
    const ready = await isReady(server.url);
    const late = await postJson(server.url, message());
    await closing;

    assert.deepEqual([ready.status, late.status], [503, 503]);
    assert.ok(Date.now() - begun >= 290);
  });

  it('turns a message away whose body arrives after the closing began', async () => {
    const slow = deferred();
    const bot = new RecordingBot(() => slow.promise);
    const server = await startWith(bot);
    const running = postJson(server.url, message());
    while (bot.turns.length === 0) await wait(5);
    const body = JSON.stringify(message());
    const half = new ReadableStream({
      start: async (stream) => {
        stream.enqueue(Buffer.from(body.slice(0, 10)));
        await wait(200);
        stream.enqueue(Buffer.from(body.slice(10)));
        stream.close();
      },
    });

    const headers = { 'content-type': 'application/json' };
    const late = fetch(`${server.url}/api/messages`, { method: 'POST', headers, body: half, duplex: 'half' });
    await wait(100);
    const closing = server.close();
    const { status } = await late;
    slow.resolve();
    await closing;

    assert.equal(status, 503);
    assert.equal((await running).status, 200);
    assert.equal(bot.turns.length, 1);
  });

  it('does not wait for connections that ask for nothing', async () => {
    const server = await startWith(new RecordingBot());
    await (await fetch(`${server.url}/healthz`)).text();
    const begun = Date.now();

    await server.close();

    assert.ok(Date.now() - begun < 400);
  });
});
