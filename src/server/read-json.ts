import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { readBody } from './read-body';

/** What a body may be at most. */
export interface JsonLimits {
  readonly bytes: number;
  readonly depth: number;
  /** Properties and array items, counted together over the whole document. */
  readonly entries: number;
}

/** Generous for an activity: Teams' own cards end at about 100 kB. */
export const ACTIVITY_LIMITS: JsonLimits = { bytes: 256 * 1024, depth: 32, entries: 5_000 };

/** A body that was read and parsed, or the status that says why not. */
export type JsonBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly status: 400 | 413 | 415 };

const BYTE_ORDER_MARK = '\uFEFF';

const refused = (status: 400 | 413 | 415): JsonBody => ({ kind: 'refused', status });

/**
 * Reads a JSON body. Nothing is decompressed and nothing is kept beyond the limit: restify's own body
 * parser dies of a broken gzip stream and lets a compressed body of any size through.
 */
export function readJson(request: IncomingMessage, limits: JsonLimits = ACTIVITY_LIMITS): Promise<JsonBody> {
  if (!isPlainJson(request)) return Promise.resolve(refused(415));
  return readBody(request, limits.bytes).then((body) =>
    typeof body === 'number' ? refused(body) : parse(body, limits),
  );
}

function isPlainJson(request: IncomingMessage): boolean {
  if (request.headers['content-encoding'] !== undefined) return false;
  return /^application\/json(\s*;\s*charset="?utf-8"?)?\s*$/i.test(request.headers['content-type'] ?? '');
}

function parse(body: Buffer, limits: JsonLimits): JsonBody {
  try {
    if (!isUtf8(body)) return refused(400);
    const text = body.toString();
    const value: unknown = JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
    return isSmall(text, limits) || isWithin(value, limits) ? { kind: 'json', value } : refused(400);
  } catch {
    // A parser's words are of no use to a sender.
    return refused(400);
  }
}

/**
 * Whether a text is too short to hold more than the limits, as most are: an entry takes two characters, and a level an
 * opening bracket (those in texts count, too: then it is walked through).
 */
function isSmall(text: string, { depth, entries }: JsonLimits): boolean {
  return text.length <= 2 * entries && openingsIn(text, '{') + openingsIn(text, '[') <= depth;
}

function openingsIn(text: string, bracket: '{' | '['): number {
  let count = 0;
  for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) count += 1;
  return count;
}

/** Walks without recursion, so that a deep document cannot exhaust the stack. */
function isWithin(root: unknown, limits: JsonLimits): boolean {
  let level: object[] = isContainer(root) ? [root] : [];
  let entries = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= limits.depth) return false;
    const next: object[] = [];
    for (const container of level) {
      const values: readonly unknown[] = Array.isArray(container) ? container : Object.values(container);
      entries += values.length;
      for (const value of values) if (isContainer(value)) next.push(value);
    }
    if (entries > limits.entries) return false;
    level = next;
  }
  return true;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
