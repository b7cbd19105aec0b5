import type { Journey } from '../../cards/actions';
import type { Interpretation } from '../../dialogs/interpret';
import type { Intent, Understanding } from '../understand';

/** What people set out to do in words, and the journey that it starts. */
export const JOURNEY_OF: Partial<Record<Intent, Journey>> = {
  file: 'file',
  marketplace: 'file',
  ownSubscription: 'file',
  who: 'who',
  ready: 'ready',
  selfService: 'selfService',
  health: 'health',
  mine: 'mine',
  history: 'history',
  feedback: 'feedback',
  exportHistory: 'history',
  followUps: 'notices',
  endings: 'notices',
  language: 'language',
};

/** "Can I file for Fabrikam about Exchange?" asks for one answer, and not for all that somebody may file. */
export function intentOf({ understood, customer }: Interpretation): Intent | undefined {
  const { intent, workload } = understood;
  return intent === 'ready' && workload && customer.kind !== 'none' ? 'file' : intent;
}

/** What has a way of its own when it is sure, and a button when it isn't. */
const PERHAPS: typeof JOURNEY_OF = { ...JOURNEY_OF, teach: 'teach' };

/** More would be a menu, and no guess. */
const MOST = 2;

/** What a sentence may have meant that led nowhere, likeliest first; `atLeast` when nothing else is likely. */
export function guessesIn(
  { intent, alternatives }: Pick<Understanding, 'intent' | 'alternatives'>,
  ...atLeast: readonly Intent[]
) {
  const journeys = [intent, ...alternatives, ...atLeast].flatMap((one) => (one && PERHAPS[one]) ?? []);
  return [...new Set<Journey>(journeys)].slice(0, MOST);
}
