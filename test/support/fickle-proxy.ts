import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../tools/free-port';

/**
 * `down`: nobody listens. `silent`: takes connections and says nothing. `losesAnAnswer`: cuts the
 * connection off when the first answer comes, and is up from then on.
 */
export type Mood = 'up' | 'down' | 'silent' | 'losesAnAnswer' | { readonly slowMs: number };

/** A TCP proxy on loopback in front of one port, which can fail in the ways that networks and services do. */
export class FickleProxy {
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #mood: Mood = 'up';

  private constructor(
    private readonly target: number,
    readonly port: number,
  ) {}

  /** Its port stays its own while it is down. */
  static async create(target: number, mood: Mood): Promise<FickleProxy> {
    const proxy = new FickleProxy(target, await freePort());
    await proxy.become(mood);
    return proxy;
  }

  /** Ends the connections that there are: what is under way is cut off. */
  async become(mood: Mood): Promise<void> {
    this.#mood = mood;
    for (const socket of this.#sockets) socket.destroy();
    if (mood === 'down') return this.#stopListening();
    if (this.#server) return;
    this.#server = createServer((socket) => this.#accept(socket)).listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  close(): Promise<void> {
    return this.become('down');
  }

  async #stopListening(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  #accept(client: Socket): void {
    this.#hold(client);
    if (this.#mood === 'silent') return void client.resume();
    const upstream = connect(this.target, '127.0.0.1');
    this.#hold(upstream);
    client.pipe(upstream);
    if (this.#mood === 'losesAnAnswer') return this.#loseAnswer(client, upstream);
    const delay = typeof this.#mood === 'object' ? this.#mood.slowMs : 0;
    upstream.on('data', (chunk) => void pause(delay).then(() => client.writable && client.write(chunk)));
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => void pause(delay).then(() => client.end()));
  }

  #loseAnswer(client: Socket, upstream: Socket): void {
    upstream.once('data', () => {
      this.#mood = 'up';
      client.destroy();
      upstream.destroy();
    });
  }

  #hold(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => this.#sockets.delete(socket));
  }
}
