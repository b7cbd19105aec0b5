import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Card } from '../../cards';
import { openGallery, showCards, THEMES, WIDTHS, type Sample } from '../../tools/gallery/gallery-page';
import { axeFaults } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { drawnCards, openAll, type DrawnCard } from '../support/card-layout';
import { actions, nodes } from '../support/cards';
import { everyLanguage } from '../support/languages';
import type { Json } from '../support/readable-card';
import { allCards } from './all-cards';

const PICTURES = join(__dirname, '..', '..', '.artifacts', 'cards');

/** Long, with a word that no line can hold, and with the letters that stand highest and lowest. */
const LONG_NAME = `Łódź Gęśląjaźń & “Söhne” ${'W'.repeat(60)} Holding GmbH`;

describe('every card, drawn', function () {
  this.timeout(60_000);
  let page: Page;

  before(async function () {
    const browser = await launchBrowser();
    if (!browser) return this.skip();
    mkdirSync(PICTURES, { recursive: true });
    page = await browser.newPage();
    await openGallery(page);
  });
  after(() => page?.close());

  for (const words of everyLanguage()) {
    const cards = allCards(words, LONG_NAME);

    for (const theme of THEMES) {
      for (const width of WIDTHS) {
        it(`is whole and legible for everybody: ${words.locale}, ${theme}, ${width} px`, async () => {
          const columns = Math.floor(2600 / width);
          await page.setViewportSize({ width: 2800, height: 900 });
          await showCards(page, cards, { theme, sheets: [{ width, columns }], locale: words.locale });

          const closed = await drawnCards(page);
          await page.screenshot({
            path: join(PICTURES, `${words.locale}.${theme}.${width}.jpeg`),
            fullPage: true,
            quality: 70,
          });
          await openAll(page);
          const opened = await drawnCards(page);

          assert.equal(closed.length, cards.length);
          assert.deepEqual(faultsOf(closed), []);
          assert.deepEqual(faultsOf(opened), []);
          cards.forEach((sample, at) => checkComplete(sample, closed[at]));
          assert.deepEqual(await accessibilityFaults(page), []);
        });
      }
    }
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
    assert.match((await accessibilityFaults(page)).join(), /^label, 1 times/u);
  });
});

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

/** There is nothing on a card that axe couldn't make out. */
function accessibilityFaults(page: Page): Promise<readonly string[]> {
  return axeFaults(page, { kinds: ['violations', 'incomplete'] });
}
