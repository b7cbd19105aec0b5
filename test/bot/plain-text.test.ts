import assert from 'node:assert/strict';
import { plainText } from '../../src/bot/plain-text';

describe('the words of a message', () => {
  const rows: readonly { readonly text: string | undefined; readonly words: string }[] = [
    { text: 'who can file for Contoso?', words: 'who can file for Contoso?' },
    { text: '<at>Filing Desk</at> hello', words: 'hello' },
    { text: '<at>Filing Desk</at>hello', words: 'hello' },
    { text: 'hello <at id="0">Filing Desk</at>', words: 'hello' },
    { text: '<at>filing desk</at> and <at>Filing Desk</at> again', words: 'and again' },
    { text: '<at>Filing Desk</at> ask <at>Nadia Ferrante</at>', words: 'ask Nadia Ferrante' },
    { text: '<at>Filing Desk</at>', words: '' },
    { text: '<at></at> hello', words: 'hello' },
    { text: '<at>Filing Desk', words: '<at>Filing Desk' },
    { text: 'hello&nbsp;there\n\r\t you', words: 'hello there you' },
    { text: 'Müller &amp; Söhne', words: 'Müller & Söhne' },
    { text: 'a < b > c', words: 'a < b > c' },
    { text: '<at id="0">Filing&nbsp;Desk</at>&nbsp;who can file?', words: 'who can file?' },
    { text: '&lt;at&gt;Filing Desk&lt;/at&gt; is a tag', words: '<at>Filing Desk</at> is a tag' },
    { text: '&amp;lt;b', words: '&lt;b' },
    { text: '', words: '' },
    { text: undefined, words: '' },
  ];

  for (const { text, words } of rows) {
    it(`of ${JSON.stringify(text)} are ${JSON.stringify(words)}`, () => {
      const activity = { text: text as string, recipient: { id: '28:bot', name: 'Filing Desk' } };

      assert.equal(plainText(activity), words);
    });
  }

  it('keep every mention when it isn’t known who is spoken to', () => {
    const activity = { text: '<at>Nadia</at> hello', recipient: undefined as never };

    assert.equal(plainText(activity), 'Nadia hello');
  });

  const BOT = { id: '28:bot', name: 'filing-desk-prod' };
  const forms: readonly { readonly what: string; readonly entities: unknown; readonly words: string }[] = [
    { what: 'its text', entities: [mention({ text: '<at>Filing Desk</at>' })], words: 'hello' },
    {
      what: 'only its name',
      entities: [mention({ mentioned: { id: '28:bot', name: 'Filing Desk' } })],
      words: 'hello',
    },
    {
      what: 'somebody else’s ID',
      entities: [mention({ mentioned: { id: '29:x', name: 'Filing Desk' } })],
      words: 'Filing Desk hello',
    },
    { what: 'no text at all', entities: [mention({})], words: 'Filing Desk hello' },
    { what: 'nobody', entities: [{ type: 'mention' }, null, 'mention'], words: 'Filing Desk hello' },
    { what: 'no list', entities: 'mention', words: 'Filing Desk hello' },
  ];

  function mention(fields: object): object {
    return { type: 'mention', mentioned: { id: '28:bot' }, ...fields };
  }

  for (const { what, entities, words } of forms) {
    it(`go by whom the mention names: ${what}`, () => {
      const said = { text: '<at>Filing Desk</at> hello', recipient: BOT, entities: entities as [] };

      assert.equal(plainText(said), words);
    });
  }
});
