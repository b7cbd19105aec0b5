import { fold } from './fold';

/** One word of a sentence. */
export interface Token {
  /** Folded, without apostrophes and without a possessive ending; what is compared. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Starts with a capital letter, though not the whole sentence is in capitals. */
  readonly capital: boolean;
  /** A comma, full stop or the like stands before it. */
  readonly pause: boolean;
  /** A lone letter that an apostrophe ties to the next word, as Catalan does: "l'Outlook". */
  readonly elided: boolean;
}

/** More words than this are not read: nobody asks for a request in more. */
const MAX_WORDS = 120;
const LABEL = '[\\p{L}\\p{N}-]{1,63}';
/** Endings of domains; any other word with a full stop inside is a sentence that lacks a space. */
const ENDINGS =
  'com|net|org|edu|gov|info|io|co|biz|eu|es|cat|gal|eus|ad|pt|fr|it|de|uk|ie|nl|be|ch|at|us|mx|ar|cl|pe|uy|br|example|test|local|cloud|dev';
/** A domain is one word, whatever its labels mean: "com" is Catalan for "how". */
const DOMAIN = `(?:${LABEL}\\.){1,6}(?:${ENDINGS})(?![\\p{L}\\p{N}-])`;
const ELIDED = "(?<![\\p{L}\\p{M}\\p{N}'’ʼ`´])[ldsnmt](?=['’ʼ`´]\\p{L})";
/** "sol·licitud" is one word, "sol" another. */
const PLAIN = "[\\p{L}\\p{M}\\p{N}]+(?:(?:['’ʼ`´]|(?<=l)[·•‧](?=l))[\\p{L}\\p{M}]+)*";
const WORD = new RegExp(`${DOMAIN}|(${ELIDED})|${PLAIN}`, 'giu');
const POSSESSIVE = /['’ʼ`´][sS]$/u;
const APOSTROPHES = /['’ʼ`´]/gu;
/** "O'Brien": a name, and no keyword that reads the same once it is closed up. */
const IRISH = /^(o)['’ʼ`´](?=\p{L}{3})/iu;
const PAUSE = /[,;:!?()–—]|\.\s|\s-\s/u;

/** The sentence in single spaces, without control, zero-width and direction characters. */
export function cleanText(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/ŀ/gu, 'l·')
    .replace(/Ŀ/gu, 'L·')
    .trim();
}

/** The words of a sentence, in order. */
export function tokenise(text: string): readonly Token[] {
  const shouted = text === text.toUpperCase();
  const tokens: Token[] = [];
  let end = 0;
  for (const found of text.matchAll(WORD)) {
    const raw = found[0].replace(POSSESSIVE, '');
    const word = wordOf(raw);
    const start = found.index;
    const pause = PAUSE.test(text.slice(end, start));
    end = start + raw.length;
    const capital = !shouted && /^[\p{Lu}\p{Lt}]/u.test(raw);
    if (word) tokens.push({ word, start, end, capital, pause, elided: found[1] !== undefined });
    if (tokens.length === MAX_WORDS) break;
  }
  return tokens;
}

function wordOf(raw: string): string {
  const plain = fold(raw.replace(APOSTROPHES, '').replace(/[·•‧]/gu, ''));
  return IRISH.test(raw) ? `o'${plain.slice(1)}` : plain;
}
