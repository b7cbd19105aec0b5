import { LANGUAGES, wordsFor, type Words } from '../../src/i18n/words';

/** The words of every language there is, each in its likeliest region. */
export function everyLanguage(): readonly Words[] {
  return LANGUAGES.map((one) => {
    const { language, region = '' } = new Intl.Locale(one).maximize();
    return wordsFor(`${language}-${region}`);
  });
}
