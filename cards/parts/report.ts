import type { Words } from '../../src/i18n/words';
import type { Card } from '../card';
import { cardTemplate } from '../render';
import template from '../templates/report.json';
import type { Button } from './buttons';
import { lines } from './lines';
import { section, type Section, type Tone } from './section';

/** A card that answers: the verdict first, then sections, then what can be done next. */
export interface Report {
  readonly tone: Tone;
  /** Rendered with Markdown: our own words only. */
  readonly heading: string;
  readonly leads: readonly string[];
  readonly sections: readonly Section[];
  readonly buttons: readonly Button[];
  readonly demo: boolean;
  readonly summary: string;
}

const fill = cardTemplate(template);

export function reportCard(words: Words, report: Report): Card {
  const data = {
    // The parser of Adaptive Cards takes a bare language only; "en-GB" is an error to it.
    language: new Intl.Locale(words.locale).language,
    demo: lines(report.demo && words.t('common.demo')),
    tone: report.tone,
    heading: report.heading,
    leads: lines(...report.leads),
    sections: report.sections,
    buttons: report.buttons,
  };
  return fill(data, report.summary);
}

/** Bytes of UTF-16, the encoding that Teams counts in: clients have refused cards from 25 kB on. */
const LARGEST = 24_000;

function fits(card: Card): boolean {
  return JSON.stringify(card.content).length * 2 < LARGEST;
}

/**
 * A report with a button that shows what is hidden at first. Where names from outside are so long that the card
 * would be too large for Teams, it goes without what is hidden.
 */
export function reportCardWithMore(
  words: Words,
  report: Report,
  moreTitle: string,
  hidden: readonly Section[],
): Card {
  const more = section({ id: 'more', toggle: { title: moreTitle, targets: hidden.map(({ id }) => id) } });
  const whole = reportCard(words, { ...report, sections: [...report.sections, more, ...hidden] });
  return fits(whole) ? whole : reportCard(words, report);
}
