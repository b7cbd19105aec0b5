import { type Language, type Words, type WordsFor, wordsFor as usualWords } from './words';

/** In which language somebody is spoken to. */
export interface Speech {
  /** Undefined for whoever follows Teams. */
  readonly chosen: Language | undefined;
  /** BCP 47 tag, as Teams sent it. */
  readonly teamsLocale: string | undefined;
  /** With the organisation's own texts; the product's words when left out. */
  readonly wordsFor?: WordsFor;
}

export function wordsOf({ chosen, teamsLocale, wordsFor = usualWords }: Speech): Words {
  return wordsFor(teamsLocale, chosen);
}
