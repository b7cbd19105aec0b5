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
});
