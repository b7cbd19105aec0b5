import assert from 'node:assert/strict';
import { usedCard, usedQuestion, type UsedAnswer } from '../../cards';
import { wordsFor } from '../../src/i18n/words';
import { actions, checkCard, textOf } from '../support/cards';
import { customerNamed } from '../support/customers';

const words = wordsFor('en-GB');
const contoso = customerNamed('Contoso');

describe('usedQuestion', () => {
  const table: readonly (readonly [UsedAnswer, string])[] = [
    [{ kind: 'customer', customer: contoso }, 'Customer: Contoso · contoso.com · …a1b2c3'],
    [{ kind: 'workload', workload: 'exchange' }, 'Product: Exchange'],
    [{ kind: 'entraPremium', value: 'unknown' }, 'Entra ID P1 or P2: I don’t know'],
    [{ kind: 'azureSeller', value: 'us' }, 'Azure subscription sold by: We did, through CSP'],
    [{ kind: 'arrangement', value: 'cspOnly' }, 'What the customer has: Only CSP subscriptions'],
    [{ kind: 'ticket', ticket: '2411220030001234' }, 'Ticket number: 2411220030001234'],
    [{ kind: 'file', isAllowed: true }, 'Save the file: Allowed'],
    [{ kind: 'file', isAllowed: false }, 'Save the file: Declined'],
    [{ kind: 'closed' }, 'Question: No longer asked'],
  ];

  for (const [answer, expected] of table) {
    it(`becomes "${expected}", with nothing left to press`, () => {
      const card = usedQuestion(words, answer);

      checkCard(card);
      assert.equal(textOf(card), expected);
      assert.deepEqual(actions(card), []);
    });
  }
});

describe('usedCard', () => {
  it('shows the question and the answer in one line', () => {
    assert.equal(usedCard(words, { question: 'Product', answer: 'Teams' }).summary, 'Product: Teams');
  });
});
