import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { isAllowedPortalUrl } from '../../src/domain/portals';
import { SOURCES } from '../../src/domain/sources';
import { ChatPage } from '../e2e/support/chat-page';
import { launchBrowser } from '../support/browser';
import type { ReadableCard } from '../support/readable-card';
import { foreignTexts, shapeOf } from './bones';
import { domainOf, HostileDesk, isReached, tenantOf } from './hostile-partner';
import { lettersOf, SAMPLE, UNSAFE } from './strings';

/** What a browser might take for more than text, and what might reach over the edge of a card. */
const DRAWN = [
  'Contoso <img src=x onerror=alert(1)>',
  'Contoso [click](https://evil.example) <a href="https://evil.example">here</a>',
  '<script>alert(1)</script> Contoso',
  '<at>all</at> {{DATE(2026-11-22T00:00:00Z,SHORT)}} https://evil.example',
  `Contoso ${'\u0336\u0301'.repeat(300)}`,
  '\ufdfa'.repeat(60),
  'W'.repeat(4000),
];
const CUSTOMERS = ['Harmless', ...DRAWN, ...SAMPLE, 'Also harmless'];
const ALLOWED_LINKS = Object.values(SOURCES).map(({ url }) => url);

function checkTexts(card: ReadableCard): void {
  for (const shown of foreignTexts(card.content)) {
    assert.doesNotMatch(shown, UNSAFE);
    assert.ok(!shown.includes('{{') && shown.length < 1_000, shown);
  }
  for (const url of card.links) assert.ok(isAllowedPortalUrl(url) || ALLOWED_LINKS.includes(url), url);
}

describe('a partner whose customers, groups and people have hostile names', function () {
  this.timeout(60_000);
  let hostile: HostileDesk;

  before(async () => {
    hostile = await HostileDesk.start({ customers: CUSTOMERS, people: [...CUSTOMERS, 'Two', 'Three'] });
  });
  after(() => hostile?.close());

  /** By cards only, and each customer by another colleague; with all that can be asked after the answer, too. */
  async function fileFor(
    index: number,
    colleague: number,
    askMore: boolean,
  ): Promise<readonly ReadableCard[]> {
    const chat = hostile.chat(colleague);
    const question = await chat.say('file a ticket');
    const options = await chat.search(domainOf(index));
    const option = options.find(({ value }) => value === tenantOf(index));
    assert.ok(option, `type-ahead finds ${domainOf(index)}`);
    assert.doesNotMatch(option.title, UNSAFE);
    assert.ok(option.title.includes(domainOf(index)) && option.title.length < 400, option.title);
    const product = await chat.press('Continue', { customer: option.value });
    const answer = await chat.press('Exchange');
    const cards = [...answer, ...question, ...product];
    if (!askMore) return cards;
    return [...cards, ...(await chat.press('Who else can file?')), ...(await chat.say('am I ready?'))];
  }

  it('answers for each as it does for harmless ones: the same elements, words, buttons and addresses', async () => {
    const first = await fileFor(0, 0, true);
    const last = await fileFor(CUSTOMERS.length - 1, 1, true);
    const expected = { reached: first.map(shapeOf), outOfReach: last.map(shapeOf) };

    for (const [index, name] of CUSTOMERS.entries()) {
      const cards = await fileFor(index, index + 2, index % 6 === 0);

      cards.forEach(checkTexts);
      const wanted = isReached(index, CUSTOMERS.length) ? expected.reached : expected.outOfReach;
      assert.deepEqual(cards.map(shapeOf), wanted.slice(0, cards.length), JSON.stringify(name.slice(0, 60)));
      const shown = foreignTexts(cards[0]?.content ?? {}).map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''));
      assert.ok(
        shown.some((text) => text.includes(lettersOf(name))),
        name,
      );
    }
  });

  it('turns all pages of the colleagues', async () => {
    const chat = hostile.chat(1);
    const pages = await chat.say(`who can file for ${domainOf(0)}?`);

    while (pages.at(-1)?.button('Next page'))
      pages.push(...(await chat.press('Next page', {}, pages.at(-1))));

    pages.forEach(checkTexts);
    assert.equal(pages.length, Math.ceil((CUSTOMERS.length + 2) / 8));
  });

  describe('in a browser', () => {
    let browser: Browser | undefined;

    before(async function () {
      browser = await launchBrowser();
      if (!browser) this.skip();
    });

    it('shows names as text only: no link, no script, no dialog, nothing beside its card', async () => {
      const chat = await ChatPage.visit(browser as Browser, hostile.desk.desk.server.url);
      const { origin } = new URL(hostile.desk.desk.server.url);
      const dialogs: string[] = [];
      const elsewhere: string[] = [];
      chat.page.on('dialog', (dialog) => dialogs.push(dialog.message()));
      chat.page.on('request', (request) => {
        if (new URL(request.url()).origin !== origin) elsewhere.push(request.url());
      });

      for (const index of DRAWN.keys()) {
        const before = await chat.cards.count();
        await chat.say(`file a ticket for ${domainOf(index + 1)} about Exchange`);
        await chat.cards.nth(before).waitFor();
        await chat.reads(new RegExp(domainOf(index + 1), 'u'));
      }

      const seen = await chat.page.evaluate<Seen>(LOOK_AT_CARDS);
      assert.ok(seen.cards >= 8);
      assert.deepEqual([dialogs, elsewhere, seen.scripts, seen.outside], [[], [], [], []]);
      for (const url of seen.links) assert.ok(isAllowedPortalUrl(url) || ALLOWED_LINKS.includes(url), url);
      await chat.leave();
    });
  });
});

interface Seen {
  readonly cards: number;
  readonly links: readonly string[];
  readonly scripts: readonly string[];
  readonly outside: readonly string[];
}

/** All links and active elements of the cards, and what reaches over its card's edge. */
const LOOK_AT_CARDS = `(() => {
  const cards = [...document.querySelectorAll('[role=log] .card')];
  const within = (selector) => cards.flatMap((card) => [...card.querySelectorAll(selector)]);
  const beyond = (card) => {
    const edge = card.getBoundingClientRect();
    return [...card.querySelectorAll('*')].filter((element) => {
      const { left, right, width, bottom } = element.getBoundingClientRect();
      return width > 0 && (left < edge.left - 1 || right > edge.right + 1 || bottom > edge.bottom + 1);
    });
  };
  return {
    cards: cards.length,
    links: within('a[href]').map((link) => link.href),
    scripts: within('script, iframe, img, svg, object, style, form').map((one) => one.outerHTML.slice(0, 200)),
    outside: cards.flatMap(beyond).map((one) => one.outerHTML.slice(0, 200)),
  };
})()`;
