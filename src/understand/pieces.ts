import { correct, type Grammar, type Meaning, type MeaningIds, type MeaningKind } from './grammar';
import type { Cue } from './lexicon/lexicon';
import { type Token, tokenise } from './tokens';
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
}

/** Part of the text that is known beforehand to be a name, a number or a stretch of time. */
export interface Known {
  readonly kind: 'name' | 'ticket' | 'period';
  readonly start: number;
  readonly end: number;
}

/** Cuts the sentence into pieces: known parts first, then from the left the longest phrases of the grammar. */
export function cutIntoPieces(text: string, grammar: Grammar, known: readonly Known[]): readonly Piece[] {
  const tokens = tokenise(text);
  const spellings = tokens.map((token) => correct(grammar, token.word) ?? token.word);
  const pieces: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const piece = pieceAt(tokens, spellings, at, grammar, known);
    pieces.push(piece);
    at += piece.words.length;
  }
  return pieces;
}

function pieceAt(
  tokens: readonly Token[],
  spellings: readonly string[],
  at: number,
  grammar: Grammar,
  known: readonly Known[],
): Piece {
  const part = known.find(({ start, end }) => tokens[at] && tokens[at].start < end && tokens[at].end > start);
  if (part) {
    return make(
      part.kind,
      tokens.slice(at).filter((token) => token.start < part.end),
      [],
    );
  }
  for (let length = grammar.reach.get(spellings[at] ?? '') ?? 0; length > 0; length--) {
    const meanings = grammar.phrases.get(spellings.slice(at, at + length).join(' '));
    if (meanings) return make('phrase', tokens.slice(at, at + length), meanings);
  }
  return make('unknown', tokens.slice(at, at + 1), digits(tokens[at]));
}

function digits(token: Token | undefined): readonly Meaning[] {
  const number = /^\d{1,2}$/.test(token?.word ?? '') ? Number(token?.word) : 0;
  return number > 0 ? [{ kind: 'ordinal', id: number }] : [];
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
  return piece?.kind === 'name' || piece?.kind === 'unknown';
}
