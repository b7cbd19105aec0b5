import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import type { Card } from '../../cards';

/** Looks of the local chat. */
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Widths of a card in CSS pixels: the narrowest phone, and a chat on a desktop. */
export const WIDTHS = [320, 640] as const;

/** A card that has a name to find it by. */
export interface Sample {
  readonly name: string;
  readonly card: Card;
}

/** How a page of cards looks. */
export interface Look {
  readonly theme: Theme;
  /** All the cards once for each of these; the width is a card's, in CSS pixels. */
  readonly sheets: readonly { readonly width: number; readonly columns: number }[];
  /** Language tag of the cards, for the page around them. */
  readonly locale: string;
}

const ORIGIN = 'http://gallery.invalid';
const PUBLIC = join(__dirname, '..', '..', 'src', 'server', 'local', 'public');
const LIBRARIES: Readonly<Record<string, string>> = {
  'adaptivecards.js': require.resolve('adaptivecards/dist/adaptivecards.min.js'),
  'markdown-it.js': require.resolve('markdown-it/browser'),
  'purify.js': require.resolve('dompurify/purify.min.js'),
};

/** Makes the page one that draws cards as the local chat does. Nothing it asks for ever leaves the machine. */
export async function openGallery(page: Page): Promise<void> {
  await page.route('**/*', serve);
  await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
}

/** Draws the cards on the page, in place of those before. */
export async function showCards(page: Page, samples: readonly Sample[], look: Look): Promise<void> {
  const cards = samples.map(({ name, card }) => ({ name, content: card.content }));
  await page.evaluate(`showCards(${JSON.stringify(cards)}, ${JSON.stringify(look)})`);
}

async function serve(route: Route): Promise<void> {
  const [, folder, name = ''] = new URL(route.request().url()).pathname.split('/');
  const path = folder === 'public' ? join(PUBLIC, name) : (LIBRARIES[name] ?? join(__dirname, 'page.html'));
  try {
    await route.fulfill({ body: readFileSync(path), contentType: typeOf(path) });
  } catch {
    await route.fulfill({ status: 404, body: '' });
  }
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.css') ? 'text/css' : 'text/html';
}
