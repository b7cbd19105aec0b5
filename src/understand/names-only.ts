import { cueSet } from './cue-sets';
import { KIND } from './bits';
import { hasCue, means, type Piece } from './pieces';

const CARRY_NOTHING = cueSet('article', 'for', 'microsoft', 'correction', 'be', 'customer', 'no', 'not');

/** Nothing is said but of which product and which customer: no rest that could mean something else. */
export function saysNamesOnly(text: string, pieces: readonly Piece[], mention: string): boolean {
  const from = mention ? text.indexOf(mention) : -1;
  const until = from + mention.length;
  for (const piece of pieces) {
    const isMentioned = from >= 0 && piece.start >= from && piece.end <= until;
    if (piece.kind !== 'name' && !isMentioned && !namesProduct(piece) && !carriesNothing(piece)) return false;
  }
  return true;
}

function namesProduct(piece: Piece): boolean {
  return means(piece, KIND.workload) || means(piece, KIND.hint);
}

function carriesNothing(piece: Piece): boolean {
  return piece.sense.filler || hasCue(piece, CARRY_NOTHING);
}
