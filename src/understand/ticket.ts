import { INTENT } from './bits';
import { cueSet } from './cue-sets';
import { hasIntent, haveCue, type Known, type Piece } from './pieces';

/**
 * Microsoft's request numbers: 15 or 16 digits (Azure, newer Microsoft 365), seven to twelve after a word such as
 * "ticket" or "#" or alone in the message (older Microsoft 365), "CAS-…" (Dynamics 365).
 */
const PATTERNS: readonly RegExp[] = [
  /tracking\s?id\s*[#:]?\s*(\d{7,20})(?![\w-])/iu,
  /(?<![\w-])(\d{13,20})(?![\w-])/u,
  /(?<![\w-])(cas-\d{4,10}-[a-z0-9]{4,10})(?![\w-])/iu,
  /#\s?(\d{7,20})(?![\w-])/u,
  /^[\s"'(]*(\d{7,20})[\s"').]*$/u,
];
const AFTER_A_WORD = /(?<![\w.-])(\d{7,12})(?![\w-])/u;

/** The least that all of them have. */
const DIGITS = /\d{4}/;
const FILING = cueSet('request', 'filed');

/** The request number in the text and where it stands; `cued` says whether a word such as "ticket" is there. */
export function findTicket(
  text: string,
  cued: () => boolean,
): (Known & { readonly number: string }) | undefined {
  if (!DIGITS.test(text)) return undefined;
  for (const pattern of PATTERNS) {
    const found = foundBy(pattern, text);
    if (found) return found;
  }
  return cued() ? foundBy(AFTER_A_WORD, text) : undefined;
}

function foundBy(pattern: RegExp, text: string): (Known & { readonly number: string }) | undefined {
  const found = pattern.exec(text);
  const number = found?.[1];
  if (!found || number === undefined) return undefined;
  const end = found.index + found[0].lastIndexOf(number) + number.length;
  return { kind: 'ticket', number, start: found.index, end };
}

/** Whether a word such as "ticket" is said. */
export function saysFiling(pieces: readonly Piece[]): boolean {
  return haveCue(pieces, FILING) || pieces.some((piece) => hasIntent(piece, INTENT.filed));
}
