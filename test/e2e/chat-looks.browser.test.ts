import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { ChatPage } from './support/chat-page';
import { Product } from './support/product';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SCREENSHOT = join(__dirname, '..', '..', 'docs', 'answer-card.png');
const CAN_FILE = 'You can file this request.';

interface AxeReport {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

describe('the answer in the local chat: for every eye and hand', function () {
  this.timeout(30_000);
  let browser: Browser;
  let product: Product;
  let chat: ChatPage;

  before(async function () {
    const launched = await launchBrowser();
    if (!launched) return this.skip();
    browser = launched;
    product = await Product.start();
  });
  after(() => product?.stop());
  afterEach(() => chat?.leave());

  async function openAnswer(options: BrowserContextOptions = {}, theme = 'light'): Promise<void> {
    chat = await ChatPage.visit(browser, product.url, options, theme);
    await chat.say('file a ticket for Fabrikam about Exchange');
    await chat.reads(CAN_FILE);
  }

  it('is reached by keyboard alone, from the page load on', async () => {
    chat = await ChatPage.visit(browser, product.url);
    const { keyboard } = chat.page;

    await chat.tabTo(/^File a request$/u);
    await keyboard.press('Enter');
    await chat.customer.waitFor();
    await chat.tabTo(/^Customer/u);
    await keyboard.type('fabri');
    await chat.page.getByRole('option', { name: /Fabrikam, Inc\./u }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await chat.tabTo(/^Continue$/u);
    await keyboard.press('Enter');
    await chat.reads('Which product has the problem?');
    await chat.tabTo(/^Exchange$/u);
    await keyboard.press('Enter');

    await chat.reads(CAN_FILE);
    await chat.tabTo(/^Open Microsoft 365 admin center/u);
  });

  it('fits into 320 px without scrolling sideways', async () => {
    await openAnswer({ viewport: { width: 320, height: 640 } });

    const tooWide = await chat.page.evaluate<string[]>(
      `[document.documentElement, ...document.querySelectorAll('[role=log], .card, .card *')]
        .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map(({ className }) => className)`,
    );

    assert.deepEqual(tooWide, []);
  });

  for (const theme of ['light', 'dark', 'contrast']) {
    it(`has no accessibility faults in ${theme}, closed and opened`, async () => {
      await openAnswer({ bypassCSP: true }, theme);
      await chat.page.evaluate(AXE);

      const closed = await chat.page.evaluate<AxeReport>('axe.run()');
      await chat.press('Steps in Partner Center, and sources');
      const opened = await chat.page.evaluate<AxeReport>('axe.run()');

      const faults = [...closed.violations, ...opened.violations].map(({ id, nodes }) => [
        id,
        nodes[0]?.html,
      ]);
      assert.deepEqual(faults, []);
    });
  }

  for (const theme of ['light', 'dark', 'contrast']) {
    it(`has no accessibility faults in ${theme}, from the welcome over what is offered to the channel`, async () => {
      chat = await ChatPage.visit(browser, product.url, { bypassCSP: true }, theme);
      await chat.page.evaluate(AXE);

      await holdsTheRules('welcome', theme);
      await chat.press('File a request');
      await chat.customer.fill('fabri');
      await chat.page.getByRole('option', { name: /Fabrikam, Inc\./u }).waitFor();
      await holdsTheRules('what is offered', theme);
      await chat.page.getByRole('button', { name: /^Service desk/u }).click();
      await holdsTheRules('an empty channel', theme);
      await chat.say('who can file for Fabrikam?');
      await chat.reads(/Each person gets their own answer|Fabrikam, Inc\./u);
      await holdsTheRules('a card in the channel', theme);
    });
  }

  /** Every rule of axe, also those that it leaves out unless asked; contrast of 7:1 only where a theme promises it. */
  async function holdsTheRules(state: string, theme: string): Promise<void> {
    const { violations } = await chat.page.evaluate<AxeReport>(
      `axe.run({ rules: Object.fromEntries(axe.getRules().map(({ ruleId }) =>
        [ruleId, { enabled: ruleId !== 'color-contrast-enhanced' || '${theme}' === 'contrast' }])) })`,
    );
    const faults = violations.map(({ id, nodes }) => [state, id, nodes[0]?.html]);
    assert.deepEqual(faults, []);
  }

  // Declared only on demand: tests leave the tree as it was.
  const withPicture = process.env['UPDATE_SCREENSHOT'] === '1' ? it : undefined;
  withPicture?.('makes the picture of README', async () => {
    await openAnswer({ viewport: { width: 700, height: 1600 }, deviceScaleFactor: 2 });
    await chat.page.evaluate(
      `for (const beside of document.querySelectorAll('.message-head, .avatar')) beside.style.visibility = 'hidden'`,
    );

    const box = await chat.newest.boundingBox();
    assert.ok(box);
    const air = 16;
    const clip = {
      x: box.x - air,
      y: box.y - air,
      width: box.width + 2 * air,
      height: box.height + 2 * air,
    };
    await chat.page.screenshot({ path: SCREENSHOT, clip });
  });
});
