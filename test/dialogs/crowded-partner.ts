import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startDemoPartner } from '../../src/demo/start-demo-partner';

export interface CrowdedPartner {
  readonly env: NodeJS.ProcessEnv;
  /** While it is down, every request is refused. */
  down: boolean;
  close(): Promise<void>;
}

/** The demo partner with as many more colleagues in every group as are asked for: so many need several pages. */
export async function startCrowdedPartner(colleagues: number): Promise<CrowdedPartner> {
  const demo = await startDemoPartner({ pageSize: 100 });
  const server = createServer((request, response) => {
    // Not chained: restify replaces `writeHead` of every response in the process by one that answers nothing.
    response.statusCode = 400;
    if (partner.down) response.end();
    else void forward(demo.url, request.url ?? '/', response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  async function forward(upstream: string, path: string, response: ServerResponse): Promise<void> {
    const answer = await fetch(new URL(path, upstream), {
      headers: { authorization: `Bearer ${demo.token}` },
    });
    const body = (await answer.json()) as { value?: unknown[] };
    if (path.includes('/transitiveMembers')) body.value?.push(...crowd(colleagues));
    response.statusCode = answer.status;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  }

  const { port } = server.address() as AddressInfo;
  const partner: CrowdedPartner = {
    down: false,
    env: { GRAPH_BASE_URL: `http://127.0.0.1:${port}/v1.0`, GRAPH_DEV_TOKEN: 'any' },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await demo.close();
    },
  };
  return partner;
}

function crowd(count: number): readonly object[] {
  return Array.from({ length: count }, (_, index) => ({
    '@odata.type': '#microsoft.graph.user',
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    displayName: `Colleague ${String(index + 1).padStart(2, '0')}`,
    userPrincipalName: `colleague${index + 1}@alpinecloud.example`,
    mail: `colleague${index + 1}@alpinecloud.example`,
    userType: 'Member',
    accountEnabled: true,
  }));
}
