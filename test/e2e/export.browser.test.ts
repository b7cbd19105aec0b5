import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ChatPage } from './support/chat-page';
import { productSuite } from './support/product-suite';

const LEAD = 'Helen Brandt';

describe('an export in the local chat, as a lead experiences it', function () {
  this.timeout(30_000);
  const suite = productSuite();
  let chat: ChatPage;

  afterEach(() => chat?.leave());

  async function offerExport(): Promise<void> {
    chat = await ChatPage.visit(suite.browser, suite.url);
    await chat.become(LEAD);
    await chat.page.getByText(`You are ${LEAD}`).waitFor();
    await chat.reads('Who can file it, and where');
    await chat.say('file a ticket for Fabrikam about Exchange');
    await chat.reads('You can file this request.');
    await chat.say('export this month');
    await chat.page.getByRole('button', { name: 'Allow' }).waitFor();
  }

  it('is saved once it is allowed, and holds what was handed over', async () => {
    await offerExport();

    await chat.press('Allow');
    const downloading = chat.page.waitForEvent('download');
    await chat.page.getByRole('link', { name: /^Download/u }).click();
    const download = await downloading;

    const file = readFileSync(await download.path(), 'utf8');
    const [head, row] = file.split('\r\n');
    assert.match(download.suggestedFilename(), /\.csv$/u);
    assert.match(head ?? '', /^\ufeffWhen \(UTC\),/u);
    assert.match(row ?? '', /Helen Brandt.*"Fabrikam, Inc\.".*Exchange/u);
  });

  it('leaves nothing behind when it is declined', async () => {
    await offerExport();

    await chat.press('Decline');

    await chat.page.getByRole('button', { name: 'Allow' }).waitFor({ state: 'detached' });
    assert.equal(await chat.page.getByRole('link', { name: /^Download/u }).count(), 0);
  });
});
