import assert from 'node:assert/strict';
import { directoryDownCard, noSightCard } from '../../cards';
import { parseCardAction } from '../../cards/actions';
import { wordsFor } from '../../src/i18n/words';
import { actions, checkCard, textOf, titlesOf } from '../support/cards';

const words = wordsFor('en-GB');

describe('noSightCard', () => {
  it('says first that it can’t show this customer, then why, then whom to ask', () => {
    const card = noSightCard(words);

    checkCard(card);
    assert.match(
      textOf(card),
      /^I can’t show you this customer\nYou see a customer when [^\n]*when you check again\.\nAsk a lead/,
    );
    assert.deepEqual(titlesOf(card), ['Start over', 'Am I ready?']);
    assert.ok(actions(card).every(({ data }) => parseCardAction(data).kind === 'standing'));
  });

  it('doesn’t send a lead to a lead', () => {
    const card = noSightCard(words, { sees: 'all' });

    checkCard(card);
    assert.doesNotMatch(textOf(card), /lead/);
    assert.match(textOf(card), /Partner Center/);
  });
});

describe('directoryDownCard, where a permission is missing', () => {
  it('leaves the name of a missing permission to the log: it is for administrators', () => {
    const card = directoryDownCard(words, { failure: { kind: 'refused', permission: 'User.Read.All' } });

    assert.doesNotMatch(JSON.stringify(card), /User\.Read/);
  });
});
