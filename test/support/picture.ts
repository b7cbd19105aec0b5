import { join } from 'node:path';
import type { Page, PageScreenshotOptions } from 'playwright-core';

/** Git ignores the folder. */
const FOLDER = join(__dirname, '..', '..', '.artifacts');

/** For somebody to look at: tests hold nothing against them, so they are only made with `PICTURES=1`. */
export async function takePicture(
  page: Page,
  name: string,
  options: PageScreenshotOptions = {},
): Promise<void> {
  if (process.env['PICTURES'] !== '1') return;
  await page.screenshot({ ...options, path: join(FOLDER, name) });
}
