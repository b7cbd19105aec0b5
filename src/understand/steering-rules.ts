import { INTENT } from './bits';
import { CUE, cueSet } from './cue-sets';
import type { Facts } from './facts';
import { LIKELY, type Rule } from './rule';
import type { Intent } from './understanding';

const REQUEST_OR_CUSTOMER = cueSet('request', 'customer');

/** Wordings so telling that a stray word beside them changes nothing; "ok" and "hello" begin all sorts of sentences. */
const HEARD_IN_PASSING: readonly Intent[] = ['back', 'startOver', 'thanks', 'dontKnow', 'help'];

/** Steering words count when they are all that was said: "cancel", but not "users cannot cancel a meeting". */
export function steering(intent: Intent, bare: number, otherwise = 0): Rule {
  const stated = INTENT[intent];
  const inPassing = HEARD_IN_PASSING.includes(intent);
  return (facts) => {
    if (!facts.states(stated)) return 0;
    if (facts.bare) return bare;
    if (facts.trouble) return 0;
    return facts.nearlyBare && inPassing ? 5.2 : otherwise;
  };
}

/** "cancel the ticket for Contoso" cancels; "stop the VM at Contoso" doesn't. */
export function cancel(f: Facts): number {
  const ofRequest =
    f.opensWith(INTENT.cancel) && !f.trouble && (f.has(CUE.request) || f.workloads.length === 0);
  if (f.states(INTENT.cancel) && f.bare) return 10;
  if (f.states(INTENT.cancel) && f.nearlyBare && !f.trouble) return 5.2;
  if (ofRequest) return 8.9;
  if (f.states(INTENT.cancel) && !f.trouble) return LIKELY;
  return 0;
}

export const language: Rule = (f) => {
  const besides = f.workloads.length > 0 || f.trouble || f.has(REQUEST_OR_CUSTOMER) || f.known;
  if (besides || (f.clearlyNamed && !f.wishesLanguage)) return 0;
  if (f.states(INTENT.language)) return 9.6;
  if (f.wishesLanguage) return f.named ? 6 : 9.65;
  if (f.speaksOf && !f.named) return 8;
  return 0;
};
