import { request, type OutgoingHttpHeaders } from 'node:http';

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
}

/** Sends exactly what it is told, `Host` and `Origin` included, which `fetch` does not allow. */
export function ask(
  url: string,
  { method = 'POST', path = '/api/messages', headers = {}, body }: Ask,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${url}${path}`, { method, headers, agent: false }, (response) => {
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
