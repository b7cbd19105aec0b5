import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openWatched, type WatchedPage } from '../../support/watched-page';

/** The local chat in a browser window, as one visitor sees it. */
export class ChatPage {
  private constructor(private readonly watched: WatchedPage) {}

  /** Opens the page in a window of its own and waits for the welcome. */
  static async visit(
    browser: Browser,
    url: string,
    options: BrowserContextOptions = {},
    theme = 'light',
  ): Promise<ChatPage> {
    const chat = new ChatPage(await openWatched(browser, url, options, theme));
    await chat.reads('Who can file it, and where');
    return chat;
  }

  get page(): Page {
    return this.watched.page;
  }

  async leave(): Promise<void> {
    await this.watched.context.close();
    assert.deepEqual(this.watched.complaints, []);
  }

  get log(): Locator {
    return this.page.getByRole('log');
  }

  get cards(): Locator {
    return this.log.locator('.card');
  }

  get newest(): Locator {
    return this.cards.last();
  }

  get customer(): Locator {
    return this.page.getByRole('combobox', { name: 'Customer' });
  }

  /** Waits until this can be read on the newest card, or elsewhere. */
  async reads(text: string | RegExp, within: Locator = this.newest): Promise<void> {
    await within.getByText(text).first().waitFor();
  }

  async press(name: string | RegExp, within: Locator = this.newest): Promise<void> {
    await within.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  async say(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Message Filing Desk' }).fill(text);
    await this.page.keyboard.press('Enter');
  }

  async become(name: string): Promise<void> {
    await this.page.getByText(name, { exact: true }).first().click();
  }

  /** Presses Tab until something of that name has the focus. */
  async tabTo(name: RegExp): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if (name.test(await this.page.evaluate<string>(NAME_OF_FOCUSED))) return;
      await this.page.keyboard.press('Tab');
    }
    assert.fail(`nothing called ${String(name)} can be reached with Tab`);
  }
}

const NAME_OF_FOCUSED = `(() => {
  const element = document.activeElement;
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
  const named = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  return (named || element.getAttribute('aria-label') || element.textContent || '').trim();
})()`;
