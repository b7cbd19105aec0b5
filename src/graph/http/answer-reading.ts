import type { Dispatcher } from 'undici';

type WireHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Decodes as `Response.text` does. */
const UTF8 = new TextDecoder();

/**
 * Reads one whole answer. undici's own `request` makes a stream, a signal and more of each, which takes longer than
 * the call.
 */
export class AnswerReading implements Dispatcher.DispatchHandler {
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #reason: Error | undefined;
  #status = 0;
  #headers: WireHeaders = {};

  constructor(
    private readonly done: (status: number, headers: WireHeaders, text: string) => void,
    private readonly failed: (cause: unknown) => void,
  ) {}

  giveUp(reason: Error): void {
    this.#reason = reason;
    this.#controller?.abort(reason);
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
    this.done(this.#status, this.#headers, UTF8.decode(Buffer.concat(this.#chunks)));
  }

  onResponseError(_: unknown, cause: Error): void {
    this.failed(cause);
  }
}
