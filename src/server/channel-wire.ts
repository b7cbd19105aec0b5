import { Agent, request } from 'undici';

/** Of an answer's headers, what is read. */
export interface WireHeaders {
  get(name: string): string | null;
  forEach(tell: (value: string, name: string) => void): void;
}

/** What came back over the wire, as far as it is used: a `Response` of `fetch` is one. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: WireHeaders;
  text(): Promise<string>;
}

export interface WireCall {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
  readonly signal: AbortSignal;
  /** Redirects are answers like others. */
  readonly redirect: 'manual';
}

/** What carries a call. `fetch` can, at several times the work. */
export type Wire = (url: string, call: WireCall) => Promise<WireAnswer>;

/** Calls over connections that are kept and used again, until `close`. */
export class KeptConnections {
  /** undici's own times: a connection that idles is let go of before the other side does, or a call would be lost. */
  private readonly agent = new Agent();

  readonly wire: Wire = async (url, { method, headers, body, signal }) => {
    const answer = await request(url, {
      dispatcher: this.agent,
      method: method as 'POST',
      headers,
      body,
      signal,
    });
    return {
      status: answer.statusCode,
      headers: headersOf(answer.headers),
      text: () => answer.body.text(),
    };
  };

  /** Cuts what is under way. */
  async close(): Promise<void> {
    await this.agent.destroy();
  }
}

function headersOf(all: Record<string, string | string[] | undefined>): WireHeaders {
  return {
    get: (name) => textOf(all[name]) ?? null,
    forEach: (tell) => {
      for (const [name, value] of Object.entries(all)) tell(textOf(value) ?? '', name);
    },
  };
}

function textOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}
