import { START } from '../../../src/understand/phrase-graph';

/** Phrases as paths, ready to be written: see `PhraseGraph`. */
export interface Paths {
  readonly starts: Uint32Array;
  readonly words: Uint16Array;
  readonly targets: Uint16Array;
  readonly endings: Uint16Array;
}

interface Node {
  ending: number;
  readonly ways: Map<number, Node>;
}

/** A phrase, as the numbers of its words, and the number of what it means. */
export type Path = readonly [words: readonly number[], ending: number];

/** Puts phrases together so that what they begin with is kept once, and so is what they go on with. */
export function pathsOf(phrases: Iterable<Path>): Paths {
  const root = emptyNode();
  for (const [words, ending] of phrases) nodeAt(root, words).ending = ending;
  return written(distinct(root));
}

function emptyNode(): Node {
  return { ending: 0, ways: new Map() };
}

function nodeAt(root: Node, words: readonly number[]): Node {
  let node = root;
  for (const word of words) {
    const next = node.ways.get(word) ?? emptyNode();
    node.ways.set(word, next);
    node = next;
  }
  return node;
}

interface Distinct {
  readonly ending: number;
  readonly ways: readonly (readonly [word: number, target: number])[];
}

/** The root first; nodes that go on alike are one. */
function distinct(root: Node): readonly Distinct[] {
  const nodes: Distinct[] = [{ ending: root.ending, ways: [] }];
  const known = new Map<string, number>();
  const numberOf = (node: Node): number => {
    const own: Distinct = { ending: node.ending, ways: waysOf(node) };
    const key = JSON.stringify(own);
    const number = known.get(key) ?? nodes.push(own) - 1;
    known.set(key, number);
    return number;
  };
  const waysOf = (node: Node): Distinct['ways'] =>
    [...node.ways]
      .sort(([one], [other]) => one - other)
      .map(([word, target]): readonly [number, number] => [word, numberOf(target)]);
  nodes[START] = { ending: root.ending, ways: waysOf(root) };
  return nodes;
}

function written(nodes: readonly Distinct[]): Paths {
  const ways = nodes.flatMap((node) => node.ways);
  const starts = new Uint32Array(nodes.length + 1);
  nodes.forEach((node, index) => (starts[index + 1] = (starts[index] ?? 0) + node.ways.length));
  return {
    starts,
    words: Uint16Array.from(ways, ([word]) => word),
    targets: Uint16Array.from(ways, ([, target]) => target),
    endings: Uint16Array.from(nodes, ({ ending }) => ending),
  };
}
