import type { Dispatcher } from 'undici';
import { GraphError } from './graph-error';
import type { Operation } from './operations';
import type { Timed } from '../../ports/time-limits';

/** Decodes as `Response.text` does. */
const UTF8 = new TextDecoder();

/** Who asked for an answer. */
export interface Asker {
  done(reading: AnswerReading): void;
  failed(reading: AnswerReading, cause: unknown): void;
}

/**
 * Reads one whole answer, in its time. undici's own `request` makes a stream, a signal and more of each, which takes
 * longer than the call; and with the newer names of its handlers it would read all headers, of which we want two.
 */
export class AnswerReading implements Dispatcher.DispatchHandler, Timed {
  status = 0;
  place: number | undefined = undefined;
  #headers: readonly Buffer[] = [];
  #first: Buffer | undefined;
  #more: Buffer[] | undefined;
  #abort: ((reason: Error) => void) | undefined;
  #reason: Error | undefined;

  constructor(
    readonly operation: Operation,
    readonly endsAt: number,
    private readonly asker: Asker,
  ) {}

  text(): string {
    return UTF8.decode(this.#more && this.#first ? Buffer.concat([this.#first, ...this.#more]) : this.#first);
  }

  /** The first of this name, which is given in small letters. */
  header(name: string): string | undefined {
    const raw = this.#headers;
    for (let at = 0; at + 1 < raw.length; at += 2) {
      const isSame = raw[at]?.length === name.length && raw[at]?.toString('latin1').toLowerCase() === name;
      if (isSame) return raw[at + 1]?.toString('latin1');
    }
    return undefined;
  }

  /** A connection that is still being made hears of nothing, so it is told here that there will be no answer. */
  late(): void {
    const timeout = new GraphError('unreachable', this.operation, { note: 'time limit' });
    this.#reason = timeout;
    this.asker.failed(this, timeout);
    this.#abort?.(timeout);
  }

  onConnect(abort: (reason: Error) => void): void {
    if (this.#reason) abort(this.#reason);
    else this.#abort = abort;
  }

  onHeaders(status: number, headers: Buffer[]): boolean {
    // What comes before the answer (1xx) is followed by it.
    this.status = status;
    this.#headers = headers;
    return true;
  }

  onData(chunk: Buffer): boolean {
    if (!this.#first) this.#first = chunk;
    else (this.#more ??= []).push(chunk);
    return true;
  }

  onComplete(): void {
    this.asker.done(this);
  }

  onError(cause: Error): void {
    this.asker.failed(this, cause);
  }
}
