import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hearWords, ticketIn, understand, understandHeard, understandNamed } from '../../src/understand';
import { practiceIn } from '../../tools/train-understanding/practice';

const sentences = (['en', 'es', 'ca'] as const)
  .flatMap(practiceIn)
  .map(([text]) => text)
  .filter((_, at) => at % 20 === 0);

describe('a sentence whose words were looked up once', () => {
  it('is understood as the text is', () => {
    for (const text of sentences) assert.deepEqual(understandHeard(hearWords(text), []), understand(text));
  });

  it('is understood once more as it is with the mention for a name', () => {
    for (const text of sentences) {
      const names = text.includes('Contoso') ? ['Contoso'] : [];
      const first = understand(text, names);

      assert.deepEqual(
        understandNamed(hearWords(text), names, first),
        understand(text, [...names, first.mention]),
        text,
      );
    }
  });

  it('has the words that it has in single spaces between signs', () => {
    const piece = fc.constantFrom(
      'file',
      'Émile',
      "O'Brien",
      'l’Outlook',
      'a-b',
      'x.com',
      'sol·licitud',
      'P1',
      '9',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const words = (between: string): readonly string[] =>
          hearWords(pieces.join(between)).tokens.map(({ word }) => word);

        assert.deepEqual(words(', '), words(' '));
        assert.deepEqual(words(' “” '), words(' '));
      }),
    );
  });
});

describe('ticketIn', () => {
  const told = [
    '2510010030001234',
    'ticket 1234567',
    '1234567',
    'the number is 1234567',
    'CAS-12345-a1b2c3',
    '#7654321 ok',
  ];
  for (const text of [...told, ...sentences.filter((one) => /\d{4}/u.test(one))]) {
    it(`reads the number that “${text}” is understood to have`, () => {
      assert.equal(ticketIn(text), understand(text).ticket);
    });
  }
});
