import type { LocalText } from '../../src/domain/organisation';
import type { Words } from '../../src/i18n/words';

/** A text of the organisation's in the reader's language; in English, or whichever there is, where it has none. */
export function localText({ locale }: Pick<Words, 'locale'>, text: LocalText): string {
  if (typeof text === 'string') return text;
  const own = text[locale.split('-')[0] ?? ''];
  return own ?? text['en'] ?? Object.values(text).find((one) => one !== undefined) ?? '';
}
