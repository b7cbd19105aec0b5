import { CUE, cueSet } from './cue-sets';
import { hasCue, haveCue, type Piece } from './pieces';
import type { Intent, Understanding } from './understanding';

const OPENS_QUESTION = cueSet('be', 'which', 'how', 'show');

/** Whether reminders or notices are to go on, stop or wait. A question ("are my reminders on?") switches nothing. */
export function switchedIn(pieces: readonly Piece[], intent: Intent | undefined): Understanding['switched'] {
  if (intent !== 'followUps' && intent !== 'endings') return undefined;
  if (intent === 'followUps' && haveCue(pieces, CUE.later)) return 'later';
  if (hasCue(pieces[0], OPENS_QUESTION)) return undefined;
  if (pieces.some((piece) => hasCue(piece, CUE.off) && !hasCue(piece, CUE.on))) return 'off';
  if (intent === 'followUps' && pieces.some((piece) => piece.kind === 'period')) return 'later';
  return haveCue(pieces, CUE.on) ? 'on' : undefined;
}

/** Whether the notices are meant for everybody where it is said: "tell this channel when relationships end". */
export function isForPlace(pieces: readonly Piece[], intent: Intent | undefined): boolean {
  return intent === 'endings' && haveCue(pieces, CUE.here);
}
