import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { axeFaults } from '../../support/axe';
import { browserSuite } from '../../support/browser-suite';
import { openWatched } from '../../support/watched-page';
import { PEOPLE } from './chat-server';
import { CSV, FILE_NAME } from './file-bot';
import { startFileServer } from './file-stage';

describe('a file in the local chat, in a browser', function () {
  this.timeout(30_000);
  const suite = browserSuite(startFileServer, ({ server }) => server.close());
  let context: BrowserContext;
  let page: Page;
  let complaints: readonly string[];

  beforeEach(() => {
    suite.visited.bot.failing = false;
  });
  afterEach(() => context?.close());

  async function askForFile(options: BrowserContextOptions = {}, theme = 'light'): Promise<void> {
    const { browser, visited } = suite;
    ({ context, page, complaints } = await openWatched(
      browser,
      visited.server.url,
      { timezoneId: 'Asia/Kolkata', ...options },
      theme,
    ));
    await log().getByText('Hello').waitFor();
    await page.keyboard.type('export last month');
    await page.keyboard.press('Enter');
    await question().waitFor();
  }

  const log = () => page.getByRole('log');
  const question = () => page.getByRole('group', { name: `File: ${FILE_NAME}`, exact: true });
  const saved = () => page.getByRole('group', { name: `Saved file: ${FILE_NAME}` });
  const press = (name: string) => question().getByRole('button', { name }).click();

  it('is offered with its name, its size and what is in it', async () => {
    await askForFile();

    assert.equal(await question().getByText(FILE_NAME, { exact: true }).count(), 1);
    assert.equal(await question().getByText(`${CSV.length} bytes`).count(), 1);
    assert.equal(await question().getByText('Every request that was handed over in October').count(), 1);
    assert.deepEqual(complaints, []);
  });

  it('is saved when the person allows it, and can be downloaded under its name', async () => {
    await askForFile();

    await press('Allow');
    await question().getByText('You allowed this file.').waitFor();
    const downloading = page.waitForEvent('download');
    await saved().getByRole('link', { name: 'Download' }).click();
    const download = await downloading;

    assert.equal(download.suggestedFilename(), FILE_NAME);
    assert.deepEqual(readFileSync(await download.path()), CSV);
    assert.equal(await question().getByRole('button').count(), 0);
    assert.deepEqual(complaints, []);
  });

  it('is not saved when the person declines it', async () => {
    await askForFile();

    await press('Decline');

    await question().getByText('You declined this file.').waitFor();
    await log().getByText('Nothing was saved.').waitFor();
    assert.equal(await saved().count(), 0);
    assert.equal(suite.visited.bot.lastConsent.action, 'decline');
  });

  it('is offered again when the bot could not save it', async () => {
    await askForFile();
    suite.visited.bot.failing = true;

    await press('Allow');
    await page.getByRole('alert').getByText('The bot could not answer just now.').waitFor();
    suite.visited.bot.failing = false;
    await press('Allow');

    await saved().waitFor();
  });

  it('needs nothing but the keyboard', async () => {
    await askForFile();
    const { keyboard } = page;

    await question().getByRole('button', { name: 'Decline' }).focus();
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await saved().waitFor();
    const article = 'document.activeElement.closest("article")?.textContent ?? ""';
    const focused = await page.evaluate<string>(article);
    await keyboard.press('Tab');
    const next = await page.evaluate<string>('document.activeElement.textContent');

    assert.match(focused, /You allowed this file/);
    assert.match(next, /^Download/);
  });

  it('comes with the time zone of the browser', async () => {
    await askForFile();

    const said = suite.visited.bot.heard.at(-1) as Readonly<Record<string, unknown>> | undefined;
    assert.equal(said?.['localTimezone'], 'Asia/Calcutta');
    assert.match(String(said?.['rawLocalTimestamp']), /\+05:30$/);
  });

  it('shows what the bot says on its own, without a reload', async () => {
    await askForFile();

    await suite.visited.server.reconnect(
      suite.visited.bot.reference,
      async (turn) => void (await turn.sendActivity('Did you file it?')),
    );

    await log().getByText('Did you file it?').waitFor();
    assert.equal(suite.visited.bot.heard.at(-1)?.from.aadObjectId, PEOPLE[0].id);
  });

  for (const theme of ['light', 'dark', 'contrast']) {
    for (const width of [320, 1280]) {
      it(`has nothing to object to in ${theme} at ${width} px`, async () => {
        await askForFile({ viewport: { width, height: 900 }, bypassCSP: true }, theme);
        await press('Allow');
        await saved().waitFor();
        await page.getByRole('textbox', { name: 'Message Filing Desk' }).fill('export again');
        await page.keyboard.press('Enter');
        await question().getByRole('button', { name: 'Allow' }).waitFor();

        assert.deepEqual(await axeFaults(page), []);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), true);
      });
    }
  }
});
