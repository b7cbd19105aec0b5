import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Card } from '../../cards';
import type { Words } from '../../src/i18n/words';
import {
  openGallery,
  showCards,
  type Sample,
  type Theme,
  THEMES,
  WIDTHS,
} from '../../tools/gallery/gallery-page';
import { axeFaults } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { drawnCards, openAll, type DrawnCard } from '../support/card-layout';
import { actions, nodes } from '../support/cards';
import { everyLanguage } from '../support/languages';
import { takePicture } from '../support/picture';
import type { Json } from '../support/readable-card';
import { allCards } from './all-cards';

/** Long, with a word that no line can hold, and with the letters that stand highest and lowest. */
const LONG_NAME = `Łódź Gęśląjaźń & “Söhne” ${'W'.repeat(60)} Holding GmbH`;

/** What axe asks about colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface SheetLook {
  readonly theme: Theme;
  readonly width: number;
  readonly locale: string;
}

describe('every card, drawn', function () {
  this.timeout(60_000);
  let page: Page;

  before(async function () {
    const browser = await launchBrowser();
    if (!browser) return this.skip();
    page = await browser.newPage();
    await openGallery(page);
  });
  after(() => page?.close());

  for (const { words, theme, width } of looks()) {
    it(`is whole and legible for everybody: ${words.locale}, ${theme}, ${width} px`, async () => {
      await page.setViewportSize({ width: 2800, height: 900 });
      for (const [index, sheet] of sheetsOf(allCards(words, LONG_NAME)).entries()) {
        await drawSheet(sheet, { theme, width, locale: words.locale });
        await takePicture(page, `cards/${words.locale}.${theme}.${width}.${index}.jpeg`, { quality: 70 });
        await checkSheet(sheet);
        assert.deepEqual(await accessibilityFaults(page, { theme, width }), []);
      }
    });
  }

  async function drawSheet(sheet: readonly Sample[], { theme, width, locale }: SheetLook): Promise<void> {
    const columns = Math.floor(2600 / width);
    await showCards(page, sheet, { theme, sheets: [{ width, columns }], locale });
  }

  async function checkSheet(sheet: readonly Sample[]): Promise<void> {
    const closed = await drawnCards(page);
    await openAll(page);
    const opened = await drawnCards(page);

    assert.equal(closed.length, sheet.length);
    assert.deepEqual(faultsOf(closed), []);
    assert.deepEqual(faultsOf(opened), []);
    sheet.forEach((sample, at) => checkComplete(sample, closed[at]));
  }

  it('tells when a card is not', async () => {
    const wide = { type: 'Column', width: '400px', items: [{ type: 'TextBlock', text: 'Wide', wrap: true }] };
    const cut = { type: 'TextBlock', text: 'A line that is far too long for its card. '.repeat(3) };
    const nameless = { type: 'Input.Text', id: 'nameless' };
    const actions = Array.from({ length: 7 }, (_, at) => ({ type: 'Action.Submit', title: `No. ${at}` }));
    const body = [{ type: 'ColumnSet', columns: [wide] }, cut, nameless, { type: 'Action.Unheard' }];
    const content = { type: 'AdaptiveCard', version: '1.5', body, actions };
    const sample = { name: 'bad', card: { content, summary: 'Bad.' } };

    await showCards(page, [sample], { theme: 'light', sheets: [{ width: 320, columns: 1 }], locale: 'en' });
    const [drawn] = await drawnCards(page);

    for (const fault of [/^outside: DIV/u, /^too wide: DIV/u, /^too wide: .*A line that/u]) {
      assert.ok(
        drawn?.faults.some((one) => fault.test(one)),
        `${String(fault)} in ${drawn?.faults.join()}`,
      );
    }
    assert.throws(() => checkComplete(sample, drawn), /No\. 6/u);
    assert.match(
      (await accessibilityFaults(page, { theme: 'light', width: 320 })).join(),
      /^label, 1 times/u,
    );
  });
});

interface Drawing {
  readonly words: Words;
  readonly theme: Theme;
  readonly width: (typeof WIDTHS)[number];
}

/** One language in every look; each of the others where there is the least room, and the wordiest in a wide one too. */
function looks(): readonly Drawing[] {
  const [first, ...others] = everyLanguage();
  const [wordiest] = others.toSorted((a, b) => lettersOn(b) - lettersOn(a));
  const all = (words: Words): readonly Drawing[] =>
    THEMES.flatMap((theme) => WIDTHS.map((width) => ({ words, theme, width })));
  return [
    ...(first ? all(first) : []),
    ...others.map((words) => ({ words, theme: 'light', width: 320 }) as const),
    ...(wordiest ? [{ words: wordiest, theme: 'contrast', width: 640 } as const] : []),
  ];
}

function lettersOn(words: Words): number {
  return allCards(words, '').reduce((sum, { card }) => sum + textsOf(card).join('').length, 0);
}

function faultsOf(drawn: readonly DrawnCard[]): readonly string[] {
  return drawn.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
}

/** Nothing was left out, as the renderer does with what it doesn't support. */
function checkComplete({ name, card }: Sample, drawn: DrawnCard | undefined): void {
  assert.equal(drawn?.name, name);
  assert.deepEqual(drawn.buttons, buttonsOf(card), name);
  const text = lettersOf(drawn.text);
  for (const expected of textsOf(card)) {
    assert.ok(text.includes(lettersOf(expected)), `${name} lacks "${expected}"`);
  }
}

/** What is pressed by its title; the title of a row that is pressed is only heard. */
function buttonsOf(card: Card): readonly string[] {
  const rows = new Set([...nodes(card.content)].map(({ selectAction }) => selectAction));
  return actions(card).flatMap((action) => (rows.has(action) ? [] : [String(action['title'])]));
}

function textsOf({ content }: Card): readonly string[] {
  return [...nodes(content)].flatMap(({ type, text, label, facts }) => {
    const pairs = Array.isArray(facts) ? (facts as Json[]) : [];
    const own = type === 'TextBlock' || type === 'TextRun' ? [text] : [];
    return [...own, label, ...pairs.flatMap(({ title, value }) => [title, value])].flatMap((one) =>
      typeof one === 'string' ? [one] : [],
    );
  });
}

/** Only letters, since Markdown, lists and line breaks change what is around them. */
function lettersOf(text: string): string {
  return text.replace(/\]\([^)]*\)|^\d+\. /gmu, '').replace(/[^\p{L}]/gu, '');
}

/** So few that axe, whose work on a page grows faster than the page, is done with all of them in a fraction. */
const CARDS_A_SHEET = 20;

function sheetsOf(cards: readonly Sample[]): readonly (readonly Sample[])[] {
  const count = Math.ceil(cards.length / CARDS_A_SHEET);
  return Array.from({ length: count }, (_, at) => cards.slice(at * CARDS_A_SHEET, (at + 1) * CARDS_A_SHEET));
}

/**
 * There is nothing on a card that axe couldn’t make out. A theme changes
 * colours and lines only, and a width leaves the colours: every other rule has been asked of the same card in light.
 */
async function accessibilityFaults(
  page: Page,
  { theme, width }: Pick<SheetLook, 'theme' | 'width'>,
): Promise<readonly string[]> {
  const kinds = ['violations', 'incomplete'] as const;
  if (theme === 'light') return axeFaults(page, { kinds });
  return width === WIDTHS[0] ? axeFaults(page, { kinds, only: COLOUR_RULES }) : [];
}
