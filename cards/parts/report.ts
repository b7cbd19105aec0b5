import type { Words } from '../../src/i18n/words';
import type { Card } from '../card';
import { cardTemplate } from '../render';
import template from '../templates/report.json';
import type { Button } from './buttons';
import { fits } from './fits';
import { line, linesOf } from './lines';
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
  return reportCardOf(words, report, report.sections);
}

/** The report with these sections in place of its own. */
function reportCardOf(words: Words, report: Report, sections: readonly Section[]): Card {
  const data = {
    locale: words.locale,
    demo: line(report.demo && words.t('common.demo')),
    tone: report.tone,
    heading: report.heading,
    leads: linesOf(report.leads),
    sections,
    buttons: report.buttons,
  };
  return fill(data, report.summary);
}

/** What a report can do without. Of what is shown, the last goes first. */
export interface Extras {
  /** Sections that are shown after the report's own. */
  readonly shown?: readonly Section[];
  /** Sections that a button of this title brings up. */
  readonly moreTitle: string;
  readonly hidden: readonly Section[];
  /** IDs of the report's own sections, and verbs of its buttons, that go last of all. */
  readonly dispensable?: readonly string[];
}

/** A report with its extras. Where names from outside are so long that Teams would refuse the card, it goes without. */
export function reportCardWithMore(words: Words, report: Report, extras: Extras): Card {
  const { shown = [], moreTitle, hidden, dispensable = [] } = extras;
  const more = section({ id: 'more', toggle: { title: moreTitle, targets: hidden.map(({ id }) => id) } });
  const { sections } = report;
  const whole = reportCardOf(words, report, [...sections, ...shown, more, ...hidden]);
  if (fits(whole)) return whole;
  for (let count = shown.length; count >= 0; count -= 1) {
    const card = reportCardOf(words, report, sections.concat(shown.slice(0, count)));
    if (fits(card)) return card;
  }
  return reportCard(words, {
    ...report,
    sections: sections.filter(({ id }) => !dispensable.includes(id)),
    buttons: report.buttons.filter(({ verb }) => !dispensable.includes(verb)),
  });
}
