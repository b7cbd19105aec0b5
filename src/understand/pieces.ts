import type { Grammar } from './grammar';
import type { Cue } from './lexicon/lexicon';
import type { MeaningIds, MeaningKind } from './meaning';
import { START } from './phrase-graph';
import { EVERY_LANGUAGE, idsIn, NO_SENSE, type Sense, senseOf } from './sense';
import { type Evidence, evidenceIn, likeliest } from './tongues';
import type { Token } from './tokens';
import type { Intent } from './understanding';

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
  const { tokens, numbers } = words;
  const free = numbers.filter((_, index) => !isPartOf(known, tokens[index]));
  const evidence = evidenceIn(free.map((number) => grammar.tongues[number] ?? 0));
  const spoken = likeliest(EVERY_LANGUAGE, evidence);
  const spellings = numbers.map((number, index) => {
    const isKnown = number >= 0 && number < grammar.tongues.length;
    return isKnown ? number : grammar.spelling.correct(tokens[index]?.word ?? '', spoken);
  });
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

function isPartOf(known: readonly Known[], token: Token | undefined): boolean {
  return !!token && known.some(({ start, end }) => token.start < end && token.end > start);
}

function pieceAt({ tokens, spellings, grammar, known, evidence }: Sentence, at: number): Piece {
  const part = known.find((one) => isPartOf([one], tokens[at]));
  if (part) {
    return make(
      part.kind,
      tokens.slice(at).filter((token) => token.start < part.end),
      NO_SENSE,
    );
  }
  const { next, ending } = longestAt(grammar, spellings, at);
  if (ending === 0) return make('unknown', tokens.slice(at, at + 1), digits(tokens[at]));
  const { senses } = grammar;
  const sense = tokens[at]?.elided ? senses.ofAny(ending) : senses.spoken(ending, evidence);
  return make('phrase', tokens.slice(at, next), sense);
}

/** The longest phrase that begins at this word: what comes behind it, and its number. */
function longestAt(
  { phrases }: Grammar,
  spellings: readonly number[],
  at: number,
): { next: number; ending: number } {
  let longest = { next: at, ending: 0 };
  let node = START;
  for (let next = at + 1; next <= spellings.length; next++) {
    node = phrases.next(node, spellings[next - 1] ?? -1);
    if (node === START) break;
    const ending = phrases.ending(node);
    if (ending > 0) longest = { next, ending };
  }
  return longest;
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

function digits(token: Token | undefined): Sense {
  const number = token && DIGITS.test(token.word) ? Number(token.word) : 0;
  return number > 0 ? senseOf([{ kind: 'ordinal', id: number, tongues: EVERY_LANGUAGE }]) : NO_SENSE;
}

function make(kind: Piece['kind'], tokens: readonly Token[], sense: Sense): Piece {
  const [first] = tokens;
  return {
    kind,
    sense,
    words: tokens.map((token) => token.word),
    start: first?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    capital: first?.capital ?? false,
    pause: first?.pause ?? false,
    elided: first?.elided ?? false,
  };
}

export function hasCue(piece: Piece | undefined, ...cues: readonly Cue[]): boolean {
  if (!piece) return false;
  for (const cue of piece.sense.cues) if (cues.includes(cue)) return true;
  return false;
}

export function hasIntent(piece: Piece, intent: Intent): boolean {
  return piece.sense.intents.includes(intent);
}

/** Has the piece a meaning of this kind? */
export function means(piece: Piece, kind: MeaningKind): boolean {
  for (const meaning of piece.sense.meanings) if (meaning.kind === kind) return true;
  return false;
}

/** The distinct values of one kind of meaning, in the order of the sentence. */
export function idsOf<K extends MeaningKind>(pieces: readonly Piece[], kind: K): readonly MeaningIds[K][] {
  const ids = new Set<MeaningIds[K]>();
  for (const piece of pieces) {
    if (means(piece, kind)) for (const id of idsIn(piece.sense.meanings, kind)) ids.add(id);
  }
  return [...ids];
}

/** Is the piece a word that may belong to a customer's name? */
export function mayName(piece: Piece | undefined): boolean {
  return piece?.kind === 'name' || piece?.kind === 'unknown' || hasCue(piece, 'offTopic');
}
