import type { Phrases } from './lexicon';

/** Lists as one, nothing in it twice. */
export function together(...lists: readonly Phrases[]): Phrases {
  return [...new Set(lists.flatMap(listed))].filter((phrase) => phrase !== '').join(', ');
}

/** The phrases of a list, to combine with others. */
export function listed(phrases: Phrases): readonly string[] {
  return phrases.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '));
}

/** The words of a list written with spaces. */
export function words(listed: string): readonly string[] {
  return listed.trim().split(/\s+/u);
}

const AR = words(`ar o e a es ava aven em eu en i in is és essin at ada ats ades ant aria arien arà aran`);
const IR = words(
  `ir eixo eix eixen ix ixen isc ia ien im iu eixi eixin ís issin it ida its ides int iria irien irà iran`,
);
const PARTICIPLE = words(`at ada ats ades`);

/** All forms of regular verbs, given without their ending: "grav" is "gravar, gravo, grava, …". */
export function arVerbs(stems: string): Phrases {
  return inflected(stems, AR);
}

export function irVerbs(stems: string): Phrases {
  return inflected(stems, IR);
}

/** "trencat, trencada, …" */
export function participles(stems: string): Phrases {
  return inflected(stems, PARTICIPLE);
}

function inflected(stems: string, endings: readonly string[]): Phrases {
  return words(stems)
    .flatMap((stem) => endings.map((ending) => `${beforeVowel(stem, ending)}${ending}`))
    .join(', ');
}

const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/c$/u, 'qu'],
  [/g$/u, 'gu'],
  [/j$/u, 'g'],
  [/ç$/u, 'c'],
];

/** The same sound before "e" and "i": "bloquejar, bloquegen", "carregar, carreguen". */
function beforeVowel(stem: string, ending: string): string {
  if (!/^[eéií]/u.test(ending)) return stem;
  const rule = SOFTENED.find(([sound]) => sound.test(stem));
  return rule ? stem.replace(...rule) : stem;
}
