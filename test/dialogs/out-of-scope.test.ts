import assert from 'node:assert/strict';
import { labelledSet } from '../../tools/eval-language/labelled-set';
import { handedOff } from './record';
import { EVERYBODY_LEADS, useDesk } from './use-desk';

const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es-MX', ca: 'ca-ES' };

/** Nadia can file for nearly every customer, so that nothing but the reading of a sentence keeps her from a portal. */
describe('what is out of scope, said to the desk by a lead who can file', () => {
  const desk = useDesk(EVERYBODY_LEADS);

  for (const { language, part, sentences } of labelledSet()) {
    describe(`${language}, ${part}`, () => {
      for (const [index, { text, hard }] of sentences.entries()) {
        if (hard !== 'outOfScope') continue;
        // What is only scored stays unread when a test fails.
        const name = part === 'score' ? `the sentence in line ${index + 1}` : `“${text}”`;
        it(`opens no portal for ${name}`, async () => {
          const chat = desk.chat();
          chat.locale = LOCALES[language] ?? language;

          const cards = await chat.say(text);

          assert.ok(cards.length > 0, 'no answer');
          assert.deepEqual(
            cards.flatMap(({ links }) => links),
            [],
          );
        });
      }
    });
  }

  // Suites run after the tests beside them.
  describe('after all of that', () => {
    it('there is no hand-off', async () => {
      const kept = await handedOff(desk.dataDir);

      assert.equal(kept.length, 0);
    });
  });
});

describe('what is in scope', () => {
  const desk = useDesk(EVERYBODY_LEADS);

  it('is handed off, and that can be read from the log', async () => {
    const cards = await desk.chat().say('file a ticket for Fabrikam about Exchange');

    assert.notDeepEqual(
      cards.flatMap(({ links }) => links),
      [],
    );
    assert.equal((await handedOff(desk.dataDir)).length, 1);
  });
});
