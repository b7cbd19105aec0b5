import { INTENTS } from './bits';
import type { Facts } from './facts';
import { CUES } from './lexicon/lexicon';
import type { Meaning } from './meaning';
import type { Piece } from './pieces';
import { ideaPlace } from './places';
import type { Sense } from './sense';

/** A sentence taken apart: what the rules and the second opinion look at. */
export interface TakenApart {
  readonly pieces: readonly Piece[];
  readonly facts: Facts;
  readonly asks: boolean;
}

/** Takes the place of an idea in. One may come several times. */
export type Take = (place: number) => void;

const TOLD = (
  [
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
  ] as const
).map((fact) => ({ fact, yes: ideaPlace(fact, 'true'), no: ideaPlace(fact, 'false') }));
/** In the order of their bits. */
const CUE_PLACES = CUES.map((cue) => ideaPlace('cue', cue));
const STATED_PLACES = INTENTS.map((intent) => ideaPlace('states', intent));
const BITS = 32;
const PRODUCT = {
  marketplace: ideaPlace('product', 'marketplace'),
  ownSubscription: ideaPlace('product', 'ownSubscription'),
  one: ideaPlace('product', 'one'),
};
const PRODUCTS = ['0', '1', '2'].map((count) => ideaPlace('products', count));
const BY: Readonly<Record<Facts['subject'], number>> = {
  me: ideaPlace('by', 'me'),
  customer: ideaPlace('by', 'customer'),
  named: ideaPlace('by', 'named'),
  unsaid: ideaPlace('by', 'unsaid'),
};
const WHOSE = {
  mine: ideaPlace('whose', 'mine'),
  ours: ideaPlace('whose', 'ours'),
  undefined: ideaPlace('whose', 'undefined'),
};
const ASKS = { yes: ideaPlace('asks', 'true'), no: ideaPlace('asks', 'false') };

/** What the grammar made of the sentence, whatever its language. */
export function eachIdea({ pieces, facts, asks }: TakenApart, take: Take): void {
  eachBit(facts.cues.low, 0, CUE_PLACES, take);
  eachBit(facts.cues.high, BITS, CUE_PLACES, take);
  eachBit(facts.stated, 0, STATED_PLACES, take);
  for (const { fact, yes, no } of TOLD) take(facts[fact] ? yes : no);
  for (const id of facts.workloads) {
    take(id === 'marketplace' || id === 'ownSubscription' ? PRODUCT[id] : PRODUCT.one);
  }
  take(PRODUCTS[Math.min(2, facts.workloads.length)] ?? 0);
  take(BY[facts.subject]);
  take(WHOSE[facts.whose ?? 'undefined']);
  take(asks ? ASKS.yes : ASKS.no);
  eachStep(pieces, take);
}

function eachBit(bits: number, from: number, places: readonly number[], take: Take): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) take(places[from + 31 - Math.clz32(rest & -rest)] ?? 0);
}

/** The ideas that steps are made of, numbered as they come up: there are about a hundred. */
const MOST_IDEAS = 256;
const ideas: string[] = [];
/** By the numbers of both ideas; one above the place, 0 while it wasn't looked for. */
const stepPlaces = new Uint16Array(MOST_IDEAS * MOST_IDEAS);
const BEGIN: readonly number[] = [numberOf('start')];
const END: readonly number[] = [numberOf('end')];
const CAPITAL: readonly number[] = [numberOf('Unknown')];
const KINDS = {
  unknown: [numberOf('unknown')],
  name: [numberOf('name')],
  ticket: [numberOf('ticket')],
  period: [numberOf('period')],
} as const;

/** Which idea follows on which. */
function eachStep(pieces: readonly Piece[], take: Take): void {
  let before = BEGIN;
  for (const piece of pieces) {
    const next = ideasIn(piece);
    if (next.length === 0) continue;
    stepFrom(before, next, take);
    before = next;
  }
  stepFrom(before, END, take);
}

function stepFrom(before: readonly number[], after: readonly number[], take: Take): void {
  for (const one of before) for (const next of after) take(stepPlace(one, next));
}

function stepPlace(one: number, next: number): number {
  const at = one * MOST_IDEAS + next;
  let above = stepPlaces[at] ?? 0;
  if (above === 0) {
    above = ideaPlace('step', ideas[one] ?? '', ideas[next] ?? '') + 1;
    stepPlaces[at] = above;
  }
  return above - 1;
}

function ideasIn(piece: Piece): readonly number[] {
  if (piece.kind === 'unknown') return piece.capital ? CAPITAL : KINDS.unknown;
  return piece.kind === 'phrase' ? ideasOf(piece.sense) : KINDS[piece.kind];
}

const ofSenses = new WeakMap<Sense, readonly number[]>();

function ideasOf(sense: Sense): readonly number[] {
  let known = ofSenses.get(sense);
  if (!known) {
    const named = sense.meanings.map(ideaOf).filter((idea) => idea !== 'filler' && idea !== 'article');
    known = named.map(numberOf);
    ofSenses.set(sense, known);
  }
  return known;
}

function ideaOf({ kind, id }: Meaning): string {
  if (kind === 'cue') return id;
  if (kind === 'intent') return `states ${id}`;
  return kind === 'hint' ? 'workload' : kind;
}

function numberOf(idea: string): number {
  const known = ideas.indexOf(idea);
  return known < 0 ? ideas.push(idea) - 1 : known;
}
