import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { type JsonLimits, readJson } from '../../src/server/read-json';

const ROOMY: JsonLimits = { bytes: 100_000, depth: 32, entries: 5_000 };

function requestOf(...pieces: readonly (string | Buffer)[]): IncomingMessage {
  const headers = { 'content-type': 'application/json' };
  return Object.assign(Readable.from(pieces.map((piece) => Buffer.from(piece))), {
    headers,
  }) as unknown as IncomingMessage;
}

/** Levels, and entries of all of them together. */
function sizeOf(value: unknown): { readonly depth: number; readonly entries: number } {
  if (typeof value !== 'object' || value === null) return { depth: 0, entries: 0 };
  const inner = Object.values(value).map(sizeOf);
  return {
    depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
    entries: inner.reduce((sum, { entries }) => sum + entries, inner.length),
  };
}

describe('a body of JSON', () => {
  it('is read however it is cut into pieces', async () => {
    const text = '{"text":"¿Qué tal?"}';
    const bytes = Buffer.from(text);

    for (let at = 0; at <= bytes.length; at += 1) {
      const body = await readJson(requestOf(bytes.subarray(0, at), bytes.subarray(at)));

      assert.deepEqual(body, { kind: 'json', value: { text: '¿Qué tal?' } });
    }
  });

  it('is turned away for what it is too large in, and for nothing else', async () => {
    const limit = fc.integer({ min: 0, max: 12 });
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), limit, limit, async (value, depth, entries) => {
        const size = sizeOf(value);

        const { kind } = await readJson(requestOf(JSON.stringify(value)), { ...ROOMY, depth, entries });

        assert.equal(kind === 'json', size.depth <= depth && size.entries <= entries);
      }),
    );
  });

  it('may say brackets in its texts', async () => {
    const value = { text: '[{'.repeat(100) };

    assert.deepEqual(await readJson(requestOf(JSON.stringify(value))), { kind: 'json', value });
  });

  it('is short of its end when the sender leaves', async () => {
    const request = requestOf('{}');
    request.destroy();

    assert.deepEqual(await readJson(request), { kind: 'refused', status: 400 });
  });
});
