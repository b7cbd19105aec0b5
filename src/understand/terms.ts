import { fold } from './fold';

const APOSTROPHES = /['’ʼ`´]/gu;
const POSSESSIVE = /['’ʼ`´]s?(?![\p{L}\p{M}])/gu;
const DOMAIN = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const NOT_A_WORD = /[^\p{L}\p{N}]+/u;
const GUID_START = /^[0-9a-f]{8}-[0-9a-f-]*$/u;
const LONGEST_WORD = 64;

/** Plain words of a name or a sentence: folded, apostrophes closed up, possessive endings cut. */
export function wordsOf(text: string): readonly string[] {
  return fold(text.replace(POSSESSIVE, ' ').replace(APOSTROPHES, ''))
    .split(NOT_A_WORD)
    .filter((word) => word !== '');
}

/** What a query asks for, word by word; a domain or tenant ID stays in one piece. At most eight. */
export function queryTerms(query: string): readonly string[] {
  return query
    .split(/\s+/u)
    .flatMap((chunk) => chunkTerms(chunk))
    .slice(0, 8)
    .map((term) => term.slice(0, LONGEST_WORD));
}

function chunkTerms(chunk: string): readonly string[] {
  const folded = fold(chunk);
  if (GUID_START.test(folded)) return [folded.replaceAll('-', '')];
  const domain = domainIn(folded);
  return domain === undefined ? wordsOf(chunk) : [domain];
}

/** The domain in "www.contoso.com", "ana@contoso.com" or "https://contoso.com/x". */
export function domainIn(text: string): string | undefined {
  const folded = fold(text);
  const found = DOMAIN.exec(folded.slice(folded.lastIndexOf('@') + 1));
  return found?.[0].replace(/^www\./u, '');
}

/** The words under which a name is found: its words, its apostrophes and hyphens closed up ("oreilly", "cocacola"). */
export function nameTerms(name: string): readonly string[] {
  const closedUp = name.split(/\s+/u).flatMap((chunk) => {
    const joined = fold(chunk).replace(/[^\p{L}\p{N}]+/gu, '');
    return joined ? [joined] : [];
  });
  return [...new Set([...wordsOf(name), ...closedUp])];
}

/** Domain endings that say nothing about the customer. */
const COMMON_LABELS = new Set(['onmicrosoft', 'com', 'co', 'org', 'net', 'www']);

/** The labels of a domain that tell customers apart, whole and in their hyphenated parts. */
export function domainTerms(domain: string): readonly string[] {
  const labels = fold(domain).split('.').slice(0, -1);
  const telling = labels.filter((label) => !COMMON_LABELS.has(label));
  return [...new Set(telling.flatMap((label) => [label.replaceAll('-', ''), ...wordsOf(label)]))];
}
