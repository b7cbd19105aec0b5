import type { Incoming } from './incoming';
import type { LimitedTurn } from './turn-limits';

/** How the limits take what somebody did. */
export function limitedKindOf(incoming: Incoming): LimitedTurn['kind'] {
  const { kind } = incoming;
  if (kind === 'extension') return incoming.invoke.kind === 'query' ? 'keystroke' : 'click';
  if (kind === 'search') return 'keystroke';
  return kind === 'execute' || kind === 'fileConsent' ? 'click' : 'message';
}
