import assert from 'node:assert/strict';
import { FilledCard } from '../../cards/filled-card';
import { cardTemplate, compilings } from '../../cards/render';
import { everyCard } from '../hostile/every-card';
import { HOSTILE } from '../support/cards';
import { everyLanguage } from '../support/languages';
import { allCards } from './all-cards';
import { heard } from './heard';

describe('cardTemplate', () => {
  for (const words of everyLanguage()) {
    it(`says nothing in characters of more than a byte (${words.locale})`, () => {
      for (const [name, make] of everyCard(HOSTILE.join('…'), words)) {
        const card = make();
        if (card instanceof FilledCard) assert.match(card.json, /^[\u0000-\u00ff]+$/u, name);
      }
    });
  }

  it('ends a card with what is shown in its place: its summary, or what is given', () => {
    const fill = cardTemplate({ type: 'AdaptiveCard' });

    assert.equal(fill({}, 'Hi…').json, '{"type":"AdaptiveCard","fallbackText":"Hi\\u2026"}');
    assert.equal(fill({}, 'Hi', 'Ho').json, '{"type":"AdaptiveCard","fallbackText":"Ho"}');
    assert.equal(fill({}, 'Hi', 'Ho').summary, 'Hi');
    assert.equal(cardTemplate({})({}, 'Hi').json, '{"fallbackText":"Hi"}');
  });

  it('makes a card whose JSON is that of any other', () => {
    const card = cardTemplate({ type: 'AdaptiveCard' })({}, 'Hi');

    assert.equal(JSON.stringify([card]), JSON.stringify([{ content: card.content, summary: 'Hi' }]));
  });

  it('compiles a template once, however many use it and how often', () => {
    const template = { type: 'AdaptiveCard', text: '${text}' };
    const compiled = heard(compilings, () => {
      const [one, other] = [cardTemplate(template), cardTemplate(template)];
      for (const text of ['a', 'b', 'c'])
        assert.deepEqual(one({ text }, 's').content, other({ text }, 's').content);
    });

    assert.deepEqual(compiled, [{ template }]);
  });

  it('compiles nothing any more once every card was made', () => {
    for (const words of everyLanguage()) allCards(words, 'Contoso');

    assert.deepEqual(
      heard(compilings, () => {
        for (const words of everyLanguage()) allCards(words, 'Fabrikam');
      }),
      [],
    );
  });
});
