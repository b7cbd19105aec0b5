import type { BlobDownloadResponseParsed } from '@azure/storage-blob' with { 'resolution-mode': 'import' };

/** All that a download brings. Throws what the connection throws. */
export async function textOf({ readableStreamBody }: BlobDownloadResponseParsed): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of readableStreamBody ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
