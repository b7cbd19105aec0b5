import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page, type Route } from 'playwright-core';
import type { Card } from '../cards';
import { wordsFor } from '../src/i18n/words';
import { answerCards } from './gallery/answer-cards';
import { flowCards } from './gallery/flow-cards';
import { extensionCards } from './gallery/extension-cards';
import { requestCards } from './gallery/request-cards';

/*
 * Draws every card as the local chat does, in each theme and at two widths, into `.artifacts/gallery`.
 * `npm run gallery -- welcome topic` draws only the cards whose names begin so. Chromium comes from the system:
 * name it in CHROMIUM_PATH when it isn't /usr/bin/chromium.
 */

const THEMES = ['light', 'dark', 'contrast'] as const;
const WIDTHS = [320, 640] as const;
const OUT = join(__dirname, '..', '.artifacts', 'gallery');
const ORIGIN = 'http://gallery.invalid';
const PUBLIC = join(__dirname, '..', 'src', 'server', 'local', 'public');
const LIBRARIES: Readonly<Record<string, string>> = {
  'adaptivecards.js': require.resolve('adaptivecards/dist/adaptivecards.min.js'),
  'markdown-it.js': require.resolve('markdown-it/browser'),
  'purify.js': require.resolve('dompurify/purify.min.js'),
};
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

interface Picture {
  readonly name: string;
  readonly card: Card;
  readonly theme: (typeof THEMES)[number];
  readonly width: (typeof WIDTHS)[number];
}

function pictures(): readonly Picture[] {
  const wanted = process.argv.slice(2);
  const words = wordsFor('en-GB');
  const cards = Object.entries({
    ...flowCards(words),
    ...answerCards(words),
    ...requestCards(words),
    ...extensionCards(words),
  });
  return cards
    .filter(([name]) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))
    .flatMap(([name, card]) =>
      THEMES.flatMap((theme) => WIDTHS.map((width) => ({ name, card, theme, width }))),
    );
}

function fileName({ name, theme, width }: Picture): string {
  return `${name}.${theme}.${width}.png`;
}

/** Answers the page's requests from the disk; nothing ever leaves the machine. */
async function serve(route: Route): Promise<void> {
  const [, folder, name = ''] = new URL(route.request().url()).pathname.split('/');
  const path =
    folder === 'public' ? join(PUBLIC, name) : (LIBRARIES[name] ?? join(__dirname, 'gallery', 'page.html'));
  try {
    const body = readFileSync(path);
    await route.fulfill({ body, contentType: typeOf(path) });
  } catch {
    await route.fulfill({ status: 404, body: '' });
  }
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.css') ? 'text/css' : 'text/html';
}

async function draw(page: Page, picture: Picture): Promise<void> {
  const { card, theme, width } = picture;
  await page.evaluate(`showCard(${JSON.stringify(card.content)}, '${theme}', ${width})`);
  await page.locator('#frame').screenshot({ path: join(OUT, fileName(picture)) });
}

function contactSheet(all: readonly Picture[]): string {
  const figures = all.map((picture) => {
    const file = fileName(picture);
    return `<figure><img src="${file}" alt="" width="${picture.width}"><figcaption>${file}</figcaption></figure>`;
  });
  const style =
    'body{font:12px sans-serif;display:flex;flex-wrap:wrap;gap:24px;background:#ddd}figure{margin:0}';
  return `<!doctype html><html lang="en"><title>Cards</title><style>${style}</style>${figures.join('\n')}</html>\n`;
}

async function main(): Promise<void> {
  const all = pictures();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
  await page.route('**/*', serve);
  await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
  for (const picture of all) await draw(page, picture);
  writeFileSync(join(OUT, 'index.html'), contactSheet(all));
  await browser.close();
  process.stdout.write(`${all.length} pictures in ${OUT}\n`);
}

void main();
