/** The node that all phrases begin at; none leads back to it. */
export const START = 0;

/**
 * Phrases as paths of words, by the words' numbers, with what they begin and end in alike kept once: a hundred
 * thousand phrases, most of them combined from lists, are some thousand nodes.
 */
export class PhraseGraph {
  /** Where each word leads from the start: thousands of ways begin there, and every word is looked for among them. */
  private readonly first: Uint16Array;

  /** A node's ways are those from its start to the next node's, by ascending word. An ending of 0 is none. */
  constructor(
    private readonly starts: Uint32Array,
    private readonly words: Uint16Array,
    private readonly targets: Uint16Array,
    private readonly endings: Uint16Array,
  ) {
    const ways = starts[START + 1] ?? 0;
    this.first = new Uint16Array(ways === 0 ? 0 : (words[ways - 1] ?? 0) + 1);
    for (let way = 0; way < ways; way++) this.first[words[way] ?? 0] = targets[way] ?? START;
  }

  /** Where the word leads from the node; `START` where it leads nowhere. */
  next(node: number, word: number): number {
    if (node === START) return this.firstStep(word);
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

  private firstStep(word: number): number {
    return word >= 0 && word < this.first.length ? (this.first[word] ?? START) : START;
  }

  /** The number of what a phrase that ends here means, from one up; 0 where none ends. */
  ending(node: number): number {
    return this.endings[node] ?? 0;
  }
}
