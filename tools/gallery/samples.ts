import type { Words } from '../../src/i18n/words';
import { answerCards } from './answer-cards';
import { extensionCards } from './extension-cards';
import { flowCards } from './flow-cards';
import type { Sample } from './gallery-page';
import { organisationCards } from './organisation-cards';
import { requestCards } from './request-cards';

/** Every card there is, with sample data. */
export function samples(words: Words): readonly Sample[] {
  const cards = {
    ...flowCards(words),
    ...answerCards(words),
    ...requestCards(words),
    ...extensionCards(words),
    ...organisationCards(words),
  };
  return Object.entries(cards).map(([name, card]) => ({ name, card }));
}
