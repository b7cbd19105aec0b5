import assert from 'node:assert/strict';
import { wrongWhereCard } from '../../cards';
import { LANGUAGES, wordsFor } from '../../src/i18n/words';
import { checkCard, textOf, titlesOf } from '../support/cards';

describe('wrongWhereCard', () => {
  it('says which button tells that an answer was wrong, and how to check again', () => {
    const card = wrongWhereCard(wordsFor('en-GB'));

    checkCard(card);
    assert.match(
      textOf(card),
      /Select “This was wrong” under the answer[^]*name the customer and the product/,
    );
    assert.deepEqual(titlesOf(card), ['File a request', 'Who can file?']);
  });

  it('names the button as the answer has it, in every language', () => {
    for (const language of LANGUAGES) {
      const words = wordsFor(language);

      assert.ok(textOf(wrongWhereCard(words)).includes(`“${words.t('answer.buttons.wrong')}”`), language);
    }
  });
});
