import type { Cue } from './lexicon/lexicon';
import { hasCue, type Piece } from './pieces';
import type { Intent, Understanding } from './understanding';

/** Whether reminders or notices are to go on, stop or wait. A question ("are my reminders on?") switches nothing. */
export function switchedIn(pieces: readonly Piece[], intent: Intent | undefined): Understanding['switched'] {
  if (intent !== 'followUps' && intent !== 'endings') return undefined;
  const has = (cue: Cue): boolean => pieces.some((piece) => hasCue(piece, cue));
  if (intent === 'followUps' && has('later')) return 'later';
  if (hasCue(pieces[0], 'be', 'which', 'how', 'show')) return undefined;
  if (pieces.some((piece) => hasCue(piece, 'off') && !hasCue(piece, 'on'))) return 'off';
  if (intent === 'followUps' && pieces.some((piece) => piece.kind === 'period')) return 'later';
  return has('on') ? 'on' : undefined;
}

/** Whether the notices are meant for everybody where it is said: "tell this channel when relationships end". */
export function isForPlace(pieces: readonly Piece[], intent: Intent | undefined): boolean {
  return intent === 'endings' && pieces.some((piece) => hasCue(piece, 'here'));
}
