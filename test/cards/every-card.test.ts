import assert from 'node:assert/strict';
import { inputsOf, parseCardAction } from '../../cards/actions';
import type { Card } from '../../cards';
import { everyLanguage } from '../support/languages';
import { actions, buttonsOf, checkCard, nodes } from '../support/cards';
import type { Json } from '../support/readable-card';
import { nadia, SealBench } from '../bot/seal-bench';
import { allCards } from './all-cards';

/** What takes the most room: in JSON, in UTF-16, and as nothing but a name. */
const WORST = ['\\'.repeat(200), '👨‍👩‍👧‍👦'.repeat(80), 'Northwind Traders International '.repeat(8)];

/** Bytes of UTF-16, the encoding that Teams counts in. */
const BUDGET = 24 * 1024;

/** Elements and actions that Teams draws everywhere, on phones too. */
const UP_TO_1_2 = [
  'AdaptiveCard',
  'TextBlock',
  'RichTextBlock',
  'TextRun',
  'Container',
  'ColumnSet',
  'Column',
  'FactSet',
  'ActionSet',
  'Input.Text',
  'Input.Date',
  'Input.ChoiceSet',
  'Action.Submit',
  'Action.OpenUrl',
  'Action.ToggleVisibility',
];

/** Data.Query is 1.6, and Teams' own: a client that doesn't know it leaves the box to type in. */
const WITHOUT_FALLBACK = ['Data.Query'];

/** A single quiet line, which stands where a question was. */
const WITHOUT_HEADING = /^(worst )?used/u;

const COLOURS = ['good', 'attention', 'warning', 'accent'];

describe('every card', () => {
  let bench: SealBench;

  before(() => {
    bench = new SealBench();
  });
  after(() => bench.close());

  for (const [at, words] of everyLanguage().entries()) {
    // What text from outside does to a card is no matter of language; whether both fit is.
    for (const text of at === 0 ? WORST : WORST.slice(0, 1)) {
      const cards = allCards(words, text);
      const rule = (name: string, check: (card: Card, name: string) => void | Promise<void>) =>
        it(`${name} (${words.locale}, ${text.slice(0, 9)}…)`, async () => {
          for (const { name: which, card } of cards) await named(which, () => check(card, which));
        });

      rule('holds what holds for all', (card) => checkCard(card));
      rule('names its language with its region', ({ content }) => {
        assert.equal(content['lang'], words.locale);
        assert.match(words.locale, /^[a-z]{2,3}-[A-Z]{2}$/u);
      });
      rule('falls back where an element is newer than 1.2', (card) => {
        // Clients that don't refresh leave it out; it has no place for a fallback.
        const { refresh: _refresh, ...content } = card.content;
        for (const { type, fallback } of typed({ content })) {
          const known = [...UP_TO_1_2, ...WITHOUT_FALLBACK].includes(String(type));
          assert.ok(known || fallback !== undefined, `${String(type)} without a fallback`);
        }
      });
      rule('has one heading above all others', checkHeadings);
      rule('has at most six actions in a set, and one that is primary', checkActionSets);
      rule('has no two buttons that sound the same', (card, which) => {
        // There, all customers have the same name.
        if (which.startsWith('worst')) return;
        const deeds = new Map<string, string>();
        for (const { title, tooltip, data, url } of actions(card)) {
          const [spoken, deed] = [String(tooltip ?? title), JSON.stringify(data ?? url)];
          assert.equal(deeds.get(spoken) ?? deed, deed, spoken);
          deeds.set(spoken, deed);
        }
      });
      rule('says in words what a colour says', (card) => {
        for (const node of nodes(card.content)) {
          if (!isColoured(node)) continue;
          assert.match(wordsIn(node), /\p{L}{2}/u, JSON.stringify(node).slice(0, 200));
        }
      });
      rule('takes its inputs with the buttons that ask for them only', checkInputs);
      rule('fits and opens when it is sealed', (card) => checkSealed(bench, card));
    }
  }
});

async function named(name: string, check: () => void | Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function typed({ content }: Pick<Card, 'content'>): readonly Json[] {
  return [...nodes(content)].filter(({ type }) => type !== undefined);
}

function checkHeadings({ content }: Card, name: string): void {
  const headings = [...nodes(content)].filter(({ style }) => style === 'heading');
  if (WITHOUT_HEADING.test(name)) return assert.deepEqual(headings, []);
  const [first, ...others] = headings.map(({ size }) => size);
  assert.ok(first === 'Large' || first === 'Medium', `the first heading is ${String(first)}`);
  for (const size of others) assert.ok(size === 'Default' || size === 'Small', `a ${String(size)} heading`);
}

function checkActionSets({ content }: Card): void {
  for (const { actions: set } of nodes(content)) if (Array.isArray(set)) assert.ok(set.length <= 6);
  const primary = [...nodes(shownOf(content))].filter(
    ({ type, style }) => String(type).startsWith('Action.') && style === 'positive',
  );
  assert.ok(primary.length <= 1, `${primary.length} primary actions`);
}

/** Without what is out of sight until it is asked for, which may have a primary action of its own. */
function shownOf(content: unknown): unknown {
  return JSON.parse(
    JSON.stringify(content, (_key, value: unknown) =>
      isRecord(value) && value['isVisible'] === false ? undefined : value,
    ),
  );
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isColoured({ type, style, color }: Json): boolean {
  if (type === 'TextBlock' || type === 'TextRun') return color !== undefined && color !== 'Default';
  return type === 'Container' && COLOURS.includes(String(style));
}

function wordsIn(node: Json): string {
  return [...nodes(node)].map(({ text }) => (typeof text === 'string' ? text : '')).join(' ');
}

function checkInputs({ content }: Card): void {
  const all = [...nodes(content)].filter(({ type }) => String(type).startsWith('Input.'));
  const inputs = all.map(({ id }) => String(id));
  for (const { title, data, associatedInputs } of buttonsOf(content)) {
    const pressed = parseCardAction(data);
    const wanted = pressed.kind === 'foreign' ? [] : inputsOf(pressed.action.verb);
    const carried = isRecord(data) ? Object.keys(data) : [];
    const asks = wanted.some((input) => inputs.includes(input) && !carried.includes(input));
    const takes = associatedInputs !== 'none' && inputs.length > 0;
    assert.ok(!takes || asks, `"${String(title)}" takes inputs that it doesn't ask for`);
  }
}

async function checkSealed(bench: SealBench, card: Card): Promise<void> {
  const sealed = await bench.seals.seal(nadia, card);

  const size = JSON.stringify(sealed.content).length * 2;
  assert.ok(size < BUDGET, `${size} bytes of UTF-16 are too many`);
  for (const { data, title } of buttonsOf(sealed.content)) {
    assert.ok(isRecord(data) && typeof data['seal'] === 'string', `"${String(title)}" is not sealed`);
    assert.notEqual((await bench.seals.open(nadia, data)).kind, 'foreign', `the seal of "${String(title)}"`);
  }
}
