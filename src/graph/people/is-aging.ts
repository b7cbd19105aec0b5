import type { LRUCache } from 'lru-cache';

/**
 * Whether more than half of the time is over for which something is kept. It is read again then behind whoever asks, so
 * that somebody who goes on speaking never waits for it; it never gets older than without.
 *
 * @param ms For how long things are kept there, in milliseconds.
 */
export function isAging<Value extends object>(
  kept: LRUCache<string, Value>,
  key: string,
  ms: number,
): boolean {
  return kept.getRemainingTTL(key) < ms / 2;
}
