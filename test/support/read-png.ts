import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

interface Png {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of every pixel, row by row. */
  readonly pixels: readonly (readonly [number, number, number, number])[];
}

/** Reads a PNG of 8 bits a channel, with or without alpha, not interlaced: what browsers write. */
export function readPng(path: string): Png {
  const png = readFileSync(path);
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  assert.ok(
    png[24] === 8 && (png[25] === 6 || png[25] === 2) && png[28] === 0,
    `another kind of PNG: ${path}`,
  );
  const bytes = unfiltered(inflateSync(dataOf(png)), width * channels, channels);
  const pixels = Array.from({ length: width * height }, (_none, index) => {
    const [red = 0, green = 0, blue = 0, alpha = 255] = bytes.subarray(
      index * channels,
      (index + 1) * channels,
    );
    return [red, green, blue, alpha] as const;
  });
  return { width, height, pixels };
}

function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return Buffer.concat(parts);
}

/** Undoes the filter that each row names in its first byte. */
function unfiltered(rows: Buffer, stride: number, channels: number): Buffer {
  const out = Buffer.alloc((rows.length / (stride + 1)) * stride);
  for (let at = 0; at < out.length; at += 1) {
    const row = Math.floor(at / stride);
    const column = at % stride;
    const left = column >= channels ? (out[at - channels] ?? 0) : 0;
    const up = row > 0 ? (out[at - stride] ?? 0) : 0;
    const corner = row > 0 && column >= channels ? (out[at - stride - channels] ?? 0) : 0;
    const filter = rows[row * (stride + 1)] ?? 0;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    out[at] = (rows[row * (stride + 1) + 1 + column] ?? 0) + guess;
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
