import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** A window of its own, and all that the browser complains of in it. */
export interface WatchedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors and warnings; violations of the page's content security policy are among them. */
  readonly complaints: readonly string[];
}

/** Opens the local chat at the address, in this theme. */
export async function openWatched(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  theme = 'light',
): Promise<WatchedPage> {
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport, locale: 'en-GB', ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (said) => /error|warning/u.test(said.type()) && complaints.push(said.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(`localStorage.setItem('filing-desk-theme', '${theme}')`);
  await page.goto(url);
  return { context, page, complaints };
}
