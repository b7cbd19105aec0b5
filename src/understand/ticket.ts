import type { Known } from './pieces';

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

/** The request number in the text and where it stands; `cued` says that a word such as "ticket" is there. */
export function findTicket(text: string, cued: boolean): (Known & { readonly number: string }) | undefined {
  for (const pattern of cued ? [...PATTERNS, AFTER_A_WORD] : PATTERNS) {
    const found = pattern.exec(text);
    const number = found?.[1];
    if (!found || number === undefined) continue;
    const end = found.index + found[0].lastIndexOf(number) + number.length;
    return { kind: 'ticket', number, start: found.index, end };
  }
  return undefined;
}
