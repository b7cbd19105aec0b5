import assert from 'node:assert/strict';
import { channelEndingsCard, channelLeaderUnknownCard, channelOffCard, channelOnCard } from '../../cards';
import { wordsFor } from '../../src/i18n/words';
import { checkCard, textOf } from '../support/cards';
import { FAILURES } from './answer-views';

const words = wordsFor('en-GB');

describe('what is said about endings in a channel', () => {
  it('is how many, with a check for everybody and a stop', () => {
    const card = channelEndingsCard(words, { count: 3, gap: undefined, question: 'q', demo: false });

    checkCard(card);
    assert.match(textOf(card), /^3 relationships end soon$/m);
  });

  it('is no number where nothing could be read', () => {
    for (const gap of FAILURES) {
      const card = channelEndingsCard(words, { count: 0, gap, question: 'q', demo: true });

      checkCard(card);
      assert.match(textOf(card), /^I could not check which relationships end$/m);
      checkCard(channelLeaderUnknownCard(words, { failure: gap }));
    }
  });

  it('is confirmed with the hour, and when it is over', () => {
    const on = channelOnCard(words, { timeZone: 'Europe/Madrid' });

    checkCard(on);
    checkCard(channelOffCard(words));
    assert.match(textOf(on), /09:00 \(Europe\/Madrid\)/u);
  });
});
