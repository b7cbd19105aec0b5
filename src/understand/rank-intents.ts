import type { Facts } from './facts';
import { INTENT_RULES } from './intent-rules';
import { LIKELY, SURE } from './rule';
import type { Understanding } from './understanding';

/** Of what else a sentence may mean. */
export const MOST_ALTERNATIVES = 2;
/** From here on the sentence says in so many words what is wanted: "file a ticket". */
const OUTRIGHT = 8;

export interface Ranked extends Pick<Understanding, 'intent' | 'alternatives'> {
  readonly isOutright: boolean;
}

/** The intent to act on, and the next best to offer; if none is sure, only those. */
export function rankIntents(facts: Facts): Ranked {
  const ranked = INTENT_RULES.map(([intent, rule]) => ({ intent, points: rule(facts) }))
    .filter(({ points }) => points >= LIKELY)
    .sort((a, b) => b.points - a.points);
  const most = ranked[0]?.points ?? 0;
  const sure = most >= SURE;
  const others = ranked.slice(sure ? 1 : 0).map(({ intent }) => intent);
  return {
    intent: sure ? ranked[0]?.intent : undefined,
    alternatives: others.slice(0, MOST_ALTERNATIVES),
    isOutright: most >= OUTRIGHT,
  };
}
