import assert from 'node:assert/strict';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { axeFaults } from '../../support/axe';
import { browserSuite } from '../../support/browser-suite';
import { openWatched } from '../../support/watched-page';
import { PEOPLE, startChatServer } from './chat-server';

const THEMES = ['light', 'dark', 'contrast'] as const;

describe('the chat page, in a browser', function () {
  this.timeout(30_000);
  const suite = browserSuite(startChatServer, ({ server }) => server.close());
  let context: BrowserContext;
  let page: Page;
  let complaints: readonly string[];

  beforeEach(() => suite.visited.bot.heard.splice(0));
  afterEach(() => context?.close());

  async function visit(options: BrowserContextOptions = {}, theme = 'light'): Promise<void> {
    const { browser, visited } = suite;
    ({ context, page, complaints } = await openWatched(browser, visited.server.url, options, theme));
    await page.getByRole('heading', { name: 'Welcome' }).waitFor();
  }

  const log = () => page.getByRole('log');
  const lastValue = () => suite.visited.bot.heard.at(-1)?.value as unknown;

  it('welcomes, and answers a sentence that ends with Enter', async () => {
    await visit();

    await page.keyboard.type('Is Exchange down?');
    await page.keyboard.press('Enter');

    await log().getByText('You said: Is Exchange down?').waitFor();
    assert.deepEqual(complaints, []);
  });

  it('offers first sentences in an empty chat', async () => {
    await visit();

    await page.getByRole('button', { name: 'Service desk' }).click();
    await page.getByRole('button', { name: 'Am I ready?' }).click();

    await log().getByText('You said: Am I ready?').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Am I ready?' }).count(), 0);
  });

  it('finds a customer by keyboard and submits its value', async () => {
    await visit();
    const field = page.getByRole('combobox', { name: 'Customer' });

    await field.fill('contoso');
    await page.getByRole('option', { name: 'Contoso Retail' }).waitFor();
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    await field.press('Enter');
    assert.equal(await field.inputValue(), 'Contoso Retail');
    assert.equal(await field.getAttribute('aria-expanded'), 'false');
    await page.getByRole('button', { name: 'Continue' }).click();

    await log().getByText('You chose').waitFor();
    assert.deepEqual(lastValue(), { verb: 'pick', customer: 'id-Contoso Retail' });
  });

  it('submits what was typed when nothing was chosen, beside the other inputs', async () => {
    await visit();

    await page.getByRole('combobox', { name: 'Customer' }).fill('somebody else');
    await page.getByLabel('Product').selectOption('SharePoint');
    await page.getByLabel('Note').fill('a note');
    await page.getByRole('button', { name: 'Continue' }).click();

    await log().getByText('You chose').waitFor();
    assert.deepEqual(lastValue(), {
      verb: 'pick',
      customer: 'somebody else',
      workload: 'sharepoint',
      note: 'a note',
    });
  });

  it('replaces a card in place and keeps the focus there', async () => {
    await visit();

    await page.getByRole('button', { name: 'Check for me' }).click();

    await log().getByText(`Only for ${PEOPLE[0].name}`).waitFor();
    assert.equal(await log().getByRole('article').count(), 2);
    assert.equal(await page.evaluate('document.activeElement.closest("article") !== null'), true);
    assert.deepEqual(lastValue(), {
      action: { type: 'Action.Execute', id: 'check', verb: 'check', data: { question: 'q1' } },
      trigger: 'manual',
    });
  });

  it('says politely what went wrong', async () => {
    await visit();

    await page.getByRole('button', { name: 'Break it' }).click();

    await page.getByRole('alert').getByText('Something went wrong. Please try again.').waitFor();
  });

  it('opens a link away from the page', async () => {
    await visit();
    await context.route('https://admin.microsoft.com/**', (route) => route.fulfill({ body: 'the portal' }));

    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Open the portal' }).click();
    const portal = await opened;

    assert.equal(portal.url(), 'https://admin.microsoft.com/');
    assert.equal(await portal.evaluate('window.opener'), null);
    assert.equal(await portal.evaluate('document.referrer'), '');
  });

  it('lets another person read along in the channel', async () => {
    await visit();

    await page.getByRole('button', { name: 'Service desk' }).click();
    await page.keyboard.press('Tab');
    await page.getByRole('textbox', { name: 'Message Filing Desk' }).fill('hello');
    await page.keyboard.press('Enter');
    await log().getByText('You said: hello').waitFor();
    await page.getByText(PEOPLE[1].name, { exact: true }).click();

    await log().getByText('You said: hello').waitFor();
    await log().getByText(PEOPLE[0].name).waitFor();
    assert.equal(suite.visited.bot.heard.at(-1)?.conversation.conversationType, 'channel');
  });

  it('begins a fresh conversation', async () => {
    await visit();
    await page.keyboard.type('something');
    await page.keyboard.press('Enter');
    await log().getByText('You said: something').waitFor();

    await page.getByRole('button', { name: 'Start a fresh conversation' }).click();

    await log().getByText('You said: something').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Welcome' }).waitFor();
  });

  it('keeps the conversation over a reload', async () => {
    await visit();
    await page.keyboard.type('remember me');
    await page.keyboard.press('Enter');
    await log().getByText('You said: remember me').waitFor();

    await page.reload();

    await log().getByText('You said: remember me').waitFor();
  });

  it('leads from the first key press to the message box', async () => {
    await visit();

    await page.evaluate('document.activeElement.blur()');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('by keyboard');

    assert.equal(
      await page.getByRole('textbox', { name: 'Message Filing Desk' }).inputValue(),
      'by keyboard',
    );
  });

  it('renders no markup of a message and no link that acts', async () => {
    await visit();

    await page.keyboard.type(
      '<img src=x onerror=alert(1)> [click](javascript:alert(1)) ![i](https://evil.example/i.png)',
    );
    await page.keyboard.press('Enter');

    await log().getByText('You said: <img src=x').waitFor();
    assert.equal(await log().locator('img').count(), 0);
    assert.equal(await log().locator('a[href^="javascript"]').count(), 0);
    assert.deepEqual(complaints, []);
  });

  for (const theme of THEMES) {
    for (const width of [320, 1280]) {
      it(`has nothing to object to in ${theme} at ${width} px`, async () => {
        await visit({ viewport: { width, height: 720 }, bypassCSP: true }, theme);
        const field = page.getByRole('combobox', { name: 'Customer' });
        await field.fill('con');
        await page.getByRole('option', { name: 'Contoso Retail' }).waitFor();
        await field.press('ArrowDown');

        assert.deepEqual(await axeFaults(page), []);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), true);
      });
    }
  }
});
