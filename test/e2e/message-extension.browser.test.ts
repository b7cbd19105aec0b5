import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { axeFaults } from '../support/axe';
import { takePicture } from '../support/picture';
import { ChatPage } from './support/chat-page';
import { productSuite } from './support/product-suite';

const PRIVATE = /Fabrikam|fabrikam/u;

describe('the message extension in the local chat, in a browser', function () {
  this.timeout(40_000);
  const suite = productSuite();
  let chat: ChatPage;

  afterEach(() => chat?.leave());

  async function visit(theme = 'light', width = 1280): Promise<void> {
    const options = { viewport: { width, height: 900 }, bypassCSP: true };
    chat = await ChatPage.visit(suite.browser, suite.url, options, theme);
  }

  const find = (): Locator => chat.page.getByRole('button', { name: 'Find a customer' });
  const box = (): Locator => chat.page.getByRole('combobox', { name: 'Find a customer' });
  const dialog = (): Locator => chat.page.getByRole('dialog', { name: 'File this' });
  const toChannel = () => chat.page.getByRole('button', { name: /^Service desk/u }).click();

  async function hasNoFaults(): Promise<void> {
    assert.deepEqual(await axeFaults(chat.page), []);
  }

  it('inserts a customer with the keyboard alone; nobody reads who it is before checking for themselves', async () => {
    await visit();
    await toChannel();
    await find().focus();
    await chat.page.keyboard.press('Enter');
    await chat.page.keyboard.type('f');
    await chat.page
      .getByText(/at least two letters/u)
      .first()
      .waitFor();
    await chat.page.keyboard.type('abri');
    await chat.page.getByRole('option', { name: /Fabrikam, Inc\. · fabrikam\.com/u }).waitFor();
    await chat.page.keyboard.press('ArrowDown');
    await chat.page.keyboard.press('Enter');

    await chat.reads('Nadia Ferrante asks about a customer.');
    assert.doesNotMatch(await chat.log.innerText(), PRIVATE);

    await chat.press('Check for me');
    await chat.reads('Which product is it about?');
    await chat.press('Exchange');
    await chat.reads('You can file this request.');
    assert.equal(await chat.cards.count(), 1);

    await chat.become('Kim Akers (Litware)');
    await chat.reads('Nadia Ferrante asks about a customer.');
    assert.doesNotMatch(await chat.log.innerText(), PRIVATE);
    await chat.press('Check for me');
    await chat.reads('I can’t help in this chat');
  });

  it('closes its search with Escape, and gives the focus back', async () => {
    await visit();
    await find().click();
    await box().fill('fabri');
    await chat.page
      .getByRole('option', { name: /^Fabrikam/u })
      .first()
      .waitFor();

    await chat.page.keyboard.press('Escape');
    await chat.page.keyboard.press('Escape');

    await box().waitFor({ state: 'hidden' });
    assert.equal(await chat.page.evaluate('document.activeElement.title'), 'Find a customer');
  });

  it('files from a message, in a dialog that nobody else sees', async () => {
    await visit();
    await toChannel();
    await chat.page.getByRole('checkbox', { name: /^Mention/u }).uncheck();
    await chat.say('Exchange is down for Fabrikam');
    await chat.log.getByRole('button', { name: /^File this/u }).click();

    await chat.reads('The message: “Exchange is down for Fabrikam”', dialog());
    assert.match(
      await dialog().getByRole('combobox', { name: 'Customer' }).inputValue(),
      /^Fabrikam, Inc\./u,
    );
    await chat.press('Check and show where to file', dialog());
    await chat.reads('You can file this request.', dialog());
    await chat.press('Who else can file?', dialog());
    await chat.reads(/colleagues can file this/u, dialog());
    await chat.press('Close', dialog());

    assert.equal(await chat.cards.count(), 0);
  });

  for (const theme of ['light', 'dark', 'contrast']) {
    for (const width of [1280, 360]) {
      it(`has no accessibility faults in ${theme} at ${width} px`, async () => {
        await visit(theme, width);
        await find().click();
        await box().fill('con');
        await chat.page
          .getByRole('option', { name: /^Contoso/u })
          .first()
          .waitFor();
        await hasNoFaults();
        await takePicture(chat.page, `message-extension/search.${theme}.${width}.png`);
        await chat.page
          .getByRole('option', { name: /^Contoso/u })
          .first()
          .click();
        await chat.reads('A customer to check');
        await takePicture(chat.page, `message-extension/inserted.${theme}.${width}.png`);
        await chat.say('Exchange is down for Fabrikam');
        await chat.reads('You can file this request.');
        await chat.log
          .getByRole('button', { name: /^File this/u })
          .first()
          .click();
        await dialog().waitFor();
        await hasNoFaults();
        await takePicture(chat.page, `message-extension/dialog.${theme}.${width}.png`);
      });
    }
  }
});
