import type { Facts } from './facts';
import { INTENT_RULES } from './intent-rules';
import { LIKELY, SURE } from './rule';
import type { Intent, Understanding } from './understanding';

/** Of what else a sentence may mean. */
export const MOST_ALTERNATIVES = 2;
/** From here on the sentence says in so many words what is wanted: "file a ticket". */
const OUTRIGHT = 8;

export interface Ranked extends Pick<Understanding, 'intent' | 'alternatives'> {
  readonly isOutright: boolean;
}

const NO_ALTERNATIVES: readonly Intent[] = [];

/** The intent to act on, and the next best to offer; if none is sure, only those. */
export function rankIntents(facts: Facts): Ranked {
  const ranked: Intent[] = [];
  const points: number[] = [];
  for (const [intent, rule] of INTENT_RULES) {
    const worth = rule(facts);
    if (worth < LIKELY) continue;
    let place = points.length;
    while (place > 0 && (points[place - 1] ?? 0) < worth) place--;
    // Most sentences have one or none.
    if (place === points.length) {
      ranked.push(intent);
      points.push(worth);
    } else {
      ranked.splice(place, 0, intent);
      points.splice(place, 0, worth);
    }
  }
  const most = points[0] ?? 0;
  const first = most >= SURE ? 1 : 0;
  return {
    intent: first === 1 ? ranked[0] : undefined,
    alternatives: ranked.length > first ? ranked.slice(first, first + MOST_ALTERNATIVES) : NO_ALTERNATIVES,
    isOutright: most >= OUTRIGHT,
  };
}
