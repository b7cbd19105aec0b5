import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { entraAnswer, tenantOf } from './entra';
import { DoublesGraph } from './graph';

/* Graph and Entra, in a process of their own, so that their work is not taken for the product's. */

const delayMs = Number(process.argv[2] ?? 0);
const graph = new DoublesGraph();
let calls = 0;

async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const body = method === 'POST' ? await text(request) : '';
  if (!url.startsWith('/v1.0/')) {
    const answer = entraAnswer(url, graph.tenantIds);
    return end(response, answer.status, JSON.stringify(answer.body));
  }
  calls += 1;
  if (delayMs > 0) await sleep(delayMs);
  const answer = graph.answer(method, `http://${headers.host}${url}`, tenantOf(headers.authorization), body);
  end(response, answer.status, answer.body);
}

function end(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
}

async function main(): Promise<void> {
  const server = createServer((request, response) => void reply(request, response));
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.on('message', () => process.send?.({ calls }));
  // Nobody is left to serve.
  process.on('disconnect', () => process.exit());
  process.send?.({ port: (server.address() as AddressInfo).port });
}

void main();
