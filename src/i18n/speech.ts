import { type Language, type Words, wordsFor } from './words';

/** In which language somebody is spoken to. */
export interface Speech {
  /** Undefined for whoever follows Teams. */
  readonly chosen: Language | undefined;
  /** BCP 47 tag, as Teams sent it. */
  readonly teamsLocale: string | undefined;
}

export function wordsOf({ chosen, teamsLocale }: Speech): Words {
  return wordsFor(teamsLocale, chosen);
}
