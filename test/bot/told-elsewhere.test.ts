import assert from 'node:assert/strict';
import { EVERYBODY_LEADS, type DemoName, speaker, useDesk } from '../dialogs/use-desk';
import { scheduledIn } from '../dialogs/record';
import { ExtensionUser } from '../support/extension';
import { useChannel } from './use-channel';

const PRIVATE = /Fabrikam|fabrikam|c02b9caf|Exchange/u;

describe('what became of a request, told where its card was shown', () => {
  const desk = useDesk(EVERYBODY_LEADS);
  const channel = useChannel(desk, 'told');
  const { as, viewOf } = channel;

  /** How the newest of their requests stands. */
  async function latestOf(name: DemoName): Promise<string> {
    const [list] = await desk.chat(name).say('my requests');
    return list?.text ?? '';
  }

  it('in a view of a shared card: it is noted, and said in place, to nobody else', async () => {
    const view = await viewOf('nadia');

    const [answer, ...others] = await as('nadia').press('I filed it', {}, view);

    assert.match(
      answer?.text ?? '',
      /Noted: filed\.[^]*say “my requests” in our personal chat[^]*Fabrikam, Inc\./u,
    );
    assert.equal(answer?.button('Add the number'), undefined);
    assert.deepEqual(others, []);
    assert.equal(desk.teams.sentTo(channel.id).length, 1);
    assert.doesNotMatch(JSON.stringify(desk.teams.sentTo(channel.id)), PRIVATE);
    assert.match(await latestOf('nadia'), /Filed[^]*No number yet/u);
  });

  it('from a client that only knows how to send: it is noted, and nothing about it is said in front of others', async () => {
    const view = await viewOf('tomas');
    const { fallback } = view.button('I filed it') as { fallback: { data: unknown } };

    await desk.teams.post({
      type: 'message',
      value: fallback.data,
      from: { id: `29:${speaker('tomas').id}`, aadObjectId: speaker('tomas').id, name: 'Tomas' },
      conversation: { id: channel.id, conversationType: 'channel' },
    });

    assert.doesNotMatch(JSON.stringify(desk.teams.sentTo(channel.id)), PRIVATE);
    assert.match(await latestOf('tomas'), /Filed/u);
    const [answer] = await as('tomas').press('Check for me');
    assert.match(answer?.text ?? '', /Noted: filed\./u);
    const [others] = await as('nadia').press('Check for me');
    assert.match(others?.text ?? '', /This has moved on/u);
  });

  it('in the dialog of “File this…”, and no other question about it is asked', async () => {
    const helen = new ExtensionUser(as('helen'));
    await desk.chat('helen').say('hello');
    const form = await helen.fileThis('Exchange is down for Fabrikam');
    const inputs = { typedCustomer: 'Fabrikam', workload: 'exchange' };
    const answer = await helen.submit(form, 'Check and show where to file', inputs);

    const told = await helen.submit(answer, 'I filed it');

    assert.match(told.text, /Noted: filed\.[^]*Fabrikam, Inc\./u);
    assert.match(await latestOf('helen'), /Filed/u);
    const questions = [...(await scheduledIn(desk.dataDir)).values()].filter(
      ({ key, personId }) => key.startsWith('followUp/') && personId === speaker('helen').id,
    );
    assert.deepEqual(questions, []);
  });

  it('a card that was inserted: the request of whoever pressed', async () => {
    const card = await new ExtensionUser(as('nadia')).insert('Fabrikam');
    const [overview] = await as('tomas').press('Check for me', {}, card);
    const [answer] = await as('tomas').press('Exchange', {}, overview);

    const [told] = await as('tomas').press('I filed it', {}, answer);

    assert.match(told?.text ?? '', /Noted: filed\./u);
    assert.deepEqual(desk.teams.sentTo(channel.id), []);
  });

  it('another person’s request stays as it is', async () => {
    const view = await viewOf('nadia');

    const [answer] = await as('helen').press('I filed it', {}, view);

    assert.match(answer?.text ?? '', /This has moved on/u);
  });
});
