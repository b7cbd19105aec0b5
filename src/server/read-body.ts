import type { IncomingMessage } from 'node:http';

type Body = Buffer | 400 | 413;

/** Reads a body to its end, or answers the status that says why not. Nothing is kept beyond the limit, in bytes. */
export function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.resolve(413);
  // Most bodies come along with their headers. Node has gone through both by then, and nothing need be listened to.
  return new Promise((resolve) => setImmediate(take, request, limit, resolve));
}

function take(request: IncomingMessage, limit: number, resolve: (body: Body) => void): void {
  // The sender may have left, and then no event would tell.
  if (request.destroyed) return resolve(400);
  if (!request.complete) return hear(request, limit, resolve);
  const body = (request.read() as Buffer | null) ?? Buffer.alloc(0);
  resolve(body.length > limit ? 413 : body);
}

function hear(request: IncomingMessage, limit: number, resolve: (body: Body) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const broken = () => resolve(400);
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) return void chunks.push(chunk);
    chunks.length = 0;
    resolve(413);
  });
  request.on('end', () => {
    // Each body is followed by `close`, and Node looks into every promise that is settled again.
    request.off('close', broken);
    resolve(joined(chunks));
  });
  request.on('error', broken);
  request.on('close', broken);
}

/** Most bodies come in one piece. */
function joined(chunks: readonly Buffer[]): Buffer {
  const [first, ...more] = chunks;
  return first && more.length === 0 ? first : Buffer.concat(chunks);
}
