/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  ['ĸ', 'k'],
  ['ς', 'σ'],
]);
const UNDECOMPOSED = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');
const MARKS = /\p{M}+/gu;
const PLAIN = /^[\x00-\x7f]*$/;

/** Text as it is compared: no case, no accents, compatibility forms resolved. Folding twice changes nothing. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= LATIN_END) return foldAny(text);
    folded += latin(code);
  }
  return folded;
}

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(UNDECOMPOSED, (letter) => LETTERS.get(letter) ?? letter);
}

/** Letters of Latin alphabets by their code, folded as they come up: none of them depends on what stands beside it. */
const LATIN = new Array<string | undefined>(0x180).fill(undefined);
const LATIN_END = 0x180;

function latin(code: number): string {
  return (LATIN[code] ??= foldAny(String.fromCharCode(code)));
}
