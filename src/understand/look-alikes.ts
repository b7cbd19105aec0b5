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

/** What a name looks like: two names with the same skeleton are easily taken for one another. */
export function skeleton(name: string): string {
  const capitalsRead = [...name].map((letter) => CAPITALS.get(letter) ?? letter).join('');
  return [...fold(capitalsRead)]
    .map((letter) => LATIN.get(letter) ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
