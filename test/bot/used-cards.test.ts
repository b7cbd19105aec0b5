import assert from 'node:assert/strict';
import { isUsed, NO_USED_CARDS, type UsedCards, usedCardsOf, withUsedCards } from '../../src/bot/used-cards';

const idsIn = ({ json }: UsedCards): unknown => JSON.parse(`[${json}]`);
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `17${from + index}`);

describe('the cards of a conversation that were used', () => {
  it('are none at first', () => {
    assert.deepEqual([isUsed(NO_USED_CARDS, '171'), idsIn(NO_USED_CARDS)], [false, []]);
  });

  it('are the latest fifty, in their order', () => {
    let cards = NO_USED_CARDS;

    for (const id of numbered(1, 40)) cards = withUsedCards(cards, [id]);
    cards = withUsedCards(cards, numbered(41, 60));

    assert.deepEqual(idsIn(cards), numbered(11, 60));
    assert.deepEqual(
      ['1710', '1711', '1760', '1761'].map((id) => isUsed(cards, id)),
      [false, true, true, false],
    );
  });

  it('are cut as well when more of them were stored once', () => {
    const cards = withUsedCards(usedCardsOf(numbered(1, 70)), ['new']);

    assert.deepEqual(idsIn(cards), [...numbered(22, 70), 'new']);
  });

  it('are told apart, whatever their IDs are', () => {
    const odd = ['a"b', '","', 'c\\', '', '],[', 'ŋ 😀', '\ud800'];
    const cards = withUsedCards(usedCardsOf(odd), numbered(1, 46));

    assert.deepEqual(idsIn(cards), [...odd.slice(3), ...numbered(1, 46)]);
    assert.deepEqual(
      [...odd.slice(0, 3), 'a', 'b', '17'].map((id) => isUsed(cards, id)),
      [false, false, false, false, false, false],
    );
    assert.ok(odd.slice(3).every((id) => isUsed(cards, id)));
  });
});
