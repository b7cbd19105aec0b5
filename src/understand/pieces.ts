import { KIND } from './bits';
import { CUE, type CueSet, share } from './cue-sets';
import type { Grammar } from './grammar';
import type { MeaningIds, MeaningKind } from './meaning';
import { START } from './phrase-graph';
import { EVERY_LANGUAGE, idsIn, NO_SENSE, type Sense, senseOf } from './sense';
import { type Evidence, EvidenceSoFar, likeliest, type Tongues } from './tongues';
import type { Token } from './tokens';

/** A stretch of the sentence that was recognised, or one word that wasn't. */
export interface Piece {
  readonly kind: 'phrase' | Known['kind'] | 'unknown';
  readonly sense: Sense;
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  readonly pause: boolean;
  readonly elided: boolean;
}

/** Part of the text that is known beforehand to be a name, a number or a stretch of time. */
export interface Known {
  readonly kind: 'name' | 'ticket' | 'period';
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence, and their numbers in the grammar. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly numbers: readonly number[];
}

/** Cuts the sentence into pieces: known parts first, then from the left the longest phrases of the grammar. */
export function cutIntoPieces(words: Words, grammar: Grammar, known: readonly Known[]): readonly Piece[] {
  const { tokens } = words;
  const evidence = evidenceIn(words, grammar, known);
  const spellings = spellingsOf(words, grammar, likeliest(EVERY_LANGUAGE, evidence));
  const sentence: Sentence = { tokens, spellings, grammar, known, evidence };
  const pieces: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const piece = pieceAt(sentence, at);
    pieces.push(piece);
    at += piece.words.length;
  }
  return pieces;
}

interface Sentence {
  readonly tokens: readonly Token[];
  /** The numbers of the words that are meant; -1 for words that nobody knows. */
  readonly spellings: readonly number[];
  readonly grammar: Grammar;
  readonly known: readonly Known[];
  readonly evidence: Evidence;
}

/** What the words that aren't known beforehand tell of the language. */
function evidenceIn({ tokens, numbers }: Words, { tongues }: Grammar, known: readonly Known[]): Evidence {
  const evidence = new EvidenceSoFar();
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? -1;
    const told = number < 0 ? 0 : (tongues[number] ?? 0);
    if (told !== 0 && !partAt(known, tokens[at])) evidence.add(told);
  }
  return evidence.points;
}

/** The words' numbers, with those that nobody knows corrected; most sentences have none. */
function spellingsOf({ tokens, numbers }: Words, grammar: Grammar, spoken: Tongues): readonly number[] {
  let corrected: number[] | undefined;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? -1;
    if (number >= 0 && number < grammar.tongues.length) continue;
    corrected ??= [...numbers];
    corrected[at] = grammar.spelling.correct(tokens[at]?.word ?? '', spoken);
  }
  return corrected ?? numbers;
}

function partAt(known: readonly Known[], token: Token | undefined): Known | undefined {
  if (!token) return undefined;
  for (const part of known) if (token.start < part.end && token.end > part.start) return part;
  return undefined;
}

function pieceAt({ tokens, spellings, grammar, known, evidence }: Sentence, at: number): Piece {
  const part = known.length > 0 ? partAt(known, tokens[at]) : undefined;
  if (part) return make(part.kind, tokens, at, endOf(part, tokens, at), NO_SENSE);
  const { phrases, senses } = grammar;
  let [ending, end] = [0, at + 1];
  let node = START;
  // The longest phrase that begins at this word.
  for (let next = at; next < spellings.length; next++) {
    node = phrases.next(node, spellings[next] ?? -1);
    if (node === START) break;
    const here = phrases.ending(node);
    if (here > 0) [ending, end] = [here, next + 1];
  }
  if (ending === 0) return make('unknown', tokens, at, end, digits(tokens[at]));
  const sense = tokens[at]?.elided ? senses.ofAny(ending) : senses.spoken(ending, evidence);
  return make('phrase', tokens, at, end, sense);
}

/** The words from here on up to the end of the part. */
function endOf(part: Known, tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < part.end) end++;
  return end;
}

/** Is it a phrase as a whole? */
export function isPhrase({ phrases, words }: Grammar, said: readonly string[]): boolean {
  let node = START;
  for (const word of said) {
    node = phrases.next(node, words.numberOf(word));
    if (node === START) return false;
  }
  return phrases.ending(node) > 0;
}

const DIGITS = /^\d{1,2}$/;
const ZERO = 48;
const NINE = 57;

function digits(token: Token | undefined): Sense {
  const first = token?.word.charCodeAt(0) ?? 0;
  if (!token || first < ZERO || first > NINE) return NO_SENSE;
  const number = DIGITS.test(token.word) ? Number(token.word) : 0;
  return number > 0 ? senseOf([{ kind: 'ordinal', id: number, tongues: EVERY_LANGUAGE }]) : NO_SENSE;
}

function make(kind: Piece['kind'], tokens: readonly Token[], from: number, to: number, sense: Sense): Piece {
  const first = tokens[from];
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push(tokens[at]?.word ?? '');
  return {
    kind,
    sense,
    words,
    start: first?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    capital: first?.capital ?? false,
    pause: first?.pause ?? false,
    elided: first?.elided ?? false,
  };
}

/** Has the piece one of the cues? */
export function hasCue(piece: Piece | undefined, cues: CueSet): boolean {
  return piece !== undefined && share(piece.sense.cues, cues);
}

/** Has one of the pieces one of the cues? */
export function haveCue(pieces: readonly Piece[], cues: CueSet): boolean {
  for (const piece of pieces) if (share(piece.sense.cues, cues)) return true;
  return false;
}

/** Does the piece state one of the intents, given as bits of `INTENT`? */
export function hasIntent(piece: Piece, intents: number): boolean {
  return (piece.sense.intents & intents) !== 0;
}

/** Has the piece a meaning of one of the kinds, given as bits of `KIND`? */
export function means(piece: Piece, kinds: number): boolean {
  return (piece.sense.kinds & kinds) !== 0;
}

/** All kinds of meaning that the pieces have, one bit of `KIND` each. */
export function kindsIn(pieces: readonly Piece[]): number {
  let kinds = 0;
  for (const piece of pieces) kinds |= piece.sense.kinds;
  return kinds;
}

const NONE: readonly never[] = [];

/** The distinct values of one kind of meaning, in the order of the sentence. */
export function idsOf<K extends MeaningKind>(pieces: readonly Piece[], kind: K): readonly MeaningIds[K][] {
  let ids: MeaningIds[K][] | undefined;
  for (const piece of pieces) {
    if (!means(piece, KIND[kind])) continue;
    ids ??= [];
    for (const id of idsIn(piece.sense.meanings, kind)) if (!ids.includes(id)) ids.push(id);
  }
  return ids ?? NONE;
}

/** Is the piece a word that may belong to a customer's name? */
export function mayName(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  return piece.kind === 'name' || piece.kind === 'unknown' || share(piece.sense.cues, CUE.offTopic);
}
