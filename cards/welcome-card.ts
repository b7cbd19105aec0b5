import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { journeyButtons } from './parts/journey-buttons';
import { lines } from './parts/lines';
import { plain } from './plain';
import { cardTemplate } from './render';
import template from './templates/welcome.json';

export interface WelcomeView {
  /** Who is greeted; empty when nobody in particular. */
  readonly name: string;
  readonly demo: boolean;
}

const fill = cardTemplate(template);

/** Who Filing Desk is and what to ask it: for an installation, a greeting and the start of help. */
export function welcomeCard(words: Words, { name, demo }: WelcomeView): Card {
  const known = plain(name);
  return fill(
    {
      locale: words.locale,
      product: words.t('common.product'),
      heading: words.t('welcome.heading'),
      hello: known ? words.t('welcome.hello', { name: known }) : words.t('welcome.helloAll'),
      demo: lines(demo && words.t('common.demo')),
      ask: words.t('welcome.ask'),
      examples: [
        { example: words.t('welcome.example.file'), meaning: words.t('welcome.meaning.file') },
        { example: words.t('welcome.example.who'), meaning: words.t('welcome.meaning.who') },
        { example: words.t('welcome.example.ready'), meaning: words.t('welcome.meaning.ready') },
        { example: words.t('welcome.example.teach'), meaning: words.t('welcome.meaning.teach') },
      ],
      primary: journeyButtons(words, ['file']),
      main: journeyButtons(words, ['who', 'ready', 'teach']),
      more: journeyButtons(words, ['selfService', 'health', 'mine', 'notices', 'help']),
    },
    words.t('welcome.summary'),
  );
}
