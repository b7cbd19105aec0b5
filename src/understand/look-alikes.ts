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
  ['l', '1iі|ӏιǀ'],
  ['m', 'мμ'],
  ['n', 'η'],
  ['o', '0оοσօჿ'],
  ['p', 'рρ'],
  ['q', 'ԛ'],
  ['s', 'ѕ5'],
  ['t', 'тτ'],
  ['u', 'ս'],
  ['v', 'νѵ'],
  ['w', 'ԝω'],
  ['x', 'хχ'],
  ['y', 'уγ'],
  ['z', 'ζ2'],
];
const LATIN = new Map(LIKENESSES.flatMap(([latin, others]) => [...others].map((other) => [other, latin])));

/** Capitals that look like another letter than their small form does: Η is an H, but η looks like an n. */
const CAPITALS = new Map(
  ['ΗH', 'ΝN', 'ΥY', 'ϹC', 'ΡP', 'ΧX', 'ΒB', 'ΖZ'].map(([greek = '', latin = '']) => [greek, latin]),
);

const LIKE_LATIN = anyOf(LATIN.keys());
const LIKE_ANOTHER = anyOf(CAPITALS.keys());
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/** What a name looks like: two names with the same skeleton are easily taken for one another. */
export function skeleton(name: string): string {
  return fold(name.replace(LIKE_ANOTHER, (letter) => CAPITALS.get(letter) ?? letter))
    .replace(LIKE_LATIN, (letter) => LATIN.get(letter) ?? letter)
    .replace(NOT_A_WORD, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

function anyOf(letters: Iterable<string>): RegExp {
  return new RegExp(`[${[...letters].join('')}]`, 'gu');
}
