import assert from 'node:assert/strict';
import { type DemoName, speaker } from '../dialogs/use-desk';
import { WORKLOAD_IDS } from '../../src/domain/workloads';
import { wordsFor } from '../../src/i18n/words';
import { startTestDesk, type TestDesk } from '../support/desk';
import { nodes } from '../support/cards';
import type { ReadableCard } from '../support/readable-card';
import { bonesOf } from './bones';
import { domainOf, HostileDesk, tenantOf } from './hostile-partner';
import { checkUrl, urlsIn } from './urls';

const words = wordsFor('en-GB');
const PEOPLE: readonly DemoName[] = ['nadia', 'jonas', 'helen', 'tomas'];

/** What all kinds of people say; products come on top. */
const SENTENCES = [
  'hello',
  'help',
  'teach me',
  'who can file for Fabrikam?',
  'am I ready?',
  'is Exchange down?',
  'can the customer file themselves? they only have CSP',
  'file a ticket for Contoso',
  'file a ticket',
  'flurble',
  'cancel',
];

describe('every address in the running product', function () {
  this.timeout(30_000);
  let desk: TestDesk;

  before(async () => {
    desk = await startTestDesk();
  });
  after(() => desk?.close());

  it('is safe on a tour through everything that can be said and pressed', async () => {
    const products = WORKLOAD_IDS.map(
      (id) => `file a ticket for Fabrikam about ${words.t(`workload.${id}`)}`,
    );
    const blocked = WORKLOAD_IDS.map((id) => `file a ticket for Litware about ${words.t(`workload.${id}`)}`);
    const seen: ReadableCard[] = [];
    for (const [index, sentence] of [...SENTENCES, ...products, ...blocked].entries()) {
      const chat = desk.teams.chat(speaker(PEOPLE[index % PEOPLE.length] ?? 'nadia'));
      seen.push(...(await chat.say(sentence)));
    }
    const tourist = desk.teams.chat(speaker('nadia'));
    let turned = 0;
    await tourist.say('teach me');
    let [page] = await tourist.press('Who may file');
    while (page?.button(/^Next: /u)) {
      seen.push(page);
      turned += 1;
      [page] = await tourist.press(/^Next: /u, {}, page);
    }

    assert.ok(turned > 10, `${turned} pages`);
    const found = seen.flatMap((card) => urlsIn(JSON.parse(bonesOf(card))));
    assert.ok(new Set(found).size > 25, `${new Set(found).size} addresses`);
    for (const url of new Set(found)) checkUrl(url);
    for (const { content } of seen) {
      for (const { type } of nodes(content))
        assert.ok(type !== 'Image' && type !== 'Media' && type !== 'Action.Http');
    }
  });
});

describe('addresses that Graph hands out for a customer', () => {
  const tenant = tenantOf(0);
  const good = `https://admin.exchange.microsoft.com/?tid=${tenant}`;
  const evil = [
    'https://portal.evil.example/exchange',
    `https://admin.exchange.microsoft.com.evil.example/?tid=${tenant}`,
    `https://admin.exchange.microsoft.com@evil.example/?tid=${tenant}`,
    `https://evil:x@admin.exchange.microsoft.com/?tid=${tenant}`,
    `https://admin.exchange.microsoft.com:8443/?tid=${tenant}`,
    `https://admin.exchange.microsoft.com./?tid=${tenant}`,
    `http://admin.exchange.microsoft.com/?evil&tid=${tenant}`,
    `https:///admin.exchange.microsoft.com/?evil&tid=${tenant}`,
    'https://evil.admin.exchange.microsoft.com/',
    'javascript:alert("evil")',
    'data:text/html,evil',
    '//evil.example',
    'https://admin.exchange.microsoft.com/?tid=evil)[x](https://evil.example',
    '',
  ];

  for (const [what, links] of [
    ['are left out', evil],
    ['are left out beside a good one, which is shown', [...evil, good]],
  ] as const) {
    it(`${what}, unless their host is on the list`, async () => {
      const hostile = await HostileDesk.start({
        customers: ['Contoso', 'Fabrikam'],
        people: ['Adele', 'Megan'],
        links,
      });

      const card = (await hostile.chat(0).say(`file a ticket for ${domainOf(0)} about Exchange`)).at(-1);

      await hostile.close();
      assert.match(card?.text ?? '', /You can file this request/u);
      card?.links.forEach(checkUrl);
      assert.doesNotMatch(JSON.stringify(card?.content), /evil/u);
      assert.equal(
        card?.links.includes(good),
        links.some((url) => url === good),
      );
    });
  }
});
