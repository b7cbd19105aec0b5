import assert from 'node:assert/strict';
import { ANOTHER_PARTNER, LEAD_GROUP_ID } from './support/another-partner';
import { ChatPage } from './support/chat-page';
import { PlainGraph } from './support/plain-graph';
import { Product } from './support/product';
import { productSuite } from './support/product-suite';

const CAN_FILE = 'You can file this request.';

describe('the local chat of the running product, in a browser', function () {
  this.timeout(30_000);
  const suite = productSuite();
  let chat: ChatPage;

  beforeEach(async () => {
    chat = await ChatPage.visit(suite.browser, suite.url);
  });
  afterEach(() => chat?.leave());

  it('welcomes by name, and says that all is made up', async () => {
    await chat.reads(/Hello Nadia Ferrante/u);
    await chat.reads(/Nothing here is real/u);
  });

  it('leads from the welcome to the answer by cards only', async () => {
    await chat.press('File a request');
    await chat.customer.fill('fabri');
    await chat.page.getByRole('option', { name: /Fabrikam, Inc\. · fabrikam\.com/u }).click();
    await chat.press('Continue');
    await chat.reads('Which product has the problem?');
    await chat.press('Teams');

    await chat.reads(CAN_FILE);
    await chat.reads('nadia.ferrante@alpinecloud.example');
    await chat.reads('Customer: Fabrikam, Inc. · fabrikam.com', chat.log);
    const portal = chat.newest.getByRole('link', { name: /^Open .+ in browser$/u });
    assert.ok((await portal.count()) >= 2);
  });

  it('answers a sentence at once, and asks which of two customers is meant', async () => {
    await chat.say('file a ticket for Contoso about Exchange');
    await chat.reads('Which of these customers?');
    await chat.say('1');

    await chat.reads(CAN_FILE);
    await chat.reads(/contoso/u);
  });

  it('turns the pages of the tour in place', async () => {
    await chat.press('Teach me');
    await chat.reads('The rules, topic by topic');
    await chat.press('Who may file');
    await chat.reads('Topic 1 of 13', chat.log);
    const before = await chat.cards.count();

    await chat.press(/^Next: /u, chat.log);
    await chat.reads('Topic 2 of 13', chat.log);
    await chat.press(/^Previous$/u, chat.log);
    await chat.reads('Topic 1 of 13', chat.log);

    assert.equal(await chat.cards.count(), before);
  });

  it('closes a used card, and says of its button that things have moved on', async () => {
    await chat.press('File a request');
    await chat.customer.fill('Fabrikam');
    const sent = chat.page.waitForRequest(
      (request) => request.method() === 'POST' && (request.postData() ?? '').includes('Fabrikam'),
    );
    await chat.press('Continue');
    const pressed = await sent;
    await chat.reads('Which product has the problem?');
    await chat.reads('Customer: Fabrikam, Inc. · fabrikam.com', chat.log);
    assert.equal(await chat.log.getByRole('combobox').count(), 0);

    // A page that lost its connection still shows the old card; its button sends just this.
    await chat.page.evaluate(
      ([url, body]) =>
        fetch(url ?? '', { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
      [pressed.url(), pressed.postData() ?? ''],
    );

    await chat.reads('This has moved on', chat.log);
    await chat.reads('Which product has the problem?');
  });

  it('turns a guest away', async () => {
    await chat.become('Kim Akers (Litware)');
    await chat.reads('I can’t help in this chat');
    await chat.say('file a ticket for Fabrikam about Exchange');

    await chat.reads('I can’t help in this chat');
    assert.equal(await chat.log.getByText('fabrikam.com').count(), 0);
  });

  it('gives each person in the channel an answer of their own', async () => {
    await chat.page.getByRole('button', { name: /^Service desk/u }).click();
    await chat.say('file a ticket for Fabrikam about Exchange');
    await chat.reads('Only you see this');

    await chat.press('Show me the way');
    await chat.reads(CAN_FILE);
    await chat.become('Lucía Peña Núñez');

    await chat.reads('I can’t show you this customer');
    assert.equal(await chat.log.getByText(CAN_FILE).count(), 0, 'nobody else’s answer is shown');
    assert.equal(await chat.log.getByText('Fabrikam, Inc.').count(), 0);
  });

  it('turns the pages of "who can file?" in place, before another partner', async () => {
    const graph = await PlainGraph.start(ANOTHER_PARTNER);
    const other = await Product.start({
      GRAPH_BASE_URL: graph.url,
      GRAPH_DEV_TOKEN: PlainGraph.token,
      LEAD_GROUP_IDS: LEAD_GROUP_ID,
    });
    const elsewhere = await ChatPage.visit(suite.browser, other.url);

    await elsewhere.say('who can file for Quarry Lane Clinic?');
    await elsewhere.reads('1–8 of 10');
    const before = await elsewhere.cards.count();
    await elsewhere.press('Next page');
    await elsewhere.reads('9–10 of 10');
    await elsewhere.press('Previous page');
    await elsewhere.reads('1–8 of 10');

    assert.equal(await elsewhere.cards.count(), before);
    await elsewhere.leave();
    await other.stop();
    await graph.stop();
  });
});
