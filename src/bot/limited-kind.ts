import type { Incoming } from './incoming';
import type { LimitedTurn } from './turn-limits';

/** How the limits count what a person did. */
export function limitedKindOf({ kind }: Incoming): LimitedTurn['kind'] {
  if (kind === 'search') return 'keystroke';
  return kind === 'execute' || kind === 'fileConsent' ? 'click' : 'message';
}
