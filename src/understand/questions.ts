import type { Piece } from './pieces';

/** How much of the sentence after a piece is looked at. */
const LONGEST_CLAUSE = 200;
const ENDS_CLAUSE = ',;:!¿';

/** What no question mark is in asks nothing. */
export const NEVER_ASKED = (_piece: Piece): boolean => false;

/** Whether a question mark comes before anything else that ends the clause; a full stop inside a word ends none. */
export function isInQuestion(text: string, start: number): boolean {
  const end = Math.min(text.length, start + LONGEST_CLAUSE);
  for (let at = start; at < end; at++) {
    const letter = text.charAt(at);
    if (letter === '?') return true;
    if (letter === '.' ? at + 1 >= end || /\s/u.test(text.charAt(at + 1)) : ENDS_CLAUSE.includes(letter)) {
      return false;
    }
  }
  return false;
}
