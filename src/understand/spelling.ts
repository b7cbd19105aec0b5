import { LRUCache } from 'lru-cache';
import { isWithinEdits } from './edit-distance';
import type { Tongues } from './tongues';
import type { WordTable } from './word-table';

/** Domains, and names such as "O'Brien". */
const NO_WORD = /[.']/u;
/** Shorter words stay as they are typed. */
export const SHORTEST_CORRECTED = 5;
const SHORTEST_CORRECTED_TWICE = 8;
const MOST_WORDS = 500;
const LENGTHS_ONE_AWAY = [0, 1, -1];
const LENGTHS_TWO_AWAY = [0, 1, -1, 2, -2];

/** Words worth correcting to, and which letters each has: most of those that are too far off show by that alone. */
interface Keywords {
  readonly words: Uint16Array;
  readonly letters: Uint32Array;
}

/** Which word was meant by one that nobody knows. */
export class Spelling {
  /** By the languages of the sentence: the names of a partner's customers come up again and again. */
  private readonly recent: (LRUCache<string, number> | undefined)[] = [];

  constructor(
    private readonly words: WordTable,
    private readonly tongues: Uint8Array,
    private readonly places: Readonly<Record<string, readonly [from: number, to: number]>>,
    private readonly keywords: Keywords,
  ) {}

  /**
   * The number of the keyword that an unknown word of five letters or more was meant to be, one of the sentence's
   * language if it can be; -1 if it was meant as it is.
   */
  correct(word: string, tongues: Tongues): number {
    if (word.length < SHORTEST_CORRECTED) return -1;
    const recent = (this.recent[tongues] ??= new LRUCache({ max: MOST_WORDS }));
    const known = recent.get(word);
    if (known !== undefined) return known;
    const meant = NO_WORD.test(word) ? -1 : this.meant(word, tongues);
    recent.set(word, meant);
    return meant;
  }

  private meant(word: string, tongues: Tongues): number {
    const oneEdit = this.nearest(word, 1, tongues);
    if (oneEdit >= 0 || word.length < SHORTEST_CORRECTED_TWICE) return oneEdit;
    return this.nearest(word, 2, tongues);
  }

  private nearest(word: string, edits: 1 | 2, tongues: Tongues): number {
    let foreign = -1;
    const letters = lettersOf(word);
    for (const difference of edits === 1 ? LENGTHS_ONE_AWAY : LENGTHS_TWO_AWAY) {
      const length = word.length + difference;
      if (edits === 2 && length < SHORTEST_CORRECTED_TWICE) continue;
      const [from, to] = this.places[`${word[0]}${length}`] ?? [0, 0];
      for (let at = from; at < to; at++) {
        if (!isNear(letters ^ (this.keywords.letters[at] ?? 0), edits)) continue;
        const number = this.keywords.words[at] ?? 0;
        if (!isMeant(word, this.words.word(number), edits)) continue;
        const told = this.tongues[number] ?? 0;
        if (told === 0 || (told & tongues) !== 0) return number;
        if (foreign < 0) foreign = number;
      }
    }
    return foreign;
  }
}

function isMeant(word: string, keyword: string, edits: 1 | 2): boolean {
  return (edits === 1 || word[1] === keyword[1]) && isWithinEdits(word, keyword, edits);
}

/** One bit a letter, by its code. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** An edit takes one letter away, and brings one. */
function isNear(different: number, edits: 1 | 2): boolean {
  let count = 0;
  for (let rest = different; rest !== 0; rest &= rest - 1) count++;
  return count <= 2 * edits;
}
