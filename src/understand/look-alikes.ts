import { fold } from './fold';

/** Letters of other scripts, and digits, that look like a Latin letter. After Unicode's confusables, the common ones. */
const LIKENESSES: readonly (readonly [string, string])[] = [
  ['a', 'аα'],
  ['b', 'вβ'],
  ['c', 'сϲ'],
  ['d', 'ԁ'],
  ['e', 'еε'],
  ['g', 'ɡ'],
  ['h', 'нһ'],
  ['j', 'ј'],
  ['k', 'кκ'],
  ['l', '1iі|ӏι'],
  ['m', 'мμ'],
  ['n', 'η'],
  ['o', '0оοσ'],
  ['p', 'рρ'],
  ['q', 'ԛ'],
  ['s', 'ѕ5'],
  ['t', 'тτ'],
  ['v', 'ν'],
  ['w', 'ԝω'],
  ['x', 'хχ'],
  ['y', 'уγ'],
  ['z', 'ζ2'],
];
const LATIN = new Map(LIKENESSES.flatMap(([latin, others]) => [...others].map((other) => [other, latin])));

/** What a name looks like: two names with the same skeleton are easily taken for one another. */
export function skeleton(name: string): string {
  return [...fold(name)]
    .map((letter) => LATIN.get(letter) ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
