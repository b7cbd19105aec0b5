import { createInstance, type i18n, type ParseKeys, type TOptions } from 'i18next';
import { en } from './en';

/** Languages that the words exist in. Teams sends others too; those get the first one. */
export const LANGUAGES = ['en'] as const;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** Every key that has words; a misspelt one doesn't compile. */
export type WordKey = ParseKeys;

/** All the words that a person sees, in their language and their way of writing dates. */
export interface Words {
  /** Full language tag, such as en-GB: goes into the `lang` of every card. */
  readonly locale: string;
  t(key: WordKey, args?: Readonly<Record<string, string | number>>): string;
  /** 22 Nov 2026 */
  date(day: Date): string;
  /** 09:41 UTC */
  time(moment: Date): string;
  /** a, b and c */
  list(items: readonly string[]): string;
}

function shared(): i18n {
  const instance = createInstance();
  void instance.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    // Escaping for HTML would spoil plain text; Markdown is neutralised where a card is rendered.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

const instance = shared();

/** Full, because some clients stumble over a tag without a region. */
const DEFAULT_LOCALE = 'en-GB';

/** Language and region, if they are well-formed and we have words in that language. */
function supportedLocale(locale: string | undefined): string {
  try {
    const { language, region } = new Intl.Locale(locale ?? DEFAULT_LOCALE);
    const known = LANGUAGES.some((one) => one === language);
    return known && region ? `${language}-${region}` : DEFAULT_LOCALE;
  } catch {
    // Not a language tag at all.
    return DEFAULT_LOCALE;
  }
}

const cache = new Map<string, Words>();

/** The words for the locale that Teams sent with an activity. */
export function wordsFor(locale: string | undefined): Words {
  const tag = supportedLocale(locale);
  const known = cache.get(tag);
  if (known) return known;
  const words = build(tag);
  cache.set(tag, words);
  return words;
}

function build(locale: string): Words {
  const t = instance.getFixedT(locale.split('-')[0] ?? 'en');
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    t: (key, args) => t(key, args as TOptions),
    date: (day) => dates.format(day),
    time: (moment) => `${times.format(moment)} UTC`,
    list: (items) => lists.format(items),
  };
}
