import type { OwnLink } from '../src/domain/organisation';
import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { journeyButtons } from './parts/journey-buttons';
import { line } from './parts/lines';
import { ownLinkSets } from './parts/own-links';
import { plain } from './plain';
import { cardTemplate } from './render';
import template from './templates/help.json';

export interface HelpView {
  /** The question that is open now, in the reader's words. */
  readonly step?: string;
  /** The organisation's own. */
  readonly links?: readonly OwnLink[];
}

/** What is easier to say than to find a button for. */
const JOURNEYS = ['mine', 'history', 'feedback', 'notices', 'language'] as const;

const fill = cardTemplate(template);

/** What a person can say at any time. */
export function helpCard(words: Words, { step, links = [] }: HelpView = {}): Card {
  return fill(
    {
      locale: words.locale,
      heading: words.t('help.heading'),
      where: line(step && words.t('help.where', { step: plain(step) })),
      lead: words.t('help.lead'),
      sayings: [
        { say: words.t('help.say.back'), meaning: words.t('help.back') },
        { say: words.t('help.say.cancel'), meaning: words.t('help.cancel') },
        { say: words.t('help.say.startOver'), meaning: words.t('help.startOver') },
        { say: words.t('help.say.help'), meaning: words.t('help.help') },
      ],
      ask: words.t('help.ask'),
      journeys: JOURNEYS.map((journey) => ({
        say: words.t(`help.journey.${journey}.say`),
        meaning: words.t(`help.journey.${journey}.meaning`),
      })),
      main: journeyButtons(words, ['file', 'who', 'ready', 'teach']),
      more: journeyButtons(words, ['selfService', 'health', 'mine', 'notices', 'language']),
      ownLinks: ownLinkSets(words, links),
    },
    words.t('help.summary'),
  );
}
