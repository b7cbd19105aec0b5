import type { Facts } from './facts';
import { CUES } from './lexicon/lexicon';
import type { Meaning } from './meaning';
import type { Piece } from './pieces';
import { ERRANDS, STEERING } from './understanding';

/** A sentence taken apart: what the rules and the second opinion look at. */
export interface TakenApart {
  readonly pieces: readonly Piece[];
  readonly facts: Facts;
  readonly asks: boolean;
}

const TOLD = [
  'topical',
  'period',
  'ticket',
  'named',
  'known',
  'clearlyNamed',
  'trouble',
  'bare',
  'nearlyBare',
  'asksAboutState',
  'asksTrouble',
  'files',
  'speaksOf',
  'forAnother',
  'wishesLanguage',
  'asksPast',
] as const;
const SHORTEST_PART = 3;
const LONGEST_PART = 5;

/** What the grammar made of the sentence, whatever its language; each trait once. */
export function ideasOf({ pieces, facts, asks }: TakenApart): ReadonlySet<string> {
  const traits = [
    ...CUES.filter((cue) => facts.has(cue)).map((cue) => `cue ${cue}`),
    ...[...ERRANDS, ...STEERING].filter((one) => facts.states(one)).map((one) => `states ${one}`),
    ...TOLD.map((fact) => `${fact} ${facts[fact]}`),
    ...facts.workloads.map((id) => `product ${isErrand(id) ? id : 'one'}`),
    `products ${Math.min(2, facts.workloads.length)}`,
    `by ${facts.subject}`,
    `whose ${facts.whose}`,
    `asks ${asks}`,
    ...stepsOf(pieces),
  ];
  return new Set(traits);
}

function isErrand(id: string): boolean {
  return id === 'marketplace' || id === 'ownSubscription';
}

/** Which idea follows on which. */
function stepsOf(pieces: readonly Piece[]): readonly string[] {
  const ideas = pieces.map(ideasIn).filter((some) => some.length > 0);
  return [...ideas, ['end']].flatMap((some, index) =>
    (ideas[index - 1] ?? ['start']).flatMap((before) => some.map((after) => `step ${before} ${after}`)),
  );
}

function ideasIn(piece: Piece): readonly string[] {
  if (piece.kind === 'unknown') return [piece.capital ? 'Unknown' : 'unknown'];
  if (piece.kind !== 'phrase') return [piece.kind];
  return piece.meanings.map(ideaOf).filter((idea) => idea !== 'filler' && idea !== 'article');
}

function ideaOf({ kind, id }: Meaning): string {
  if (kind === 'cue') return id;
  if (kind === 'intent') return `states ${id}`;
  return kind === 'hint' ? 'workload' : kind;
}

/** The words, with names, numbers and products masked. */
export function maskedWords(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece, index) => {
    if (piece.kind !== 'phrase' && piece.kind !== 'unknown') return [`_${piece.kind}`];
    if (piece.kind === 'unknown' && piece.capital && index > 0) return ['_capital'];
    if (piece.meanings.some(({ kind }) => kind === 'workload')) return ['_product'];
    return piece.words.map((word) => (/\d/u.test(word) ? '_number' : word));
  });
}

/** Parts of words, so that a form that was never seen resembles those that were. */
export function partsOf(words: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const word of words) {
    if (word.startsWith('_')) continue;
    const framed = `<${word}>`;
    for (let length = SHORTEST_PART; length <= LONGEST_PART; length++) {
      for (let at = 0; at + length <= framed.length; at++) parts.push(framed.slice(at, at + length));
    }
  }
  return parts;
}
