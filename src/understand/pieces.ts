import { correct, type Grammar, type Meaning, type MeaningIds, type MeaningKind } from './grammar';
import type { Cue } from './lexicon/lexicon';
import { type Evidence, evidenceIn, likeliest } from './tongues';
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
  readonly elided: boolean;
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
  const free = tokens.filter(
    (token) => !known.some(({ start, end }) => token.start < end && token.end > start),
  );
  const evidence = evidenceIn(free.map(({ word }) => grammar.words.get(word) ?? 0));
  const spoken = likeliest(EVERY_LANGUAGE, evidence);
  const spellings = tokens.map((token) => correct(grammar, token.word, spoken) ?? token.word);
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
  readonly spellings: readonly string[];
  readonly grammar: Grammar;
  readonly known: readonly Known[];
  readonly evidence: Evidence;
}

function pieceAt({ tokens, spellings, grammar, known, evidence }: Sentence, at: number): Piece {
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
    const words = tokens.slice(at, at + length);
    if (meanings) return make('phrase', words, tokens[at]?.elided ? meanings : inTongue(meanings, evidence));
  }
  return make('unknown', tokens.slice(at, at + 1), digits(tokens[at]));
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
