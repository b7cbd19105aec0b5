import assert from 'node:assert/strict';
import { type DemoName, speaker, useDesk } from '../dialogs/use-desk';
import type { Json } from '../support/readable-card';

const BOT = { id: '28:filing-desk', name: 'Filing Desk' };
const ADDED: Json = { type: 'conversationUpdate', membersAdded: [BOT] };
const INSTALLED: Json = { type: 'installationUpdate', action: 'add' };
const UPGRADED: Json = { type: 'installationUpdate', action: 'add-upgrade' };
const REMOVED: Json = { type: 'installationUpdate', action: 'remove' };

describe('the app, added and taken away', () => {
  const desk = useDesk();
  let count = 0;

  function place(conversationType: 'personal' | 'channel' | 'groupChat', who: DemoName = 'helen') {
    const { id, name } = speaker(who);
    const conversation = { id: `${conversationType}-${(count += 1)}`, conversationType };
    const from = { id: `29:${id}`, aadObjectId: id, name };
    return {
      sent: () => desk.teams.sentTo(conversation.id).map(({ activity }) => activity),
      tell: async (activity: Json) => {
        const { status } = await desk.teams.post({ from, conversation, ...activity });
        assert.equal(status, 200);
      },
    };
  }

  for (const order of [
    [INSTALLED, ADDED],
    [ADDED, INSTALLED],
  ]) {
    it(`welcomes one person once, whatever comes first: ${String(order[0]?.['type'])}`, async () => {
      const { tell, sent } = place('personal');

      for (const activity of order) await tell(activity);

      assert.equal(sent().length, 1);
      const text = JSON.stringify(sent()[0]);
      assert.match(text, /Hello Helen/u);
      assert.match(text, /For staff of this organisation; guests get no answers/u);
      assert.match(text, /“en español” or “en català”/u);
    });
  }

  it('offers three things to be tapped, to the person alone', async () => {
    const { tell, sent } = place('personal');

    await tell(INSTALLED);

    const [welcome] = sent();
    assert.deepEqual(welcome?.['suggestedActions'], {
      to: [`29:${speaker('helen').id}`],
      actions: ['File a request', 'Who can file?', 'Am I ready?'].map((value) => ({
        type: 'imBack',
        title: value,
        value,
      })),
    });
    assert.match(
      JSON.stringify(welcome),
      /"msteams":\{"type":"imBack","value":"Who can file for Contoso\?"\}/u,
    );
  });

  for (const type of ['channel', 'groupChat'] as const) {
    it(`says one short card for all in a ${type}`, async () => {
      const { tell, sent } = place(type);

      await tell(ADDED);
      await tell(INSTALLED);
      await tell({ type: 'conversationUpdate', membersAdded: [{ id: '29:somebody' }] });

      assert.equal(sent().length, 1);
      assert.match(JSON.stringify(sent()), /Each person sees their own answer/u);
      assert.doesNotMatch(JSON.stringify(sent()), /Helen/u);
    });
  }

  it('is silent when it is upgraded, taken away, or told of anything else', async () => {
    const { tell, sent } = place('personal');
    await tell(INSTALLED);

    for (const activity of [
      UPGRADED,
      { type: 'installationUpdate', action: 'remove-upgrade' },
      {
        type: 'messageUpdate',
        text: 'file a ticket for Fabrikam',
        channelData: { eventType: 'editMessage' },
      },
      { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } },
      { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: 'x' },
      { type: 'typing' },
      { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: { lastReadMessageId: '1' } },
      { type: 'conversationUpdate', channelData: { eventType: 'teamRenamed' } },
      REMOVED,
    ]) {
      await tell(activity);
    }

    assert.equal(sent().length, 1);
  });

  it('an edited message leaves an open question as it is', async () => {
    const { tell, sent } = place('personal');
    await tell({ type: 'message', text: 'file a ticket for Fabrikam' });

    await tell({ type: 'messageUpdate', text: 'cancel' });
    await tell({ type: 'messageReaction', reactionsAdded: [{ type: 'heart' }] });
    await tell({ type: 'message', text: 'Exchange' });

    assert.match(JSON.stringify(sent().at(-1)), /file this/u);
  });

  it('stops what a person is told when they take it away, and nothing else; it comes back with it', async () => {
    const { tell, sent } = place('personal', 'nadia');
    const said = async (text: string): Promise<string> => {
      await tell({ type: 'message', text });
      return JSON.stringify(sent().at(-1));
    };
    await tell(INSTALLED);

    await tell(REMOVED);
    const away = await said('my reminders');
    await tell(INSTALLED);
    const back = await said('my reminders');

    assert.match(away, /"Remind me"/u);
    assert.match(back, /"Stop these reminders"/u);
    assert.equal(sent().filter((activity) => /Hello Nadia/u.test(JSON.stringify(activity))).length, 2);
  });
});
