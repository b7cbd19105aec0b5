import { type Agent, request, type OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Ask {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
  /** A connection of its own when left out. */
  readonly agent?: Agent;
}

/** Sends exactly what it is told, `Host` and `Origin` included, which `fetch` does not allow. */
export function ask(
  url: string,
  { method = 'POST', path = '/api/messages', headers = {}, body, agent }: Ask,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${url}${path}`, { method, headers, agent: agent ?? false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString('utf8'),
          headers: response.headers,
        }),
      );
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

export const JSON_TYPE = { 'content-type': 'application/json' } as const;

/** Posts a document as JSON. */
export function postJson(url: string, document: unknown, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
  return ask(url, { headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(document) });
}

/** A message as a Bot Connector client on this machine sends it. */
export function message(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: 'activity-1',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    conversation: { id: 'a:conversation', conversationType: 'personal', tenantId: 'tenant' },
    from: { id: '29:maya', aadObjectId: 'p-maya', name: 'Maya Lindqvist' },
    recipient: { id: '28:bot', name: 'Filing Desk' },
    timestamp: '2026-11-22T09:41:00.000Z',
    text: 'hello',
    ...changes,
  };
}

/** Sends bytes as they are, which no HTTP library would; answers the first status and all that follows the head. */
export function askRaw(url: string, bytes: string | Buffer): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', ...body] = text.split('\r\n\r\n');
      const [, status = '0'] = /^HTTP\/1\.1 (\d{3})/.exec(head) ?? [];
      resolve({ status: Number(status), body: body.join('\r\n\r\n'), headers: {} });
    });
  });
}
