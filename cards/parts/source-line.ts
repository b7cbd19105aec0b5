import { SOURCES, type Certainty, type SourceId } from '../../src/domain/sources';
import type { WordKey, Words } from '../../src/i18n/words';
import { keptByWords } from './kept-by-words';

const SENTENCES = {
  documented: 'source.documented',
  documentedOld: 'source.documentedOld',
  thirdParty: 'source.thirdParty',
  judgement: 'source.judgement',
} as const satisfies Record<Certainty, WordKey>;

/** A source as a Markdown link, with how old it is and how sure it makes us: for a `TextBlock`. */
export const sourceLine = keptByWords<SourceId>(written);

function written(words: Words, id: SourceId): string {
  const { title, url, certainty, asOf } = SOURCES[id];
  return words.t(SENTENCES[certainty], { title, url, asOf: monthAndYear(words, asOf) });
}

/** "Dec 2025", or only the year where the month isn't known. */
function monthAndYear({ locale }: Words, asOf: string): string {
  const [year = '', month] = asOf.split('-');
  if (month === undefined) return year;
  return monthsOf(locale).format(new Date(Date.UTC(Number(year), Number(month) - 1, 1)));
}

const kept = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than the rest of a card; there are as many as locales of ours. */
function monthsOf(locale: string): Intl.DateTimeFormat {
  const known = kept.get(locale);
  if (known) return known;
  const months = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  kept.set(locale, months);
  return months;
}
