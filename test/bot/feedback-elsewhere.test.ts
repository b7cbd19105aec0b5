import assert from 'node:assert/strict';
import { type DemoName, EVERYBODY_LEADS, speaker, useDesk } from '../dialogs/use-desk';
import { feedbackIn } from '../dialogs/record';
import { ExtensionUser } from '../support/extension';
import type { ReadableCard } from '../support/readable-card';
import { useChannel } from './use-channel';

const MENTION = '<at>Filing Desk</at>';
const PRIVATE = /Fabrikam|fabrikam|c02b9caf|Exchange|not for others/u;
const NOTE = 'not for others';

describe('“This was wrong” where an answer was shown', () => {
  const desk = useDesk(EVERYBODY_LEADS);
  const channel = useChannel(desk, 'wrong');
  const { as, viewOf } = channel;

  async function reasonsOf(name: DemoName): Promise<readonly string[]> {
    const all = await feedbackIn(desk.dataDir);
    return all.filter(({ personId }) => personId === speaker(name).id).map(({ reason }) => reason);
  }

  /** As a client sends it that knows nothing of answers in place. */
  async function sendFallback(name: DemoName, card: ReadableCard, title: string, inputs = {}): Promise<void> {
    const { fallback } = card.button(title) as { fallback: { data: object } };
    await desk.teams.post({
      type: 'message',
      value: { ...fallback.data, ...inputs },
      from: { id: `29:${speaker(name).id}`, aadObjectId: speaker(name).id, name },
      conversation: { id: channel.id, conversationType: 'channel' },
    });
  }

  it('in a view of a shared card: asked and thanked in place, to nobody else', async () => {
    const view = await viewOf('nadia');

    const [form, ...beside] = await as('nadia').press('This was wrong', {}, view);
    assert.ok(form);
    const [thanks, ...others] = await as('nadia').press(
      'Tell the leads',
      { reason: 'wrongPortal', note: NOTE },
      form,
    );

    assert.match(form.text, /What was wrong\?/u);
    assert.match(thanks?.text ?? '', /Thank you\. It is noted\./u);
    assert.deepEqual([...beside, ...others], []);
    assert.equal(desk.teams.sentTo(channel.id).length, 1);
    assert.doesNotMatch(JSON.stringify(desk.teams.sentTo(channel.id)), PRIVATE);
    assert.deepEqual(await reasonsOf('nadia'), ['wrongPortal']);
  });

  it('from a client that only knows how to send: noted, and others read nothing of the answer', async () => {
    const view = await viewOf('tomas');
    const [form] = await as('tomas').press('This was wrong', {}, view);
    assert.ok(form);

    await sendFallback('tomas', view, 'This was wrong');
    await sendFallback('tomas', form, 'Tell the leads', { reason: 'misunderstood', note: NOTE });

    assert.deepEqual(await reasonsOf('tomas'), ['misunderstood']);
    assert.doesNotMatch(JSON.stringify(desk.teams.sentTo(channel.id)), PRIVATE);
  });

  it('leaves nothing in the conversation that another viewer could check or send', async () => {
    const view = await viewOf('helen');
    const [form] = await as('helen').press('This was wrong', {}, view);
    assert.ok(form);
    await sendFallback('helen', form, 'Tell the leads', { reason: 'somethingElse', note: NOTE });

    const [checked] = await as('ravi').press('Check for me');
    const [sent] = await as('ravi').press('Tell the leads', { reason: 'couldNotFile', note: NOTE }, form);

    assert.doesNotMatch(checked?.text ?? '', /noted|wrong\?/u);
    assert.match(sent?.text ?? '', /This has moved on/u);
    assert.deepEqual(await reasonsOf('ravi'), []);
  });

  it('in the dialog of “File this…”', async () => {
    const jonas = new ExtensionUser(as('jonas'));
    const form = await jonas.fileThis('Exchange is down for Fabrikam');
    const inputs = { typedCustomer: 'Fabrikam', workload: 'exchange' };
    const answer = await jonas.submit(form, 'Check and show where to file', inputs);

    const asked = await jonas.submit(answer, 'This was wrong');
    const thanks = await jonas.submit(asked, 'Tell the leads', { reason: 'somethingElse', note: NOTE });

    assert.match(asked.text, /What was wrong\?/u);
    assert.match(thanks.text, /Thank you\. It is noted\./u);
    assert.deepEqual(await reasonsOf('jonas'), ['somethingElse']);
    assert.deepEqual(desk.teams.sentTo(channel.id), []);
  });

  it('said in words in a channel, it is shown which button tells it', async () => {
    await as('tomas').say(`${MENTION} that was wrong`);

    const [card] = await as('tomas').press('Check for me');

    assert.match(card?.text ?? '', /Select “This was wrong” under the answer/u);
  });

  it('a lead who asks for the list in a channel sees it alone', async () => {
    await viewOf('zoe');
    const [form] = await as('zoe').press('This was wrong', {}, await viewOf('zoe'));
    assert.ok(form);
    await as('zoe').press('Tell the leads', { reason: 'somethingElse', note: NOTE }, form);

    await as('helen').say(`${MENTION} show feedback`);
    const [card] = await as('helen').press('Check for me');

    assert.match(card?.text ?? '', /Answers that were called wrong[^]*not for others/u);
    assert.doesNotMatch(JSON.stringify(desk.teams.sentTo(channel.id)), PRIVATE);
  });
});
