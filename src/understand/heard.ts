import { storedGrammar } from './grammar';
import { isPhrase, type Known, type Words } from './pieces';
import { cleanText, type Token, tokenise } from './tokens';

/** A sentence with its words looked up: what stays the same whatever turns out to be a name in it. */
export interface Heard extends Words {
  readonly clean: string;
}

export function hearWords(text: string): Heard {
  const { words } = storedGrammar();
  const clean = cleanText(text);
  const tokens = tokenise(clean);
  const numbers: number[] = [];
  for (const { word } of tokens) numbers.push(words.numberOf(word));
  return { clean, tokens, numbers };
}

const NOWHERE: readonly Known[] = [];

/** Where the words of the names stand in the sentence; a name that is a keyword as a whole is left out. */
export function placesOf({ tokens }: Heard, names: readonly string[]): readonly Known[] {
  if (names.length === 0) return NOWHERE;
  const places: Known[] = [];
  for (const name of names) {
    const words = tokenise(name).map(({ word }) => word);
    if (words.length === 0 || isPhrase(storedGrammar(), words)) continue;
    for (let at = 0; at + words.length <= tokens.length; at++) {
      if (!standAt(tokens, at, words)) continue;
      places.push({
        kind: 'name',
        start: tokens[at]?.start ?? 0,
        end: tokens[at + words.length - 1]?.end ?? 0,
      });
    }
  }
  return places;
}

function standAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset++) {
    if (tokens[at + offset]?.word !== words[offset]) return false;
  }
  return true;
}
