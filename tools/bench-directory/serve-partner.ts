import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { benchOptions } from './bench-options';
import { generatePartner, isAgents } from './generated-partner';
import { PartnerGraph } from './partner-graph';
import type { Message } from './partner-messages';

/*
 * Serves a generated partner in Graph's shapes, on this machine only. A process of its own, so that its work and its
 * memory are not taken for the product's.
 */

async function main(): Promise<void> {
  const options = benchOptions(process.argv.slice(2));
  const partner = generatePartner(options);
  const token = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => void reply(request, response));
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const url = `http://127.0.0.1:${port}/v1.0`;
  const graph = new PartnerGraph(partner, url, options.page);

  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (options.latency > 0) await sleep(options.latency);
    if (request.headers.authorization !== `Bearer ${token}`) return end(response, 401, {});
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const found = graph.answer(pathname.replace('/v1.0', ''), searchParams);
    end(response, found ? 200 : 404, found ?? { error: { code: 'Request_ResourceNotFound', message: '' } });
  }

  process.on('message', (wanted) => {
    if (wanted === 'change') graph.change();
    tell(wanted === 'change' ? { kind: 'changed' } : { kind: 'calls', calls: graph.calls });
  });
  // Nobody is left to serve.
  process.on('disconnect', () => process.exit());
  const { lead, agent, leadGroupId, customers } = partner;
  const early = customers.find((_, place) => isAgents(place))?.name ?? '';
  const late = customers.at(-1)?.name ?? '';
  tell({ kind: 'ready', url, token, lead, agent, leadGroupId, early, late });
}

function tell(message: Message): void {
  process.send?.(message);
}

function end(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

void main();
