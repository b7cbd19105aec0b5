import assert from 'node:assert/strict';
import type { Card } from '../../cards/card';
import { checkCard } from '../support/cards';

const cancel = { v: 1, flow: 'f', step: 1, verb: 'cancel' };
const good = { type: 'TextBlock', text: 'Words', wrap: true };

function cardOf(body: readonly object[], rest: object = {}): Card {
  return {
    content: { type: 'AdaptiveCard', version: '1.5', lang: 'en', fallbackText: 'Words', body, ...rest },
    summary: 'Words',
  };
}

function button(action: object): object {
  return { type: 'ActionSet', actions: [{ title: 'Press', ...action }] };
}

/** One fault a card. */
const FAULTY: readonly (readonly [string, Card])[] = [
  ['another version', cardOf([good], { version: '1.6' })],
  ['no language', cardOf([good], { lang: undefined })],
  ['no fallbackText', cardOf([good], { fallbackText: '' })],
  ['no summary', { ...cardOf([good]), summary: ' ' }],
  ['more than fits', cardOf([{ ...good, text: 'x'.repeat(12_300) }])],
  ['an unknown element', cardOf([{ type: 'Carousel' }])],
  ['an unknown colour', cardOf([{ ...good, color: 'Pink' }])],
  ['two inputs of one name', cardOf(['a', 'b'].map((label) => ({ type: 'Input.Text', id: 'same', label })))],
  ['a placeholder of the template', cardOf([{ ...good, text: '${name}' }])],
  ['an undefined value', cardOf([{ ...good, text: 'Hello undefined' }])],
  ['a null', cardOf([{ ...good, spacing: null }])],
  ['a text that does not wrap', cardOf([{ type: 'TextBlock', text: 'Words' }])],
  ['an input without a label', cardOf([{ type: 'Input.Text', id: 'a' }])],
  ['a button without a title', cardOf([button({ type: 'Action.Submit', data: cancel, title: '' })])],
  [
    'a button that the router does not know',
    cardOf([button({ type: 'Action.Submit', data: { verb: 'cancel' } })]),
  ],
  ['Action.Execute without a verb', cardOf([button({ type: 'Action.Execute', data: cancel })])],
  [
    'Action.Execute without a fallback',
    cardOf([button({ type: 'Action.Execute', verb: 'cancel', data: cancel })]),
  ],
  ['a button to elsewhere', cardOf([button({ type: 'Action.OpenUrl', url: 'https://evil.example' })])],
  ['a Markdown link to elsewhere', cardOf([{ ...good, text: '[here](https://evil.example)' }])],
  ['a bare address of elsewhere', cardOf([{ ...good, text: 'https://evil.example' }])],
];

describe('checkCard', () => {
  it('passes a good card', () => {
    const fallback = { type: 'Action.Submit', title: 'Press', data: cancel };

    checkCard(cardOf([good, button({ type: 'Action.Execute', verb: 'cancel', data: cancel, fallback })]));
  });

  for (const [fault, card] of FAULTY) {
    it(`refuses ${fault}`, () => {
      assert.throws(() => checkCard(card), assert.AssertionError);
    });
  }

  for (const [place, element] of [
    ['a TextBlock', good],
    ['a FactSet', { type: 'FactSet', facts: [{ title: 'A', value: 'Words' }] }],
  ] as const) {
    it(`refuses foreign words in ${place}`, () => {
      assert.throws(() => checkCard(cardOf([element]), { foreign: ['Words'] }), assert.AssertionError);
    });
  }

  it('passes foreign words in a TextRun', () => {
    const text = { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'Words' }] };

    checkCard(cardOf([text]), { foreign: ['Words'] });
  });
});
