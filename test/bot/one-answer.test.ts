import assert from 'node:assert/strict';
import { speaker, useDesk } from '../dialogs/use-desk';

describe('“Can I file?”', () => {
  const desk = useDesk();

  for (const text of [
    'can I file for Fabrikam about Exchange?',
    'can I file a ticket for Fabrikam about Exchange?',
    'am I ready for Fabrikam and Exchange?',
    '¿puedo abrir una solicitud para Fabrikam de Exchange?',
    'puc obrir una sol·licitud per a Fabrikam d’Exchange?',
  ]) {
    it(`of one customer and one product gets that answer: ${text}`, async () => {
      const chat = desk.teams.chat(speaker('nadia'));

      const [card] = await chat.say(text);

      assert.match(card?.text ?? '', /Fabrikam, Inc\./u);
      assert.ok(card?.content['body'], card?.text);
      assert.match(card?.text ?? '', /You can file this request|Puedes abrir|Pots obrir/u);
    });
  }

  it('of everything gets the overview', async () => {
    const [card] = await desk.teams.chat(speaker('nadia')).say('can I file?');

    assert.doesNotMatch(card?.text ?? '', /You can file this request/u);
  });
});
