import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoGraph } from './demo-graph';
import { entraAnswer, tenantOf } from './entra';
import type { GraphAnswer } from './graph';
import { largeGraph } from './large-graph';
import { doubleIn } from './people';
import type { Ready, Request, WorldOptions } from './world-messages';

/* Graph and Entra, in a process of their own, so that their work is not taken for the product's. */

/** More than any bot asks for again and again; a large partner's lists are read once. */
const MOST_ANSWERS = 1_000;

const { customers } = JSON.parse(process.argv[2] ?? '{}') as WorldOptions;
const graph = customers === undefined ? demoGraph() : largeGraph(customers);
const answers = new Map<string, GraphAnswer>();
let delayMs = 0;
let calls = 0;

async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const body = method === 'POST' ? await text(request) : '';
  if (!url.startsWith('/v1.0/')) {
    const answer = entraAnswer(url, graph.tenantIds);
    return end(response, { status: answer.status, body: JSON.stringify(answer.body) });
  }
  calls += 1;
  if (delayMs > 0) await sleep(delayMs);
  end(response, ask(method, `http://${headers.host}${url}`, tenantOf(headers.authorization), body));
}

/** Whoever asks about a double reads about the original, under the double's ID. */
function ask(method: string, address: string, tenantId: string, body: string): GraphAnswer {
  const double = doubleIn(address);
  if (!double) return known(method, address, tenantId, body);
  const answer = known(method, address.replaceAll(double, graph.originalId), tenantId, body);
  return { ...answer, body: answer.body.replaceAll(graph.originalId, double) };
}

/** Nothing changes in this world; and this process mustn't be what the bots wait for. */
function known(method: string, address: string, tenantId: string, body: string): GraphAnswer {
  const place = [method, address, tenantId, body].join(' ');
  const answer = answers.get(place) ?? graph.answer(method, address, tenantId, body);
  if (answers.size < MOST_ANSWERS) answers.set(place, answer);
  return answer;
}

function end(response: ServerResponse, { status, body }: GraphAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
}

function obey(request: Request): void {
  if (request === 'calls') process.send?.({ calls });
  else delayMs = request.delayMs;
}

async function main(): Promise<void> {
  const server = createServer((request, response) => void reply(request, response));
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.on('message', (request) => obey(request as Request));
  // Nobody is left to serve.
  process.on('disconnect', () => process.exit());
  const { leadGroupIds, cases } = graph;
  const ready: Ready = { port: (server.address() as AddressInfo).port, leadGroupIds, cases: [...cases] };
  process.send?.(ready);
}

void main();
