import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the double saw it. */
export interface Seen {
  readonly method: string;
  /** Without the version, decoded: `/users/…`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  /** `x-ms-throttle-priority`. */
  readonly priority: string | undefined;
  readonly body: unknown;
}

/** Answers one request, well or badly. */
export type Reply = (response: ServerResponse, seen: Seen) => void;

/** A Graph over real HTTP that says exactly what a test tells it to. Anything not told is 404. */
export class GraphDouble {
  readonly seen: Seen[] = [];
  readonly #routes = new Map<string, Reply>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<GraphDouble> {
    const server = createServer();
    const double = new GraphDouble(server);
    // A failed test may leave a double behind: it must not keep the run from ending.
    server.unref().on('connection', (socket) => socket.unref());
    server.on('request', (request, response) => void double.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    double.#origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return double;
  }

  /** Kept from the start: a request may still come in while the server closes, and has no address then. */
  #origin = '';

  get origin(): string {
    return this.#origin;
  }

  get baseUrl(): string {
    return `${this.origin}/v1.0`;
  }

  /** `route` is a path for GET, or a method and a path. */
  on(route: string, reply: Reply): this {
    this.#routes.set(route.startsWith('/') ? `GET ${route}` : route, reply);
    return this;
  }

  /** How often a path was asked for. */
  count(path: string): number {
    return this.seen.filter((seen) => seen.path === path).length;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    const seen: Seen = {
      method: request.method ?? '',
      path: decodeURIComponent(url.pathname.replace(/^\/v1\.0/, '')),
      query: url.searchParams,
      authorization: request.headers.authorization,
      priority: request.headers['x-ms-throttle-priority']?.toString(),
      body: await jsonBody(request),
    };
    this.seen.push(seen);
    // Tests hold our clock still: the real time would look like a clock that is wrong.
    response.sendDate = false;
    const reply = this.#routes.get(`${seen.method} ${seen.path}`) ?? status(404);
    reply(response, seen);
  }
}

async function jsonBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? undefined : JSON.parse(text);
}

/** Not chained: where restify is loaded, `writeHead` of every response in the process answers nothing. */
function answer(response: ServerResponse, code: number, headers: Record<string, string>, body: string): void {
  response.writeHead(code, headers);
  response.end(body);
}

export function json(value: unknown): Reply {
  return (response) => answer(response, 200, { 'content-type': 'application/json' }, JSON.stringify(value));
}

export function rows(...value: unknown[]): Reply {
  return json({ value });
}

export function page(value: readonly unknown[], nextLink: string): Reply {
  return json({ value, '@odata.nextLink': nextLink });
}

/** Pages of one list, linked by `$skiptoken`. */
export function pages(
  double: GraphDouble,
  path: string,
  ...replies: readonly (readonly unknown[] | Reply)[]
): Reply {
  return (response, seen) => {
    const index = Number(seen.query.get('$skiptoken') ?? 0);
    const reply = replies[index] ?? [];
    if (typeof reply === 'function') return reply(response, seen);
    const last = index >= replies.length - 1;
    const next = `${double.baseUrl}${path}?$skiptoken=${index + 1}`;
    return (last ? rows(...reply) : page(reply, next))(response, seen);
  };
}

export function status(code: number, headers: Record<string, string> = {}): Reply {
  const body = JSON.stringify({ error: { code: 'Scripted', message: 'Contoso must not be logged' } });
  return (response) => answer(response, code, { 'content-type': 'application/json', ...headers }, body);
}

export function html(code = 200): Reply {
  return (response) => answer(response, code, { 'content-type': 'text/html' }, '<h1>Sign in</h1>');
}

export function text(body: string): Reply {
  return (response) => answer(response, 200, { 'content-type': 'application/json' }, body);
}

export function reset(): Reply {
  return (response) => response.socket?.resetAndDestroy();
}

/** Headers never come. */
export function silence(): Reply {
  return () => undefined;
}

/** Headers come at once, and then a byte now and then, for ever. */
export function dribble(): Reply {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  };
}

/** Another reply, from a server that says what time it is. */
export function dated(at: () => Date, reply: Reply): Reply {
  return (response, seen) => {
    response.setHeader('date', at().toUTCString());
    reply(response, seen);
  };
}

/** Another reply, after a while. */
export function later(ms: number, reply: Reply): Reply {
  return (response, seen) =>
    void setTimeout(() => {
      if (!response.destroyed) reply(response, seen);
    }, ms);
}

export function redirect(to: string, code = 302): Reply {
  return (response) => answer(response, code, { location: to }, '');
}

/** One reply after the other; the last one stays. */
export function inTurn(...replies: readonly Reply[]): Reply {
  let next = 0;
  return (response, seen) => replies[Math.min(next++, replies.length - 1)]?.(response, seen);
}
