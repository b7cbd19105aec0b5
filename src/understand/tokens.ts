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
/**
 * Endings of domains; any other word with a full stop inside is a sentence that lacks a space. Norway's and Sweden's are
 * such words too often.
 */
const ENDINGS =
  'com|net|org|edu|gov|info|io|co|biz|eu|es|cat|gal|eus|ad|pt|fr|it|de|uk|ie|nl|be|ch|at|us|mx|ar|cl|pe|uy|br|ca|dk|fi|pl|cz|sk|hu|ro|gr|lu|au|nz|jp|za|example|test|local|cloud|dev';
/** A domain is one word, whatever its labels mean: "com" is Catalan for "how". */
const DOMAIN = `(?:${LABEL}\\.){1,6}(?:${ENDINGS})(?![\\p{L}\\p{N}-])`;
/** Where nothing else is said, it is no sentence, whatever the country: "no" is Norway then. */
const ONLY_DOMAIN = new RegExp(`^(?:${LABEL}\\.){1,6}\\p{L}{2}$`, 'u');
const ELIDED = "(?<![\\p{L}\\p{M}\\p{N}'’ʼ`´])[ldsnmt](?=['’ʼ`´]\\p{L})";
/** "sol·licitud" is one word, "sol" another. */
const PLAIN = "[\\p{L}\\p{M}\\p{N}]+(?:(?:['’ʼ`´]|(?<=l)[·•‧](?=l))[\\p{L}\\p{M}]+)*";
const WORD = new RegExp(`${DOMAIN}|(${ELIDED})|${PLAIN}`, 'iuy');
const POSSESSIVE = /['’ʼ`´][sS]$/u;
const APOSTROPHES = /['’ʼ`´]/gu;
/** "O'Brien": a name, and no keyword that reads the same once it is closed up. */
const IRISH = /^(o)['’ʼ`´](?=\p{L}{3})/iu;
const PAUSE = /[,;:!?()–—]|\.\s|\s-\s/u;

/** Plain ASCII in single spaces, as most sentences are: nothing to clean. */
const IS_CLEAN = /^(?:[!-~]+ )*[!-~]+$/;

/** The sentence in single spaces, without control, zero-width and direction characters. */
export function cleanText(text: string): string {
  if (IS_CLEAN.test(text)) return text;
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/ŀ/gu, 'l·')
    .replace(/Ŀ/gu, 'L·')
    .trim();
}

/** The words of a sentence, in order. */
export function tokenise(text: string): readonly Token[] {
  if (text.includes('.') && ONLY_DOMAIN.test(text)) return [oneWord(text)];
  let shouted: boolean | undefined;
  const tokens: Token[] = [];
  let end = 0;
  let at = 0;
  while (at < text.length) {
    const until = plainEnd(text, at);
    const found = until > at ? undefined : wordAt(text, at);
    if (until === at && !found) {
      at += isPair(text, at) ? 2 : 1;
      continue;
    }
    const raw = found ? found[0].replace(POSSESSIVE, '') : text.slice(at, until);
    const word = found ? wordOf(raw) : raw.toLowerCase();
    const pause = isPause(text, end, at);
    end = at + raw.length;
    const capital = isCapital(raw) && !(shouted ??= isShouted(text));
    if (word) tokens.push({ word, start: at, end, capital, pause, elided: found?.[1] !== undefined });
    if (tokens.length === MAX_WORDS) break;
    at += found ? found[0].length : raw.length;
  }
  return tokens;
}

function oneWord(text: string): Token {
  const [start, end] = [0, text.length];
  return { word: wordOf(text), start, end, capital: isCapital(text), pause: false, elided: false };
}

/** Where a word of ASCII letters and digits ends that the pattern would read no further; `at` where none begins. */
function plainEnd(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  return end === at || endsPlain(text, end) ? end : at;
}

/** A hyphen or a full stop may go on to a domain, and apostrophes and other letters go on with the word. */
function endsPlain(text: string, end: number): boolean {
  if (end === text.length) return true;
  const code = text.charCodeAt(end);
  if (code === FULL_STOP) return end + 1 === text.length || text.charCodeAt(end + 1) === SPACE;
  return code < ASCII && code !== HYPHEN && code !== APOSTROPHE && code !== BACKTICK;
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Signs of ASCII begin no word, but for the hyphen of an odd domain. */
function wordAt(text: string, at: number): RegExpExecArray | undefined {
  const code = text.charCodeAt(at);
  if (code < ASCII && code !== HYPHEN && !isPlain(code)) return undefined;
  WORD.lastIndex = at;
  return WORD.exec(text) ?? undefined;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** Between a word and the next: a single space most often. */
function isPause(text: string, from: number, to: number): boolean {
  if (from === to || (to === from + 1 && text.charCodeAt(from) === SPACE)) return false;
  return PAUSE.test(text.slice(from, to));
}

const SMALL = /[a-z]/;

/** All in capitals. */
function isShouted(text: string): boolean {
  return !SMALL.test(text) && text === text.toUpperCase();
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

function isCapital(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return code < ASCII ? code >= 65 && code <= 90 : CAPITAL.test(raw);
}

function wordOf(raw: string): string {
  const plain = fold(raw.replace(APOSTROPHES, '').replace(/[·•‧]/gu, ''));
  return IRISH.test(raw) ? `o'${plain.slice(1)}` : plain;
}

const ASCII = 128;
const SPACE = 32;
const APOSTROPHE = 39;
const HYPHEN = 45;
const FULL_STOP = 46;
const BACKTICK = 96;
