import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';

/** What the tests of a suite share: a browser, and what they visit with it. */
export interface BrowserSuite<Visited> {
  readonly browser: Browser;
  readonly visited: Visited;
}

/**
 * Opens both before the tests of the enclosing `describe`, and ends what is visited after them. Where there is no
 * browser, the suite skips itself. The result is for tests and their hooks: before, there is nothing in it.
 */
export function browserSuite<Visited>(
  open: () => Promise<Visited>,
  end: (visited: Visited) => Promise<unknown>,
): BrowserSuite<Visited> {
  let opened: BrowserSuite<Visited> | undefined;

  before(async function () {
    const browser = await launchBrowser();
    if (!browser) return this.skip();
    opened = { browser, visited: await open() };
  });
  after(async () => opened && end(opened.visited));

  const there = (): BrowserSuite<Visited> => {
    if (!opened) throw new Error('the suite has not begun');
    return opened;
  };
  return {
    get browser() {
      return there().browser;
    },
    get visited() {
      return there().visited;
    },
  };
}
