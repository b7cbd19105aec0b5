import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FileUploads } from '../../src/ports';

/** Where Teams has files put: a server on loopback that keeps what it is given. */
export class UploadPlace {
  /** What was put where, each time. */
  readonly taken: { readonly path: string; readonly text: string }[] = [];
  /** The status of every answer. */
  status = 201;
  private server: Server | undefined;

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        this.taken.push({ path: request.url ?? '', text: Buffer.concat(chunks).toString('utf8') });
        response.writeHead(this.status);
        response.end();
      });
    });
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
  }

  stop(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  url(path: string): string {
    const { port } = this.server?.address() as AddressInfo;
    return `http://127.0.0.1:${port}/${path}`;
  }

  /** Puts a file there as the product does in Teams' own places. */
  readonly files: FileUploads = {
    upload: async (url, bytes) => {
      const { status } = await fetch(url, { method: 'PUT', body: new Uint8Array(bytes) });
      if (status >= 300) throw new TypeError(`the place for the file answered ${status}`);
    },
  };
}
