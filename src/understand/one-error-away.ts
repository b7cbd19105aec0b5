import { isEmpty, type Range, type SortedWords } from './sorted-words';

/**
 * The words whose beginning is one typing error (a letter too many, one missing, one wrong, two swapped) away from
 * what was typed; some of them twice. Goes down the typed letters as far as words share them, and at each makes
 * every error that leads to words: there are few, so that it needs no table of its own.
 */
export function* oneErrorAway(words: SortedWords, typed: string): Generator<Range> {
  let shared = words.everything;
  for (let at = 0; at < typed.length && !isEmpty(shared); at++) {
    const [letter = '', next = ''] = [typed[at], typed[at + 1]];
    const [here, rest] = [typed.slice(at), typed.slice(at + 1)];
    yield words.goingOn(shared, at, rest);
    if (next) yield words.goingOn(shared, at, next + letter + rest.slice(1));
    for (const branch of words.branches(shared, at)) {
      if (!isOfAlphabet(words.letter(branch.from, at))) break;
      yield words.goingOn(branch, at + 1, rest);
      yield words.goingOn(branch, at + 1, here);
    }
    shared = words.goingOn(shared, at, letter);
  }
}

/** Ideographs come after the alphabets, in their thousands: each would have to be tried, and none is mistyped so. */
function isOfAlphabet(letter: number): boolean {
  return letter < 0x2e80;
}
