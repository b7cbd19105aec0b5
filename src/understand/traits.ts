import type { Facts } from './facts';
import { CUES } from './lexicon/lexicon';
import type { Meaning } from './meaning';
import { means, type Piece } from './pieces';
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
const DIGIT = /\d/u;
const SHORTEST_PART = 3;
const LONGEST_PART = 5;

/** Takes a trait in, named by one word or several. */
type Add = (...named: readonly string[]) => void;

/** What the grammar made of the sentence, whatever its language. A trait may come several times. */
export function addIdeas({ pieces, facts, asks }: TakenApart, add: Add): void {
  for (const cue of CUES) if (facts.has(cue)) add('cue', cue);
  for (const one of ERRANDS) if (facts.states(one)) add('states', one);
  for (const one of STEERING) if (facts.states(one)) add('states', one);
  for (const fact of TOLD) add(fact, String(facts[fact]));
  for (const id of facts.workloads) add('product', isErrand(id) ? id : 'one');
  add('products', String(Math.min(2, facts.workloads.length)));
  add('by', facts.subject);
  add('whose', String(facts.whose));
  add('asks', String(asks));
  addSteps(pieces, add);
}

function isErrand(id: string): boolean {
  return id === 'marketplace' || id === 'ownSubscription';
}

const BEGIN: readonly string[] = ['start'];
const END: readonly string[] = ['end'];

/** Which idea follows on which. */
function addSteps(pieces: readonly Piece[], add: Add): void {
  let before = BEGIN;
  const goOn = (ideas: readonly string[]): void => {
    if (ideas.length === 0) return;
    for (const one of before) for (const next of ideas) add('step', one, next);
    before = ideas;
  };
  for (const piece of pieces) goOn(ideasIn(piece));
  goOn(END);
}

function ideasIn(piece: Piece): readonly string[] {
  if (piece.kind === 'unknown') return [piece.capital ? 'Unknown' : 'unknown'];
  if (piece.kind !== 'phrase') return [piece.kind];
  return piece.sense.meanings.map(ideaOf).filter((idea) => idea !== 'filler' && idea !== 'article');
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
    if (means(piece, 'workload')) return ['_product'];
    return piece.words.map((word) => (DIGIT.test(word) ? '_number' : word));
  });
}

/** Parts of words, so that a form that was never seen resembles those that were: each as the part of `word` between. */
export function addParts(
  words: readonly string[],
  add: (word: string, from: number, to: number) => void,
): void {
  const framed = words.filter((word) => !word.startsWith('_')).map((word) => `<${word}>`);
  for (const word of framed) {
    for (let length = SHORTEST_PART; length <= LONGEST_PART; length++) {
      for (let at = 0; at + length <= word.length; at++) add(word, at, at + length);
    }
  }
}
