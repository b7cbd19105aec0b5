import type { IncomingMessage } from 'node:http';

/** Reads a body to its end, or answers the status that says why not. Nothing is kept beyond the limit, in bytes. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | 400 | 413> {
  return new Promise((resolve) => {
    if (Number(request.headers['content-length'] ?? 0) > limit) return resolve(413);
    // The sender may have left while its token was being checked, and then no event would tell.
    if (request.destroyed) return resolve(400);
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
  });
}

/** Most bodies come in one piece. */
function joined(chunks: readonly Buffer[]): Buffer {
  const [first, ...more] = chunks;
  return first && more.length === 0 ? first : Buffer.concat(chunks);
}
