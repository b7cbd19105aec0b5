import { Agent, type Dispatcher, util } from 'undici';
import type { ChannelAddress } from './channel-addresses';

/** Of an answer's headers, what is read. */
export interface WireHeaders {
  get(name: string): string | null;
  forEach(tell: (value: string, name: string) => void): void;
}

export interface WireCall extends ChannelAddress {
  readonly method: string;
  /** Each name is followed by its value. */
  readonly headers: readonly string[];
  readonly body: string | Uint8Array | null;
}

/** Cuts a call off. */
export type Cut = (reason: Error) => void;

/** Is told what becomes of a call: that it goes out, then its answer and the end of that; or at any time a failure. */
export interface WireListener {
  started(cut: Cut): void;
  answered(status: number, headers: WireHeaders): void;
  ended(text: string): void;
  failed(cause: unknown): void;
}

/** What carries a call. Redirects are answers like others. */
export type Wire = (call: WireCall, listener: WireListener) => void;

/** Calls over connections that are kept and used again, until `close`. */
export class KeptConnections {
  /**
   * undici's own times for idling: a connection is let go of before the other side does, or a call would be lost. Its
   * times for answers are off, since whoever calls has a limit for the whole of a call.
   */
  private readonly agent = new Agent({ headersTimeout: 0, bodyTimeout: 0 });

  // Its `request` would make a stream and more of each answer, which takes longer than the call.
  readonly wire: Wire = (call, listener) => {
    // undici's types know neither methods by any name nor lists that nobody may change; it takes both.
    this.agent.dispatch(call as Dispatcher.DispatchOptions, new Reading(listener));
  };

  /** Cuts what is under way. */
  async close(): Promise<void> {
    await this.agent.destroy();
  }
}

/**
 * Reads one answer. The names are those of undici's raw handlers: with the newer ones it would read all headers of
 * each answer, which are of no use unless it says no.
 */
class Reading implements Dispatcher.DispatchHandler {
  private read: Buffer | undefined;

  constructor(private readonly listener: WireListener) {}

  onConnect(abort: Cut): void {
    this.listener.started(abort);
  }

  onHeaders(status: number, raw: Buffer[]): boolean {
    // Below, it is a hint of what will come.
    if (status >= 200) this.listener.answered(status, new RawHeaders(raw));
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.read = this.read ? Buffer.concat([this.read, chunk]) : chunk;
    return true;
  }

  onComplete(): void {
    this.listener.ended(textOf(this.read));
  }

  onError(cause: Error): void {
    this.listener.failed(cause);
  }
}

/** Decodes as `Response.text` does, which passes over a byte order mark. */
function textOf(read: Buffer | undefined): string {
  const text = read?.toString() ?? '';
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Read when somebody asks. */
class RawHeaders implements WireHeaders {
  private all: Readonly<Record<string, string | string[]>> | undefined;

  constructor(private readonly raw: Buffer[]) {}

  get(name: string): string | null {
    const value = this.read()[name];
    return value === undefined ? null : joined(value);
  }

  forEach(tell: (value: string, name: string) => void): void {
    for (const [name, value] of Object.entries(this.read())) tell(joined(value), name);
  }

  private read(): Readonly<Record<string, string | string[]>> {
    return (this.all ??= util.parseHeaders(this.raw));
  }
}

function joined(value: string | string[]): string {
  return Array.isArray(value) ? value.join(', ') : value;
}
