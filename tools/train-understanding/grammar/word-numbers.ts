import { fnv } from '../../../src/understand/fnv';

/** Words with numbers in the order given, ready to be written: see `WordTable`. */
export class WordNumbers {
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(private readonly words: readonly string[]) {
    this.numbers = new Map(words.map((word, number) => [word, number]));
  }

  of(word: string): number {
    return this.numbers.get(word) ?? -1;
  }

  get letters(): Uint8Array {
    return Buffer.from(this.words.join(''), 'latin1');
  }

  get starts(): Uint32Array {
    const starts = new Uint32Array(this.words.length + 1);
    this.words.forEach((word, number) => (starts[number + 1] = (starts[number] ?? 0) + word.length));
    return starts;
  }

  /** Half of them stay free, so that few words are looked at for one. */
  get slots(): Uint16Array {
    const slots = new Uint16Array(2 ** Math.ceil(Math.log2(this.words.length * 2)));
    this.words.forEach((word, number) => {
      let slot = fnv(word) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    });
    return slots;
  }
}
