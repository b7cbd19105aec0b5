import assert from 'node:assert/strict';
import { EVERYBODY_LEADS, type DemoName, speaker, useDesk } from '../../dialogs/use-desk';
import { ExtensionUser } from '../../support/extension';

const CHANNEL = '19:extension@thread.tacv2';
/** The first tenant ID on a form is that of the customer it proposes. */
const FABRIKAM_ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/u;

/** In a channel that the bot isn't part of, as far as it knows. */
function extensionOf(desk: ReturnType<typeof useDesk>) {
  return (name: DemoName, id = CHANNEL) => new ExtensionUser(desk.teams.chat(speaker(name), 'channel', id));
}

describe('“File this…” on a message', () => {
  const desk = useDesk(EVERYBODY_LEADS);
  const as = extensionOf(desk);
  const CHECK = 'Check and show where to file';
  const FABRIKAM = /c02b9caf/u;

  it('reads customer and product from the words, whatever tags are around them', async () => {
    const card = await as('nadia').fileThis(
      '<div><p>Hi <at id="0">Jonas</at>,<br>Exchange&nbsp;is down for <b>Fabrikam</b> &amp; nobody can work</p></div>',
    );

    assert.match(card.text, /The message: “Hi , Exchange is down for Fabrikam & nobody can work”/u);
    assert.match(card.text, FABRIKAM);
    assert.match(JSON.stringify(card.content), /"id":"workload"[^}]*"value":"exchange"/u);
  });

  it('answers in the dialog, and records the hand-off', async () => {
    const nadia = as('nadia');
    const form = await nadia.fileThis('Exchange is down for Fabrikam');
    const [customer] = FABRIKAM_ID.exec(JSON.stringify(form.content)) ?? [];

    const answer = await nadia.submit(form, CHECK, { customer, typedCustomer: '', workload: 'exchange' });

    assert.match(answer.text, /You can file this request\.[^]*Fabrikam, Inc\.[^]*nadia\.ferrante@/u);
    assert.doesNotMatch(JSON.stringify(answer.content), /Action\.Execute/u);
    assert.deepEqual(desk.teams.sentTo(CHANNEL), []);
    const [requests] = await desk.chat('nadia').say('my requests');
    assert.match(requests?.text ?? '', /Fabrikam, Inc\.[^]*Exchange/u);
  });

  it('goes on in the dialog', async () => {
    const nadia = as('nadia');
    const form = await nadia.fileThis('Exchange is down for Fabrikam');
    const answer = await nadia.submit(form, CHECK, { typedCustomer: 'Fabrikam', workload: 'exchange' });

    const who = await nadia.submit(answer, 'Who else can file?');

    assert.match(who.text, /4 colleagues can file this\./u);
  });

  it('takes what was typed before what was chosen, and another product', async () => {
    const nadia = as('nadia');
    const form = await nadia.fileThis('Exchange is down for Fabrikam');

    const answer = await nadia.submit(form, CHECK, {
      customer: FABRIKAM_ID.exec(JSON.stringify(form.content))?.[0],
      typedCustomer: 'litware',
      workload: 'azure',
    });

    assert.match(answer.text, /Litware/u);
    assert.doesNotMatch(answer.text, /Fabrikam/u);
  });

  const missing = [
    { filledIn: {}, notice: /Choose or type the customer\.[^]*Choose the product\./u },
    { filledIn: { typedCustomer: 'Fabrikam' }, notice: /Choose the product\./u },
    { filledIn: { workload: 'teams' }, notice: /Choose or type the customer\./u },
    { filledIn: { typedCustomer: 'zzyzzx', workload: 'teams' }, notice: /fits “zzyzzx”/u },
    { filledIn: { customer: 'zzyzzx', workload: 'teams' }, notice: /fits “zzyzzx”/u },
  ];
  for (const { filledIn, notice } of missing) {
    it(`asks again when ${JSON.stringify(filledIn)} is all there is`, async () => {
      const nadia = as('nadia');

      const again = await nadia.submit(await nadia.fileThis('help please'), CHECK, {
        customer: '',
        typedCustomer: '',
        workload: '',
        ...filledIn,
      });

      assert.match(again.text, notice);
      assert.ok(again.button(CHECK));
    });
  }

  it('needs no customer for what is no customer’s', async () => {
    const nadia = as('nadia');

    const answer = await nadia.submit(await nadia.fileThis('hello'), CHECK, { workload: 'ownSubscription' });

    assert.doesNotMatch(answer.text, /Choose/u);
  });

  it('another person’s dialog has moved on', async () => {
    const form = await as('nadia').fileThis('Exchange is down for Fabrikam');

    const moved = await as('jonas').submit(form, CHECK, { typedCustomer: 'Fabrikam', workload: 'exchange' });

    assert.match(moved.text, /This has moved on/u);
  });

  it('answers a repeated press once', async () => {
    const tomas = as('tomas');
    const form = await tomas.fileThis('Teams is down for Fabrikam');
    const filledIn = { typedCustomer: 'Fabrikam', workload: 'teams' };

    await Promise.all([tomas.submit(form, CHECK, filledIn), tomas.submit(form, CHECK, filledIn)]);

    const [requests] = await desk.chat('tomas').say('my requests');
    assert.equal(requests?.text.match(/Fabrikam, Inc\./gu)?.length, 1);
  });
});
