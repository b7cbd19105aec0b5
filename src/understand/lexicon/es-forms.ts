import type { Phrases } from './lexicon';

const CLITICS = ['me', 'le', 'les', 'nos', 'te', 'lo', 'la', 'los', 'las', 'selo', 'sela', 'melo', 'noslo'];
const AR = 'o as a amos an ais ar ando e es emos en are ara aremos aran aria arias ariamos arian ad'.split(
  ' ',
);
const ER = 'o es e emos en eis er iendo a as amos an ere era eremos eran eria erias eriamos erian ed'.split(
  ' ',
);
const IR = 'o es e imos en is ir iendo a as amos an ire ira iremos iran iria irias iriamos irian id'.split(
  ' ',
);

/** Forms of regular verbs by their stems: present, future, subjunctive, imperative, with pronouns at the end. */
export function ar(...stems: readonly string[]): Phrases {
  return formsOf(stems, AR, ['ar', 'a', 'e', 'ando', 'en']);
}
export function er(...stems: readonly string[]): Phrases {
  return formsOf(stems, ER, ['er', 'e', 'a', 'iendo', 'an']);
}
export function ir(...stems: readonly string[]): Phrases {
  return formsOf(stems, IR, ['ir', 'e', 'a', 'iendo', 'an']);
}

function formsOf(stems: readonly string[], endings: readonly string[], carriers: readonly string[]): Phrases {
  const all = [...endings, ...carriers.flatMap((carrier) => CLITICS.map((clitic) => carrier + clitic))];
  return stems.flatMap((stem) => [...new Set(all)].map((ending) => stem + ending)).join(', ');
}

/** Every one of the first before every one of the second: "no funciona", "no les funciona". */
export function crossed(first: Phrases, second: Phrases): Phrases {
  const [heads, tails] = [first, second].map((listed) => [
    ...new Set(listed.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '))),
  ]);
  return (heads ?? []).flatMap((head) => (tails ?? []).map((tail) => `${head} ${tail}`.trim())).join(', ');
}

/** Lists put together, each phrase once: tables of forms overlap. */
export function once(...lists: readonly Phrases[]): Phrases {
  const phrases = lists.join(',').split(',');
  return [...new Set(phrases.map((phrase) => phrase.trim().replace(/\s+/gu, ' ')))]
    .filter(Boolean)
    .join(', ');
}

const PAST_AR = 'o aron aba aban ado ada ados adas ando'.split(' ');
const PAST_ER = 'io ieron ia ian ido ida idos idas iendo'.split(' ');
const OF_ONE = 'a an ara aran'.split(' ');
const OF_ONE_ER = 'e en era eran'.split(' ');

/** What befell something, of verbs in -ar and in -er or -ir: "caducó", "caducaban", "caducado", "caducando". */
export function happened(inAr: readonly string[], inEr: readonly string[] = []): Phrases {
  return [endedBy(inAr, PAST_AR), endedBy(inEr, PAST_ER)].filter(Boolean).join(', ');
}

/** … and what befalls it: "se traba", "se trabarán". */
export function happens(inAr: readonly string[], inEr: readonly string[] = []): Phrases {
  return [happened(inAr, inEr), endedBy(inAr, OF_ONE), endedBy(inEr, OF_ONE_ER)].filter(Boolean).join(', ');
}

function endedBy(stems: readonly string[], endings: readonly string[]): Phrases {
  return stems.flatMap((stem) => endings.map((ending) => stem + ending)).join(', ');
}
