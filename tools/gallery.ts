import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { LANGUAGES, type Words, wordsFor } from '../src/i18n/words';
import { openGallery, showCards, THEMES, WIDTHS, type Sample, type Theme } from './gallery/gallery-page';
import { samples } from './gallery/samples';

/*
 * Draws every card as the local chat does, in each theme and at two widths, into `.artifacts/gallery`: a picture of
 * each in English, and contact sheets of all of them in every language (`index.html`, and `sheet.<language>.<theme>.png`).
 * `npm run gallery -- welcome topic` draws only the cards whose names begin so. Chromium comes from the system:
 * name it in CHROMIUM_PATH when it isn't /usr/bin/chromium.
 */

const OUT = join(__dirname, '..', '.artifacts', 'gallery');
/** As wide at either width of its cards. */
const SHEETS = [
  { width: 640, columns: 6 },
  { width: 320, columns: 12 },
] as const;
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

const english = wordsFor('en-GB');

function wantedCards(words: Words): readonly Sample[] {
  const wanted = process.argv.slice(2);
  return samples(words).filter(
    ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  );
}

async function drawEach(page: Page, cards: readonly Sample[], theme: Theme, width: number): Promise<void> {
  await page.setViewportSize({ width: 720, height: 900 });
  for (const card of cards) {
    await showCards(page, [card], { theme, sheets: [{ width, columns: 1 }], locale: english.locale });
    await page.locator('.card').screenshot({ path: join(OUT, `${card.name}.${theme}.${width}.png`) });
  }
}

async function drawSheets(page: Page, theme: Theme): Promise<void> {
  await page.setViewportSize({ width: 4000, height: 900 });
  for (const language of LANGUAGES) {
    const words = wordsFor(language);
    await showCards(page, wantedCards(words), { theme, sheets: SHEETS, locale: words.locale });
    await page.screenshot({ path: join(OUT, sheetName(language, theme)), fullPage: true });
  }
}

function sheetName(language: string, theme: Theme): string {
  return `sheet.${language}.${theme}.png`;
}

function index(cards: readonly Sample[]): string {
  const figures = cards.flatMap(({ name }) =>
    THEMES.flatMap((theme) =>
      WIDTHS.map((width) => {
        const file = `${name}.${theme}.${width}.png`;
        return `<figure><img src="${file}" alt="" width="${width}"><figcaption>${file}</figcaption></figure>`;
      }),
    ),
  );
  const sheets = LANGUAGES.flatMap((language) =>
    THEMES.map((theme) => `<a href="${sheetName(language, theme)}">${language}, ${theme}</a>`),
  ).join(' · ');
  const style =
    'body{font:12px sans-serif;display:flex;flex-wrap:wrap;gap:24px;background:#ddd}p{width:100%}figure{margin:0}';
  return `<!doctype html><html lang="en"><title>Cards</title><style>${style}</style><p>All on one picture: ${sheets}</p>${figures.join('\n')}</html>\n`;
}

async function main(): Promise<void> {
  const cards = wantedCards(english);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const page = await browser.newPage();
    await openGallery(page);
    for (const theme of THEMES) {
      await drawSheets(page, theme);
      for (const width of WIDTHS) await drawEach(page, cards, theme, width);
    }
    writeFileSync(join(OUT, 'index.html'), index(cards));
  } finally {
    await browser.close();
  }
  process.stdout.write(`${cards.length} cards in ${THEMES.length} themes, in ${OUT}\n`);
}

void main();
