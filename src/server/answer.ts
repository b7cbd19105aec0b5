import type { ServerResponse } from 'node:http';

/** Longest time that the rest of a refused body is read and thrown away, so that the sender sees the answer. */
const LINGER_MS = 1_000;

/** In seconds. 503 is for a while only: by then there are keys, or another instance answers. */
const COME_BACK = { 'retry-after': 5 };

const NO_BODY = { 'content-length': 0 };

/** An answer without a body. */
export function answerEmpty(response: ServerResponse, status: number): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, NO_BODY);
  response.end();
}

export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent || response.destroyed) return;
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  // A text goes out in one piece with the headers, bytes don't.
  response.end(text);
}

/** Refuses a request whose body was perhaps not read to its end, and closes the connection. */
export function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent || response.destroyed) return;
  const { req: request } = response;
  const comeBack = status === 503 ? COME_BACK : {};
  response.writeHead(status, { 'content-length': 0, connection: 'close', ...comeBack });
  response.end();
  if (request.complete) return;
  request.resume();
  setTimeout(() => request.destroy(), LINGER_MS).unref();
}
