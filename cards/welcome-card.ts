import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { journeyButtons } from './parts/journey-buttons';
import { standingButton } from './parts/buttons';
import { line, lines } from './parts/lines';
import { noticeCard } from './parts/notice';
import { plain } from './plain';
import { cardTemplate } from './render';
import template from './templates/welcome.json';

export interface WelcomeView {
  /** Who is greeted; empty when nobody in particular. */
  readonly name: string;
  readonly demo: boolean;
}

const EXAMPLES = ['file', 'who', 'ready', 'teach'] as const;

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
      demo: line(demo && words.t('common.demo')),
      ask: words.t('welcome.ask'),
      examples: EXAMPLES.map((journey) => exampleOf(words, journey, demo)),
      notes: lines(words.t('welcome.audience'), words.t('welcome.language')),
      primary: journeyButtons(words, ['file']),
      main: journeyButtons(words, ['who', 'ready', 'teach']),
      more: journeyButtons(words, ['selfService', 'health', 'mine', 'notices', 'help']),
      language: journeyButtons(words, ['language']),
    },
    words.t('welcome.summary'),
  );
}

/** Tapped, it is said in the person's own name; where a client can't do that, it sets out on the same. */
function exampleOf(words: Words, journey: (typeof EXAMPLES)[number], demo: boolean) {
  // Outside of the demo nobody serves the customer of the example.
  const say = words.t(demo ? `welcome.example.${journey}` : `welcome.button.${journey}`);
  const { data } = standingButton(say, { verb: 'begin', journey });
  return {
    example: words.t('welcome.quoted', { example: words.t(`welcome.example.${journey}`) }),
    meaning: words.t(`welcome.meaning.${journey}`),
    data: { ...data, msteams: { type: 'imBack', value: say } },
  };
}

/** What may be said first, to be tapped. */
export function welcomePrompts(words: Words): readonly string[] {
  return [words.t('welcome.button.file'), words.t('welcome.button.who'), words.t('welcome.button.ready')];
}

/** For a team or group chat that the app was added to: one card for everybody, about nobody. */
export function teamWelcomeCard(words: Words, { demo }: Pick<WelcomeView, 'demo'>): Card {
  return noticeCard(words, {
    heading: words.t('welcome.team.heading'),
    paragraphs: [
      ...(demo ? [words.t('common.demo')] : []),
      words.t('welcome.team.ask'),
      words.t('welcome.team.own'),
      words.t('welcome.audience'),
    ],
    buttons: [],
  });
}
