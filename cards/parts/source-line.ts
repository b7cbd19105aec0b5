import { SOURCES, type Certainty, type SourceId } from '../../src/domain/sources';
import type { WordKey, Words } from '../../src/i18n/words';

const SENTENCES = {
  documented: 'source.documented',
  documentedOld: 'source.documentedOld',
  thirdParty: 'source.thirdParty',
  judgement: 'source.judgement',
} as const satisfies Record<Certainty, WordKey>;

/** A source as a Markdown link, with how old it is and how sure it makes us: for a `TextBlock`. */
export function sourceLine(words: Words, id: SourceId): string {
  const { title, url, certainty, asOf } = SOURCES[id];
  return words.t(SENTENCES[certainty], { title, url, asOf: monthAndYear(words, asOf) });
}

/** "Dec 2025", or only the year where the month isn't known. */
function monthAndYear({ locale }: Words, asOf: string): string {
  const [year = '', month] = asOf.split('-');
  if (month === undefined) return year;
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(day);
}
