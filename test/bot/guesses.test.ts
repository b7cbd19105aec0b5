import assert from 'node:assert/strict';
import { guessesIn } from '../../src/bot/guesses';
import { play } from '../support/transcript';
import { EVERYBODY_LEADS, useDesk } from '../dialogs/use-desk';

describe('what a sentence may have meant', () => {
  it('is two things at most, likeliest first, each once', () => {
    assert.deepEqual(guessesIn({ intent: undefined, alternatives: ['teach', 'file', 'who'] }), [
      'teach',
      'file',
    ]);
    assert.deepEqual(guessesIn({ intent: 'file', alternatives: ['marketplace', 'health'] }), [
      'file',
      'health',
    ]);
  });

  it('is nothing where it only steers, or was nothing at all', () => {
    assert.deepEqual(guessesIn({ intent: 'yes', alternatives: ['back', 'thanks'] }), []);
    assert.deepEqual(guessesIn({ intent: undefined, alternatives: [] }), []);
  });

  describe('where several products are named', () => {
    const desk = useDesk(EVERYBODY_LEADS);

    it('is asked back, with those first, however it came to be said', async () => {
      const asks = {
        reads: [/You named several\. One request is about one product:/u],
        never: ['I don’t know a product'],
        offers: ['Exchange', 'Teams', 'Intune'],
      };

      await play(desk.chat(), [{ say: 'file a ticket for Fabrikam about Exchange and Teams', ...asks }]);
      await play(desk.chat(), [
        { say: 'file a ticket for Fabrikam', reads: ['Which product has the problem?'] },
        { say: 'Exchange and Teams', ...asks },
        { press: 'Teams', reads: ['You can file this request.'] },
      ]);
    });

    it('offers each product once', async () => {
      const chat = desk.chat();

      await chat.say('file a ticket for Fabrikam about Exchange and Teams');

      const { buttons } = chat.last();
      assert.deepEqual(buttons.slice(0, 2), ['Exchange', 'Teams']);
      assert.equal(new Set(buttons).size, buttons.length);
    });
  });
});
