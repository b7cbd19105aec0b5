import type { Grammar } from './grammar';
import type { Cue } from './lexicon/lexicon';
import type { Meaning, MeaningIds, MeaningKind } from './meaning';
import { START } from './phrase-graph';
import { type Evidence, evidenceIn, likeliest } from './tongues';
import type { Token } from './tokens';
import type { Intent } from './understanding';

/** A stretch of the sentence that was recognised, or one word that wasn't. */
export interface Piece {
  readonly kind: 'phrase' | Known['kind'] | 'unknown';
  readonly meanings: readonly Meaning[];
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

const EVERY_LANGUAGE = 0xff;

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
      [],
    );
  }
  const { next, ending } = longestAt(grammar, spellings, at);
  const meanings = grammar.meanings[ending] ?? [];
  if (ending === 0) return make('unknown', tokens.slice(at, at + 1), digits(tokens[at]));
  const words = tokens.slice(at, next);
  return make('phrase', words, tokens[at]?.elided ? meanings : inTongue(meanings, evidence));
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

/** What a phrase means in the language of the sentence: "on" is "where" in Catalan, "me" no "I" in Spanish. */
function inTongue(meanings: readonly Meaning[], evidence: Evidence): readonly Meaning[] {
  const all = meanings.reduce((tongues, meaning) => tongues | meaning.tongues, 0);
  const spoken = likeliest(all, evidence);
  return meanings.filter(({ tongues }) => tongues & spoken);
}

function digits(token: Token | undefined): readonly Meaning[] {
  const number = /^\d{1,2}$/.test(token?.word ?? '') ? Number(token?.word) : 0;
  return number > 0 ? [{ kind: 'ordinal', id: number, tongues: EVERY_LANGUAGE }] : [];
}

function make(kind: Piece['kind'], tokens: readonly Token[], meanings: readonly Meaning[]): Piece {
  return {
    kind,
    meanings,
    words: tokens.map((token) => token.word),
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    capital: tokens[0]?.capital ?? false,
    pause: tokens[0]?.pause ?? false,
    elided: tokens[0]?.elided ?? false,
  };
}

export function hasCue(piece: Piece | undefined, ...cues: readonly Cue[]): boolean {
  return !!piece?.meanings.some((meaning) => meaning.kind === 'cue' && cues.includes(meaning.id));
}

export function hasIntent(piece: Piece, intent: Intent): boolean {
  return piece.meanings.some((meaning) => meaning.kind === 'intent' && meaning.id === intent);
}

/** The distinct values of one kind of meaning, in the order of the sentence. */
export function idsOf<K extends MeaningKind>(pieces: readonly Piece[], kind: K): readonly MeaningIds[K][] {
  type Wanted = Meaning & { readonly kind: K; readonly id: MeaningIds[K] };
  const isWanted = (meaning: Meaning): meaning is Wanted => meaning.kind === kind;
  const ids = pieces.flatMap((piece) =>
    piece.meanings.filter(isWanted).map((meaning): MeaningIds[K] => meaning.id),
  );
  return [...new Set(ids)];
}

/** Is the piece a word that may belong to a customer's name? */
export function mayName(piece: Piece | undefined): boolean {
  return piece?.kind === 'name' || piece?.kind === 'unknown' || hasCue(piece, 'offTopic');
}
