import assert from 'node:assert/strict';
import { type Activity, ActivityTypes, TestAdapter, TurnContext } from 'botbuilder';
import sinon from 'sinon';
import { Patience } from '../../src/bot/patience';

const SILENT = { warn: () => undefined };

function contextOf(type: string, adapter = new TestAdapter(async () => undefined)): TurnContext {
  const activity: Partial<Activity> = { type, channelId: 'msteams', id: '1' };
  const people = { from: { id: 'u', name: '' }, recipient: { id: 'b', name: '' } };
  const conversation = { id: 'a:1', isGroup: false, conversationType: 'personal', name: '' };
  return new TurnContext(adapter, { ...activity, ...people, conversation });
}

describe('whoever waits for a turn', () => {
  it('waits for 400 ms without a sign of life', () => {
    const before = performance.now();

    const { endsAt } = new Patience(contextOf('message'), SILENT);

    assert.ok(endsAt >= before + 400 && endsAt <= performance.now() + 400);
  });

  it('then sees that the bot is at work', () => {
    const adapter = new TestAdapter(async () => undefined);
    const send = sinon.stub(adapter, 'sendActivities').resolves([]);

    new Patience(contextOf('message', adapter), SILENT).late();

    assert.deepEqual(
      send.args.map(([, [activity]]) => [activity?.type, activity?.conversation?.id]),
      [[ActivityTypes.Typing, 'a:1']],
    );
  });

  it('sees nothing of it where no message is waited for', () => {
    const adapter = new TestAdapter(async () => undefined);
    const send = sinon.stub(adapter, 'sendActivities').resolves([]);

    new Patience(contextOf('invoke', adapter), SILENT).late();

    assert.equal(send.callCount, 0);
  });

  it('gets the answer also where that can’t be shown', async () => {
    const adapter = new TestAdapter(async () => undefined);
    sinon.stub(adapter, 'sendActivities').rejects(new RangeError('away'));
    const warn = sinon.fake();

    new Patience(contextOf('message', adapter), { warn }).late();
    await new Promise((resolve) => setImmediate(resolve));

    assert.equal(warn.callCount, 1);
  });
});
