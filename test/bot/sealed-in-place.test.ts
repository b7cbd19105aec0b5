import assert from 'node:assert/strict';
import type { Card } from '../../cards';
import { cardTemplate, takeButtons } from '../../cards/render';
import { allCards } from '../cards/all-cards';
import { buttonsOf, HOSTILE } from '../support/cards';
import { everyLanguage } from '../support/languages';
import { nadia, PAGE, SealBench } from './seal-bench';
import { occasion } from './sealed-data';

const jonas = occasion('jonas', 'a:1');
const BUTTON = { type: 'Action.Submit', title: '${title}', data: '${data}' };
const fill = cardTemplate({
  type: 'AdaptiveCard',
  actions: [BUTTON],
  selectAction: { $when: '${any}', ...BUTTON },
});
const fillFixed = cardTemplate({ type: 'AdaptiveCard', actions: [{ ...BUTTON, title: 'Next', data: PAGE }] });

/** A card as it was filled a moment ago. */
const fresh = (): Card => fill({ any: true, title: 'Next', data: PAGE }, 'Two buttons.');

/** The same card, of which nothing is known. */
const copyOf = (card: Card): Card => structuredClone(card);

describe('a card that was filled a moment ago', () => {
  let bench: SealBench;

  beforeEach(() => {
    bench = new SealBench();
  });
  afterEach(() => bench.close());

  for (const words of everyLanguage()) {
    it(`has its buttons at hand, all of them (${words.locale})`, () => {
      for (const { name, card } of allCards(words, HOSTILE.join(''))) {
        const taken = takeButtons(card);

        if (taken) assert.deepEqual(new Set(taken), new Set(buttonsOf(card.content)), name);
        else assert.ok('refresh' in card.content || buttonsOf(card.content).length === 0, name);
      }
    });
  }

  it('is sealed as any other', async () => {
    const card = fresh();
    const other = await bench.seals.seal(nadia, copyOf(card));

    const sealed = await bench.seals.seal(nadia, card);

    assert.deepEqual(sealed, other);
    assert.equal(buttonsOf(sealed.content).length, 2);
  });

  it('is copied when it is sealed once more: whoever had it first has what was theirs', async () => {
    const card = fresh();
    const first = await bench.seals.seal(nadia, card);
    const before = structuredClone(first);

    const second = await bench.seals.seal(jonas, card);

    assert.deepEqual(first, before);
    for (const { data } of buttonsOf(second.content)) {
      assert.equal(await bench.opened(data, bench.seals, jonas), 'standing');
      assert.equal(await bench.opened(data), 'foreign');
    }
  });

  it('leaves the data that it was filled with as it was, and its template', async () => {
    const data = { ...PAGE };
    await bench.seals.seal(nadia, fill({ any: true, title: 'Next', data }, 'Two buttons.'));
    await bench.seals.seal(nadia, fillFixed({}, 'One.'));

    const again = fillFixed({}, 'One.');

    assert.deepEqual(data, PAGE);
    assert.deepEqual(buttonsOf(again.content), [{ type: 'Action.Submit', title: 'Next', data: PAGE }]);
  });

  it('is looked through where it was made into another one', async () => {
    const card = fresh();
    const changed = {
      ...card,
      content: { ...card.content, body: [{ ...BUTTON, title: 'More', data: PAGE }] },
    };

    const sealed = await bench.seals.seal(nadia, changed);

    const kinds = await Promise.all(buttonsOf(sealed.content).map(({ data }) => bench.opened(data)));
    assert.deepEqual(kinds, ['standing', 'standing', 'standing']);
    assert.deepEqual(card, fresh());
  });
});
