import assert from 'node:assert/strict';
import type { ReadableCard } from '../support/readable-card';
import { domainOf, HostileDesk } from './hostile-partner';

const LOOKS_LIKE_ANOTHER = /Another customer has a name that looks like this one/u;
const OTHER_LETTERS = /written with different letters/u;

/** By what the second is written with. */
const PAIRS = [
  ['a Cyrillic o', 'Contoso', 'Contos\u043e'],
  ['a Greek alpha', 'Fabrikam', 'F\u03b1brikam'],
  ['a zero for an O', 'Tailspin Toys', 'Tailspin T0ys'],
  ['a Cyrillic i', 'Wingtip', 'W\u0456ngtip'],
  ['a zero-width space', 'Adatum', 'Ada\u200btum'],
  ['full-width letters', 'Litware', '\uff2c\uff49tware'],
  ['an accent', 'Proseware', 'Pros\u00e9ware'],
] as const;

const NAMESAKES = ['Munson', 'Munson'] as const;
const CUSTOMERS = [...PAIRS.flatMap(([, first, second]) => [first, second]), ...NAMESAKES, 'Woodgrove'];
const people = Array.from({ length: 12 }, (_, index) => `Colleague ${index}`);

describe('customers whose names look alike', () => {
  let hostile: HostileDesk;
  let count = 0;

  before(async () => {
    hostile = await HostileDesk.start({ customers: CUSTOMERS, people });
  });
  after(() => hostile?.close());

  async function ask(text: string): Promise<ReadableCard> {
    const cards = await hostile.chat((count += 1)).say(text);
    const card = cards.at(-1);
    assert.ok(card);
    return card;
  }

  for (const [index, [what]] of PAIRS.entries()) {
    for (const at of [2 * index, 2 * index + 1]) {
      it(`${what}: the answer for ${domainOf(at)} says so, and shows the domain`, async () => {
        const { text } = await ask(`file a ticket for ${domainOf(at)} about Exchange`);

        assert.match(text, /You can file this request|You can’t file this yet/u);
        assert.match(text, LOOKS_LIKE_ANOTHER);
        assert.ok(text.includes(domainOf(at)), text);
      });
    }
  }

  it('the choice between two of them says so', async () => {
    const card = await ask('file a ticket for tailspin');

    assert.match(card.text, OTHER_LETTERS);
    assert.ok(card.text.includes(domainOf(4)) && card.text.includes(domainOf(5)), card.text);
  });

  it('namesakes are told apart by domain and tenant, without a word about letters', async () => {
    const choice = await ask('file a ticket for Munson');
    const answer = await ask(`file a ticket for ${domainOf(14)} about Exchange`);

    for (const at of [14, 15]) assert.ok(choice.text.includes(`${domainOf(at)} · …0000${at}`), choice.text);
    assert.doesNotMatch(choice.text + answer.text, OTHER_LETTERS);
    assert.ok(answer.text.includes(domainOf(14)));
  });

  it('nothing is said of a name that no other looks like', async () => {
    const { text } = await ask('file a ticket for Woodgrove about Exchange');

    assert.ok(text.includes('Woodgrove'));
    assert.doesNotMatch(text, LOOKS_LIKE_ANOTHER);
  });
});
