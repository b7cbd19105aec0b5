import { LRUCache } from 'lru-cache';

/** Clients name the zone, so it may be anything; making a formatter to ask takes as long as a card. */
const known = new LRUCache<string, boolean>({ max: 500 });

/** Longer than any name of a zone: not kept. */
const LONGEST_NAME = 64;

/** Whether this is the name of a time zone that can be reckoned with. */
export function isTimeZone(name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  const before = known.get(name);
  if (before !== undefined) return before;
  const isKnown = hasFormatter(name);
  known.set(name, isKnown);
  return isKnown;
}

function hasFormatter(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
