import { Agent, type Dispatcher } from 'undici';

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

  // Its `request` would make a stream and more of each answer, which takes longer than the call.
  readonly wire: Wire = (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const { origin, pathname, search } = new URL(url);
      const call = { origin, path: pathname + search, method: method as 'POST', headers, body };
      const reading = new Reading(resolve, reject, signal);
      this.agent.dispatch(call, reading);
    });

  /** Cuts what is under way. */
  async close(): Promise<void> {
    await this.agent.destroy();
  }
}

/** Decodes as `Response.text` does. */
const UTF8 = new TextDecoder();

/** Reads one answer: it is there with its headers, and its text once all of that came. */
class Reading implements Dispatcher.DispatchHandler {
  private readonly chunks: Buffer[] = [];
  private cut: (() => void) | undefined;
  private end: (text: string) => void = () => undefined;

  constructor(
    private readonly answer: (answer: WireAnswer) => void,
    private fail: (cause: unknown) => void,
    private readonly signal: AbortSignal,
  ) {}

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const { signal } = this;
    this.cut = () => controller.abort(signal.reason as Error);
    if (signal.aborted) this.cut();
    else signal.addEventListener('abort', this.cut, { once: true });
  }

  onResponseStart(_: unknown, status: number, headers: Record<string, string | string[] | undefined>): void {
    // A hint of what will come.
    if (status < 200) return;
    const text = new Promise<string>((resolve, reject) => {
      this.end = resolve;
      this.fail = reject;
    });
    // Who gave up doesn't wait for the text either.
    text.catch(() => undefined);
    this.answer({ status, headers: headersOf(headers), text: () => text });
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.done();
    this.end(UTF8.decode(Buffer.concat(this.chunks)));
  }

  onResponseError(_: unknown, cause: Error): void {
    this.done();
    this.fail(cause);
  }

  private done(): void {
    if (this.cut) this.signal.removeEventListener('abort', this.cut);
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
