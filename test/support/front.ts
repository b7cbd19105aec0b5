import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is answered in place of the server behind. */
export interface Fault {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Stands before a server: makes it slow, lets it fail, and keeps count. */
export class Front {
  delayMs = 0;
  /** Undefined lets the request through. */
  fault: (path: string) => Fault | undefined = () => undefined;
  /** The most requests that were under way at the same time. */
  mostAtOnce = 0;
  count = 0;
  private underWay = 0;
  private readonly server: Server;

  private constructor(private readonly behind: string) {
    this.server = createServer((request, response) => void this.receive(request, response));
  }

  static async start(behind: string): Promise<Front> {
    const front = new Front(new URL(behind).origin);
    front.server.listen(0, '127.0.0.1');
    await once(front.server, 'listening');
    return front;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.count += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, (this.underWay += 1));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    const { status, type, body } =
      this.fault(request.url ?? '') ?? (await this.pass(request, Buffer.concat(chunks)));
    this.underWay -= 1;
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  }

  /** Links to the next page lead through here as well. */
  private async pass({ method = 'GET', url, headers }: IncomingMessage, body: Buffer): Promise<Fault> {
    const answer = await fetch(`${this.behind}${url}`, {
      method,
      headers: {
        authorization: headers.authorization ?? '',
        'content-type': headers['content-type'] ?? 'application/json',
      },
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      type: answer.headers.get('content-type') ?? 'text/plain',
      body: text.replaceAll(this.behind, this.origin),
    };
  }
}
