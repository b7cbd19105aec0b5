/** The node that all phrases begin at; none leads back to it. */
export const START = 0;

/**
 * Phrases as paths of words, by the words' numbers, with what they begin and end in alike kept once: a hundred
 * thousand phrases, most of them combined from lists, are some thousand nodes.
 */
export class PhraseGraph {
  /** A node's ways are those from its start to the next node's, by ascending word. An ending of 0 is none. */
  constructor(
    private readonly starts: Uint32Array,
    private readonly words: Uint16Array,
    private readonly targets: Uint16Array,
    private readonly endings: Uint16Array,
  ) {}

  /** Where the word leads from the node; `START` where it leads nowhere. */
  next(node: number, word: number): number {
    let from = this.starts[node] ?? 0;
    let to = this.starts[node + 1] ?? 0;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const here = this.words[middle] ?? 0;
      if (here === word) return this.targets[middle] ?? START;
      if (here < word) from = middle + 1;
      else to = middle;
    }
    return START;
  }

  /** The number of what a phrase that ends here means, from one up; 0 where none ends. */
  ending(node: number): number {
    return this.endings[node] ?? 0;
  }
}
