import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningServer } from '../../src/server/server';
import { message, postJson } from './http-client';
import { RecordingBot, startWith } from './recording-bot';

describe('what a turn costs the Bot Connector', () => {
  const calls: string[] = [];
  const clients = new Set<unknown>();
  let connections = 0;
  let connector: Server;
  let server: RunningServer;

  before(async () => {
    connector = createServer((request, response) => {
      calls.push(`${request.method} ${request.url}`);
      request.resume();
      request.once('end', () => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"id":"out 1"}');
      });
    });
    connector.on('connection', () => (connections += 1));
    await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
    const bot = new RecordingBot(async (context) => {
      // Each turn has its own deadline, and what is below is kept.
      clients.add(Object.getPrototypeOf(context.turnState.get(context.adapter.ConnectorClientKey)));
      const sent = await context.sendActivity('hello');
      await context.updateActivity({ type: 'message', id: sent?.id, text: 'changed' });
    });
    server = await startWith(bot);
  });
  after(async () => {
    await server.close();
    connector.close();
    connector.closeAllConnections();
  });

  it('is one call for each message and each change, on a connection that is kept', async () => {
    const { port } = connector.address() as AddressInfo;

    for (let turn = 0; turn < 5; turn += 1) {
      await postJson(server.url, message({ serviceUrl: `http://127.0.0.1:${port}/`, id: `in ${turn}` }));
    }

    const of = (path: string) => calls.filter((call) => call.endsWith(path)).length;
    assert.equal(calls.length, 10);
    assert.equal(of('/activities/out%201'), 5);
    assert.deepEqual(calls[0], 'POST /v3/conversations/a%3Aconversation/activities/in%200');
    // A call right after another may find its connection not free yet.
    assert.ok(connections <= 2, `${connections} connections`);
    assert.equal(clients.size, 1);
  });
});
