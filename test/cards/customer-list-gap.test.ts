import assert from 'node:assert/strict';
import { askCustomerCard } from '../../cards';
import { wordsFor } from '../../src/i18n/words';
import { checkCard, textOf } from '../support/cards';
import { customerNamed } from '../support/customers';
import { FAILURES } from './answer-views';

const words = wordsFor('en-GB');
const stamp = { flow: '7f3a9c1e-0000-4000-8000-5d2b6e8f0a14', step: 4 };
const contoso = customerNamed('Contoso');

describe('askCustomerCard, with a list that may lack customers', () => {
  for (const gap of FAILURES) {
    it(`says quietly that the list has a gap, and never that somebody isn’t there: ${JSON.stringify(gap)}`, () => {
      const notice = { kind: 'notFound', typed: 'Cntoso', sees: 'own' } as const;

      const asked = askCustomerCard(words, stamp, { purpose: 'file', recent: [contoso], gap });
      const again = askCustomerCard(words, stamp, { purpose: 'file', recent: [], notice, gap });

      const note =
        gap.kind === 'stillReading' ? /I’m still reading the list/ : /Part of the list could not be read/;
      for (const card of [asked, again]) {
        checkCard(card);
        assert.match(textOf(card), note);
        assert.match(textOf(card), /type its full name/);
      }
      assert.match(textOf(again), /don’t find “Cntoso” among the customers that I could read so far/);
      assert.doesNotMatch(textOf(again), /you can see/);
    });
  }

  it('says nothing of a gap where there is none', () => {
    assert.doesNotMatch(textOf(askCustomerCard(words, stamp, { purpose: 'file', recent: [] })), /list/);
  });
});
