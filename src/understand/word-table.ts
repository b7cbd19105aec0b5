import { fnv } from './fnv';

/** Words by number, and their numbers; nothing is made of the table until a word is asked for. */
export class WordTable {
  /** `slots` holds a word's number, plus one, at its hash or in the next free place; a power of two, never full. */
  constructor(
    private readonly letters: string,
    private readonly starts: Uint32Array,
    private readonly slots: Uint16Array,
  ) {}

  /** -1 for a word that isn't in the table. */
  numberOf(word: string): number {
    const last = this.slots.length - 1;
    for (let slot = fnv(word) & last; ; slot = (slot + 1) & last) {
      const number = (this.slots[slot] ?? 0) - 1;
      if (number < 0 || this.isWord(number, word)) return number;
    }
  }

  word(number: number): string {
    return this.letters.slice(this.starts[number], this.starts[number + 1]);
  }

  private isWord(number: number, word: string): boolean {
    const start = this.starts[number] ?? 0;
    if ((this.starts[number + 1] ?? 0) - start !== word.length) return false;
    return this.letters.startsWith(word, start);
  }
}
