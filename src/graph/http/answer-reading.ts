import type { Dispatcher } from 'undici';
import { GraphError } from './graph-error';
import type { Operation } from './operations';
import type { Timed } from './time-limits';

export type WireHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Decodes as `Response.text` does. */
const UTF8 = new TextDecoder();

/**
 * Reads one whole answer, in its time. undici's own `request` makes a stream, a signal and more of each, which takes longer than
 * the call.
 */
export class AnswerReading implements Dispatcher.DispatchHandler, Timed {
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #reason: Error | undefined;
  #status = 0;
  #headers: WireHeaders = {};

  constructor(
    private readonly operation: Operation,
    readonly endsAt: number,
    private readonly done: (status: number, headers: WireHeaders, text: string) => void,
    private readonly failed: (cause: unknown) => void,
  ) {}

  /** A connection that is still being made hears of nothing, so it is told here that there will be no answer. */
  late(): void {
    const timeout = new GraphError('unreachable', this.operation, { note: 'time limit' });
    this.#reason = timeout;
    this.failed(timeout);
    this.#controller?.abort(timeout);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#reason) controller.abort(this.#reason);
  }

  onResponseStart(_: unknown, status: number, headers: WireHeaders): void {
    // What comes before the answer (1xx) is followed by it.
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [first, ...more] = this.#chunks;
    const whole = more.length === 0 ? first : Buffer.concat(this.#chunks);
    this.done(this.#status, this.#headers, UTF8.decode(whole));
  }

  onResponseError(_: unknown, cause: Error): void {
    this.failed(cause);
  }
}
