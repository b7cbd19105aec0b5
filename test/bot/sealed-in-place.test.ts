import assert from 'node:assert/strict';
import type { Card } from '../../cards';
import { FilledCard } from '../../cards/filled-card';
import { cardTemplate } from '../../cards/render';
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

const asJson = (data: unknown): string => JSON.stringify(data);

/** A card as it was filled a moment ago. */
const fresh = (): Card => fill({ any: true, title: 'Next', data: PAGE }, 'Two buttons.');

/** The same card, of which nothing is known. */
const copyOf = ({ content, summary }: Card): Card => structuredClone({ content, summary });

describe('a card that was filled a moment ago', () => {
  let bench: SealBench;

  beforeEach(() => {
    bench = new SealBench();
  });
  afterEach(() => bench.close());

  for (const words of everyLanguage()) {
    it(`has its buttons at hand, all of them (${words.locale})`, () => {
      for (const { name, card } of allCards(words, HOSTILE.join(''))) {
        if (!(card instanceof FilledCard)) {
          assert.ok('refresh' in card.content, name);
          continue;
        }
        const found: unknown[] = [];

        card.withButtons((data) => found.push(data));

        const known = buttonsOf(card.content).map(({ data }) => data);
        assert.deepEqual(new Set(found.map(asJson)), new Set(known.map(asJson)), name);
        assert.equal(found.length, known.length, name);
      }
    });
  }

  it('is sealed as any other', async () => {
    const card = fresh();
    const other = await bench.seals.seal(nadia, copyOf(card));

    const sealed = await bench.seals.seal(nadia, card);

    assert.deepEqual(sealed.content, other.content);
    assert.equal(sealed.summary, other.summary);
    assert.equal(buttonsOf(sealed.content).length, 2);
  });

  it('is another one for each whom it is sealed for, once more or as it was', async () => {
    const card = fresh();
    const first = await bench.seals.seal(nadia, card);
    const before = copyOf(first);

    for (const again of [card, first]) {
      const second = await bench.seals.seal(jonas, again);

      for (const { data } of buttonsOf(second.content)) {
        assert.equal(await bench.opened(data, bench.seals, jonas), 'standing');
        assert.equal(await bench.opened(data), 'foreign');
      }
    }
    assert.deepEqual(copyOf(first), before);
    assert.deepEqual(card.content, fresh().content);
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
      summary: card.summary,
      content: { ...card.content, body: [{ ...BUTTON, title: 'More', data: PAGE }] },
    };

    const sealed = await bench.seals.seal(nadia, changed);

    const kinds = await Promise.all(buttonsOf(sealed.content).map(({ data }) => bench.opened(data)));
    assert.deepEqual(kinds, ['standing', 'standing', 'standing']);
    assert.deepEqual(card.content, fresh().content);
  });
});
