import { textEntries, type TextEntry } from '../../src/i18n/text-entries';
import type { Language } from '../../src/i18n/words';

export { baseOf, formOf, placeholdersIn, type TextEntry as WordEntry } from '../../src/i18n/text-entries';

/** Every text of every language, by its full key. */
export const ALL_WORDS: Readonly<Record<Language, readonly TextEntry[]>> = {
  en: textEntries('en'),
  es: textEntries('es'),
  ca: textEntries('ca'),
};
