import { GraphSetupError } from './graph-error';

const LOOPBACK = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;

/**
 * Where Graph is. Everything that is sent, token included, goes to this origin and below this path: the one
 * place that decides it.
 */
export class BaseUrl {
  readonly isLoopback: boolean;
  /** Without a slash at its end, so that `https://graph.microsoft.com/v1.0`. */
  readonly #root: URL;
  readonly #origin: string;
  readonly #path: string;

  constructor(address: string) {
    this.#root = parse(address);
    this.#origin = this.#root.origin;
    this.#path = this.#root.pathname;
    this.isLoopback = LOOPBACK.test(this.#root.hostname);
    if (this.#root.protocol !== 'https:' && !this.isLoopback) {
      throw new GraphSetupError(
        'GRAPH_BASE_URL_INSECURE',
        'GRAPH_BASE_URL must start with https://. Plain http:// is accepted for this machine only (127.0.0.1).',
      );
    }
  }

  /** Where a connection goes. */
  get origin(): string {
    return this.#origin;
  }

  /** What is asked for at the origin. `pathAndQuery` starts with a slash and is already encoded. */
  targetOf(pathAndQuery: string): string {
    return this.#path + pathAndQuery;
  }

  /** The whole address of the same. */
  to(pathAndQuery: string): URL {
    return new URL(this.#root.href + pathAndQuery);
  }

  /**
   * The target of the next page that the answer to `from` names, or nothing when it lies outside of our Graph: following such a link would
   * hand our token to a stranger. The query is kept as it was given.
   */
  follow(link: string, from: string): string | undefined {
    const asked = this.#origin + from;
    if (!URL.canParse(link, asked)) return undefined;
    const next = new URL(link, asked);
    const inside = this.#isOrigin(next) && next.pathname.startsWith(`${this.#root.pathname}/`);
    if (!inside || next.username !== '' || next.password !== '') return undefined;
    return next.pathname + next.search;
  }

  /** A server on this machine may call itself `localhost` where we said `127.0.0.1`. */
  #isOrigin(url: URL): boolean {
    if (url.origin === this.#root.origin) return true;
    const sameDoor = url.protocol === this.#root.protocol && url.port === this.#root.port;
    return sameDoor && this.isLoopback && LOOPBACK.test(url.hostname);
  }
}

function parse(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new GraphSetupError(
      'GRAPH_BASE_URL_INVALID',
      'GRAPH_BASE_URL must be an address such as https://graph.microsoft.com/v1.0, without user name, query or fragment.',
    );
  }
  const path = url.pathname.replace(/\/+$/, '');
  return new URL(url.origin + (/\/(v1\.0|beta)$/.test(path) ? path : `${path}/v1.0`));
}
