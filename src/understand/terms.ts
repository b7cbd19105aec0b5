import { fold } from './fold';

const HAS_APOSTROPHE = /['’ʼ`´]/u;
const ASCII = /^[\x00-\x7f]*$/;
/** ASCII without apostrophes. */
const PLAIN_TEXT = /^[\x00-&(-_a-\x7f]*$/;
const APOSTROPHES = /['’ʼ`´]/gu;
const POSSESSIVE = /['’ʼ`´]s?(?![\p{L}\p{M}])/gu;
const DOMAIN = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
/** "d'Adatum" is two words, "O'Reilly" is one. */
const ELISION = /(?<![\p{L}\p{N}'’ʼ`´])([ldsnmt])['’ʼ`´](?=\p{L})/giu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
const NOT_A_WORD = /[^\p{L}\p{N}]+/u;
/** The start of a tenant ID, up to any letter of it, or its end, from any letter on. */
const DASHED_TENANT_PART = /^(?:[0-9a-f]{8}-[0-9a-f-]*|[0-9a-f-]*-[0-9a-f]{12})$/u;
const PLAIN_WORD = /^[a-z0-9]*$/iu;
const LONGEST_WORD = 64;
const LONGEST_QUERY = 500;

/** Plain words of a name or a sentence: folded, apostrophes closed up, possessive endings cut. */
export function wordsOf(text: string): readonly string[] {
  if (PLAIN_TEXT.test(text)) return plainWordsOf(text.toLowerCase());
  const closed = HAS_APOSTROPHE.test(text)
    ? text.replace(ELISION, '$1 ').replace(POSSESSIVE, ' ').replace(APOSTROPHES, '')
    : text;
  const folded = fold(closed);
  return ASCII.test(folded) ? plainWordsOf(folded) : folded.split(NOT_A_WORD).filter((word) => word !== '');
}

/** The runs of letters and digits. */
function plainWordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= SMALL_A && code <= SMALL_Z) || (code >= ZERO && code <= NINE)) continue;
    if (at > from) words.push(text.slice(from, at));
    from = at + 1;
  }
  return words;
}

const [ZERO, NINE, SMALL_A, SMALL_Z] = [48, 57, 97, 122];

/** What a query asks for, word by word; a domain or tenant ID stays in one piece. At most eight. */
export function queryTerms(query: string): readonly string[] {
  const asked = query.slice(0, LONGEST_QUERY);
  if (PLAIN_WORDS.test(asked)) return cut(plainWordsOf(asked.toLowerCase()));
  const terms = asked.split(/\s+/u).flatMap((chunk) => chunkTerms(chunk));
  return cut(terms);
}

/** No domain, and no tenant ID in parts. */
const PLAIN_WORDS = /^[a-z0-9 ]*$/i;
const MOST_TERMS = 8;

function cut(terms: readonly string[]): readonly string[] {
  return terms.slice(0, MOST_TERMS).map((term) => term.slice(0, LONGEST_WORD));
}

function chunkTerms(chunk: string): readonly string[] {
  const folded = fold(chunk);
  if (DASHED_TENANT_PART.test(folded)) return [folded.replaceAll('-', '')];
  const domain = domainIn(folded);
  return domain === undefined ? wordsOf(chunk) : [domain];
}

/** The domain in "www.contoso.com", "ana@contoso.com" or "https://contoso.com/x". */
export function domainIn(text: string): string | undefined {
  // Nothing else folds to a full stop but what is no ASCII.
  if (!text.includes('.') && ASCII.test(text)) return undefined;
  const folded = fold(text);
  const found = DOMAIN.exec(folded.slice(folded.lastIndexOf('@') + 1));
  return found?.[0].replace(/^www\./u, '');
}

/** The chunks of a name that aren't plain words, closed up, so that "O'Reilly" is found by "oreilly", "S.L." by "sl". */
export function closedUp(name: string): readonly string[] {
  return name.split(/\s+/u).flatMap((chunk) => {
    const joined = PLAIN_WORD.test(chunk) ? '' : fold(chunk).replace(SEPARATORS, '');
    return joined ? [joined] : [];
  });
}

/** Domain endings that say nothing about the customer. */
const COMMON_LABELS = new Set(['onmicrosoft', 'com', 'co', 'org', 'net', 'www']);

/** The labels of a domain that tell customers apart, whole and in their hyphenated parts. */
export function domainTerms(domain: string): readonly string[] {
  const labels = fold(domain).split('.').slice(0, -1);
  const telling = labels.filter((label) => !COMMON_LABELS.has(label));
  return telling.flatMap((label) =>
    label.includes('-') ? [label.replaceAll('-', ''), ...wordsOf(label)] : wordsOf(label),
  );
}

/** A domain as it is filed: its words in single spaces. */
export function domainKey(domain: string): string {
  return fold(domain).replace(SEPARATORS, ' ').trim();
}
