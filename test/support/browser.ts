import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterTheFile } from './after-the-file';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SKIPPED = 'Browser tests were skipped: no Chromium found. Install it or set CHROMIUM_PATH.';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findChromium(env: NodeJS.ProcessEnv): string | undefined {
  if (env['CHROMIUM_PATH']) return env['CHROMIUM_PATH'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

let shared: Promise<Browser> | undefined;
let said = false;

/**
 * The one browser of the test file, or undefined where there is no Chromium: then the suites skip themselves, unless
 * REQUIRE_BROWSER=1 makes that a failure.
 */
export async function launchBrowser(): Promise<Browser | undefined> {
  const executablePath = findChromium(process.env);
  if (executablePath) {
    if (!shared) {
      shared = chromium.launch({ executablePath, headless: true, args: FLAGS });
      afterTheFile(closeBrowser);
    }
    return shared;
  }
  if (process.env['REQUIRE_BROWSER'] === '1') throw new Error(SKIPPED);
  if (!said) process.stderr.write(`\n${SKIPPED}\n`);
  said = true;
  return undefined;
}

async function closeBrowser(): Promise<void> {
  const browser = await shared;
  shared = undefined;
  await browser?.close();
}
