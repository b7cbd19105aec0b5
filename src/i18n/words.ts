import { createInstance, type FormatterModule, type i18n, type ParseKeys } from 'i18next';
import { LRUCache } from 'lru-cache';
import { ca } from './ca';
import { en } from './en';
import { es } from './es';
import { keptTexts } from './kept-texts';

/** Languages that the words exist in. Teams sends others too; those get the first one. */
export const LANGUAGES = ['en', 'es', 'ca'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself: whoever looks for theirs need not read another one. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  ca: 'Català',
};

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
  /** Numbers among the arguments are written the way of the language: 1,204. */
  t(key: WordKey, args?: Readonly<Record<string, string | number>>): string;
  /** 22 Nov 2026, as it is there; a zone that nobody knows counts as UTC. */
  date(day: Date, timeZone?: string): string;
  /** 1–30 Nov 2026, as the days are in UTC; also when they come the wrong way round. */
  days(from: Date, until: Date): string;
  /** 09:41 UTC */
  time(moment: Date): string;
  /** 22 Nov 2026, 10:41 on the person's own clock; marked as UTC where their time zone isn't known. */
  moment(at: Date, timeZone: string): string;
  /** Sunday */
  weekday(day: Date, timeZone: string): string;
  /** a, b and c */
  list(items: readonly string[]): string;
}

/** Called for every argument. Only numbers are written another way than they come. */
const numbersByLocale: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, _language, options) => {
    const numbers: unknown = options?.['numbers'];
    if (typeof value === 'number' && numbers instanceof Intl.NumberFormat) return numbers.format(value);
    return String(value);
  },
};

/** Texts in place of ours, by language and full key ("answer.heading.blocked", "who.people_one"). */
export type TextOverrides = Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>;

/** The words for the locale that Teams sent with an activity, or in the language that the person chose instead. */
export type WordsFor = (locale: string | undefined, chosen?: Language) => Words;

const ours = { en: { translation: en }, es: { translation: es }, ca: { translation: ca } };

function textsWith(overrides: TextOverrides): i18n {
  const instance = createInstance().use(numbersByLocale);
  const changes = LANGUAGES.flatMap((language) =>
    Object.entries(overrides[language] ?? {}).map(([key, text]) => ({ language, key, text })),
  );
  void instance.init({
    lng: 'en',
    fallbackLng: 'en',
    // i18next writes into what it is given.
    resources: changes.length === 0 ? ours : structuredClone(ours),
    // Escaping for HTML would spoil plain text; Markdown is neutralised where a card is rendered.
    interpolation: { escapeValue: false, alwaysFormat: true },
    initAsync: false,
  });
  for (const { language, key, text } of changes) {
    instance.addResource(language, 'translation', key, text, { silent: true });
  }
  return instance;
}

/** Full, because some clients stumble over a tag without a region. */
const USUAL_LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-ES', ca: 'ca-ES' };
const DEFAULT_LOCALE = USUAL_LOCALES.en;

/** The language of a locale, if there are words in it. */
export function languageOf(locale: string | undefined): Language | undefined {
  const language = parsed(locale)?.language;
  return LANGUAGES.find((one) => one === language);
}

/** The language that is wanted, or else the locale's; with the locale's region, if that speaks it. */
function supportedLocale(locale: string | undefined, chosen: Language | undefined): string {
  const own = languageOf(locale);
  const language = chosen ?? own;
  if (!language) return DEFAULT_LOCALE;
  const region = language === own ? parsed(locale)?.region : undefined;
  return region ? `${language}-${region}` : USUAL_LOCALES[language];
}

/** Undefined for what is no language tag at all. */
function parsed(locale: string | undefined): Intl.Locale | undefined {
  try {
    return new Intl.Locale(locale ?? DEFAULT_LOCALE);
  } catch {
    return undefined;
  }
}

const UTC = 'UTC';

/** Time zones whose formatters are kept, each some 30 kB, for each locale. Making one takes as long as a card. */
const MOST_ZONES = 32;

/** Makes formatters for time zones. Clients name the zone, so it may be one that nobody knows. */
function inZone(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): (timeZone: string) => Intl.DateTimeFormat {
  const utc = new Intl.DateTimeFormat(locale, { ...options, timeZone: UTC });
  const kept = new LRUCache<string, Intl.DateTimeFormat>({ max: MOST_ZONES });
  const make = (timeZone: string) => {
    try {
      return new Intl.DateTimeFormat(locale, { ...options, timeZone });
    } catch {
      return utc;
    }
  };
  return (timeZone) => {
    if (timeZone === UTC) return utc;
    const known = kept.get(timeZone);
    if (known) return known;
    const made = make(timeZone);
    kept.set(timeZone, made);
    return made;
  };
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Days, or minutes, whose texts are kept for each locale: those around now are told again and again. */
const MOST_MOMENTS = 200;

/** Writes a moment in UTC, once for all moments of the same period that the format doesn't tell apart. */
function oncePer(period: number, format: Intl.DateTimeFormat): (moment: Date) => string {
  const kept = new LRUCache<number, string>({ max: MOST_MOMENTS });
  return (moment) => {
    const at = Math.floor(moment.getTime() / period);
    const known = kept.get(at);
    if (known !== undefined) return known;
    const text = format.format(moment);
    kept.set(at, text);
    return text;
  };
}

/** What clients call their locale, with ours: they may call it anything. */
const tags = new LRUCache<string, string>({ max: 500 });
const LONGEST_LOCALE = 64;

function tagOf(locale: string = DEFAULT_LOCALE, chosen: Language | undefined): string {
  if (locale.length > LONGEST_LOCALE) return supportedLocale(locale, chosen);
  const key = `${chosen ?? ''} ${locale}`;
  const known = tags.get(key);
  if (known !== undefined) return known;
  const tag = supportedLocale(locale, chosen);
  tags.set(key, tag);
  return tag;
}

/** Words in which an organisation's own texts take the place of ours; where it has none, ours stay. */
export function wordsWith(overrides: TextOverrides): WordsFor {
  const texts = textsWith(overrides);
  const kept = new Map<string, Words>();
  return (locale, chosen) => {
    const tag = tagOf(locale, chosen);
    const known = kept.get(tag);
    if (known) return known;
    const words = build(tag, texts);
    kept.set(tag, words);
    return words;
  };
}

/** The words as they come with the product. */
export const wordsFor: WordsFor = wordsWith({});

function build(locale: string, texts: i18n): Words {
  const t = texts.getFixedT(locale.split('-')[0] ?? 'en');
  const dates = inZone(locale, { dateStyle: 'medium' });
  const times = inZone(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const weekdays = inZone(locale, { weekday: 'long' });
  const dateOf = oncePer(DAY, dates(UTC));
  const timeOf = oncePer(MINUTE, times(UTC));
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    t: keptTexts<WordKey>(locale, t, (key, args) => t(key, { ...args, numbers })),
    date: (day, timeZone = UTC) => (timeZone === UTC ? dateOf(day) : dates(timeZone).format(day)),
    days: (from, until) =>
      from <= until
        ? dates(UTC).formatRange(from, until)
        : `${dates(UTC).format(from)} – ${dates(UTC).format(until)}`,
    time: (moment) => `${timeOf(moment)} ${UTC}`,
    moment: (at, timeZone) => {
      const time = times(timeZone);
      const zone = time.resolvedOptions().timeZone === UTC ? ` ${UTC}` : '';
      return `${dates(timeZone).format(at)}, ${time.format(at)}${zone}`;
    },
    weekday: (day, timeZone) => weekdays(timeZone).format(day),
    // One of them is itself in every language.
    list: (items) => (items.length === 1 ? items.join('') : lists.format(items)),
  };
}
