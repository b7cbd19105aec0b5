import assert from 'node:assert/strict';
import { scheduledIn } from '../../dialogs/record';
import { type DemoName, EVERYBODY_LEADS, speaker, useDesk } from '../../dialogs/use-desk';
import { ExtensionUser } from '../../support/extension';

const CHANNEL = '19:asked-later@thread.tacv2';

describe('“Did you file it?” about what was handed off in a dialog elsewhere', () => {
  const desk = useDesk(EVERYBODY_LEADS);

  async function handOff(name: DemoName, timeZone: string): Promise<void> {
    const chat = desk.teams.chat(speaker(name), 'channel', CHANNEL);
    chat.timeZone = timeZone;
    const user = new ExtensionUser(chat);
    const form = await user.fileThis('Exchange is down for Fabrikam');
    const inputs = { typedCustomer: 'Fabrikam', workload: 'exchange' };
    const answer = await user.submit(form, 'Check and show where to file', inputs);
    assert.ok(answer.button('I filed it'));
  }

  async function questionsFor(name: DemoName) {
    const { id } = speaker(name);
    return [...(await scheduledIn(desk.dataDir)).values()]
      .filter(({ key, personId }) => key.startsWith('followUp/') && personId === id)
      .map(({ body }) => JSON.parse(body) as { chat: { timeZone: string; reference: Reference } });
  }
  interface Reference {
    readonly conversation: { readonly id: string };
    readonly user: { readonly aadObjectId: string };
  }

  it('is asked in the personal chat that they used last', async () => {
    await desk.chat('nadia').say('hello');
    const chat = desk.chat('nadia');
    await chat.say('hello');
    await desk.teams.chat(speaker('nadia'), 'channel', CHANNEL).say('<at>Filing Desk</at> help');

    await handOff('nadia', 'Europe/Madrid');

    const [question] = await questionsFor('nadia');
    assert.equal(question?.chat.reference.conversation.id, chat.id);
    assert.equal(question?.chat.reference.user.aadObjectId, speaker('nadia').id);
    assert.equal(question?.chat.timeZone, 'Europe/Madrid');
  });

  it('is not asked where nobody has a chat with the bot', async () => {
    await handOff('tomas', 'UTC');

    assert.deepEqual(await questionsFor('tomas'), []);
  });

  it('is not asked of whoever took the app away', async () => {
    const { id, name } = speaker('helen');
    const chat = desk.chat('helen');
    await chat.say('hello');
    await desk.teams.post({
      type: 'installationUpdate',
      action: 'remove',
      from: { id: `29:${id}`, aadObjectId: id, name },
      conversation: { id: chat.id, conversationType: 'personal' },
    });

    await handOff('helen', 'UTC');

    assert.deepEqual(await questionsFor('helen'), []);
  });
});
