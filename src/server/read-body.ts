import type { IncomingMessage } from 'node:http';

/** Reads a body to its end, or answers the status that says why not. Nothing is kept beyond the limit, in bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | 400 | 413> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return 413;
  return new Promise((resolve) => {
    // The sender may have left while its token was being checked, and then no event would tell.
    if (request.destroyed) return resolve(400);
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      chunks.length = 0;
      resolve(413);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', () => resolve(400));
    request.once('close', () => resolve(400));
  });
}
