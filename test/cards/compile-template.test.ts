import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import fc from 'fast-check';
import { CardTemplateError } from '../../cards/card-template-error';
import { compileTemplate } from '../../cards/compile-template';
import { FilledCard } from '../../cards/filled-card';
import { fillings } from '../../cards/render';
import { everyCard } from '../hostile/every-card';
import { HOSTILE } from '../support/cards';
import { everyLanguage } from '../support/languages';
import type { Json } from '../support/readable-card';
import { allCards } from './all-cards';
import { dataFor, templatesAndData } from './arbitrary-template';
import { heard } from './heard';

const FOLDER = join(__dirname, '../../cards/templates');
const TEMPLATES = readdirSync(FOLDER).map((file): [string, Json] => [
  file,
  JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Json,
]);

interface Filling {
  readonly template: object;
  readonly data: unknown;
  readonly content: unknown;
}

/** What the Adaptive Cards templating library makes of it: our reference. */
function expanded(template: object, data: unknown): string {
  return JSON.stringify(new Template(template).expand({ $root: data as object }));
}

/** What ours makes of it. */
function filledBy(template: object): (data: unknown) => FilledCard {
  const fill = compileTemplate(template);
  return (data) => new FilledCard('', fill(data));
}

/** The JSON, or that it couldn't be filled. */
function outcome(fill: () => string): string {
  try {
    return fill();
  } catch {
    return 'refused';
  }
}

/** Nothing where the template or the data is refused. */
function orNothing<T>(fill: () => T): T | undefined {
  try {
    return fill();
  } catch {
    return undefined;
  }
}

function assertSame(template: object, data: unknown): void {
  const ours = outcome(() => JSON.stringify(filledBy(template)(data).content));
  assert.equal(
    ours,
    outcome(() => expanded(template, data)),
    JSON.stringify({ template, data }),
  );
}

describe('compileTemplate', () => {
  for (const words of everyLanguage()) {
    for (const text of ['Contoso', HOSTILE.join('')]) {
      it(`fills every card as the library does (${words.locale}, ${text.slice(0, 9)})`, function () {
        this.timeout(60_000);
        const references = new Map<object, Template>();
        const all = heard<Filling>(fillings, () => void allCards(words, text));

        assert.equal(new Set(all.map(({ template }) => template)).size, TEMPLATES.length, 'every template');
        for (const { template, data, content } of all) {
          const reference = references.get(template) ?? new Template(template);
          references.set(template, reference);
          assert.equal(JSON.stringify(content), JSON.stringify(reference.expand({ $root: data as object })));
        }
      });
    }
  }

  for (const words of everyLanguage()) {
    it(`measures a card that was just filled as its JSON is (${words.locale})`, () => {
      for (const [name, make] of [...everyCard('Contoso', words), ...everyCard(HOSTILE.join(''), words)]) {
        const card = make();
        const json = JSON.stringify(card.content);
        const buttons = json.match(/"type":"Action\.(?:Submit|Execute)"/gu) ?? [];

        const measure = card instanceof FilledCard ? card.measure() : undefined;

        // To some a way for Teams to look again is added afterwards.
        if ('refresh' in card.content) assert.equal(measure, undefined, name);
        else assert.deepEqual(measure, { characters: json.length, buttons: buttons.length }, name);
      }
    });
  }

  it('measures what it fills, whatever the template', () => {
    fc.assert(
      fc.property(templatesAndData, ([template, data]) => {
        const filled = orNothing(() => filledBy(template)(data));

        if (filled) assert.equal(filled.measure().characters, JSON.stringify(filled.content).length);
      }),
      { numRuns: 1000 },
    );
  });

  for (const [file, template] of TEMPLATES) {
    it(`fills ${file} as the library does, whatever the data`, function () {
      this.timeout(60_000);
      const reference = new Template(template);
      const fill = filledBy(template);

      fc.assert(
        fc.property(dataFor(template), (data) => {
          const wanted = outcome(() => JSON.stringify(reference.expand({ $root: data as object })));
          assert.equal(
            outcome(() => JSON.stringify(fill(data).content)),
            wanted,
          );
        }),
        { numRuns: 40 },
      );
    });
  }

  it('fills as the library does, whatever the template', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(templatesAndData, ([template, data]) => assertSame(template, data)),
      { numRuns: 300 },
    );
  });

  const person = { name: 'Adele', none: null, list: [1, 'two', null], nested: { name: 'Nadia' } };
  const ODD = '“Ünï…"\\ \u0000\n\ud83d\ude00 \ud800 \\u2019';
  const odd: readonly (readonly [string, unknown])[] = [
    ['a value keeps its type', { a: '${list}', b: '${nested}', c: '${none}' }],
    ['a missing value shows as the path that was meant', { a: '${what}', b: '${nested.what.else} there' }],
    ['what all objects inherit is not there', { a: '${constructor}', b: '${nested.toString}' }],
    ['a list within a list is taken apart', { a: ['x', '${list}', ['y', ['z']], null] }],
    [
      'an element whose data is a list stands for each item',
      { a: [{ $data: '${list}', b: '${$data}', c: '${$index}' }] },
    ],
    [
      'an element whose list is empty stays away, and leaves null outside of a list',
      { a: { $data: '${empty}', b: 1 } },
    ],
    [
      'an element is filled from an object, and reaches the root',
      { a: { $data: '${nested}', b: '${name} of ${$root.name}' } },
    ],
    [
      'an element is shown when something is true',
      {
        a: [
          { $when: '${yes}', b: 1 },
          { $when: '${name}', b: 2 },
        ],
      },
    ],
    ['a list of lists', { a: [{ $data: '${lists}', b: '${$data}' }] }],
    ['null within a text is refused', { a: 'so ${none} it is' }],
    ['a list has items before, between and after those of the data', { a: [0, '${list}', 1, '${empty}', 2] }],
    [
      'a list counts what stands in it, and nothing of the lists within',
      {
        a: [
          { $data: '${empty}', b: 1 },
          { $data: '${list}', b: ['${list}', { $when: '${yes}', c: [] }], c: { $data: '${list}', d: 1 } },
          [{ $when: '${yes}', b: [] }],
          { b: ['${empty}'] },
        ],
      },
    ],
    [
      'buttons stand wherever an element does',
      {
        a: { $data: '${list}', b: { type: 'Action.Submit', data: '${$data}', c: '${$index}' } },
        b: { $when: '${yes}', type: 'Action.Execute', data: { c: 1 }, d: { type: 'Action.Submit', data: 2 } },
        c: [{ type: 'Action.Submit' }, { type: 'Action.Submit', data: '${nested}' }],
      },
    ],
    ['characters of any kind', { a: '${odd}', b: ['so ${odd} it is'], '…': '…', data: '${odd}' }],
    ['nothing', {}],
    ['braces and dollars that are none of the language', { a: '$ {name} $name {{name}} }{ $${name}$' }],
  ];
  for (const [title, template] of odd) {
    it(`does it as the library does: ${title}`, () => {
      assertSame(template as object, {
        ...person,
        odd: ODD,
        yes: true,
        empty: [],
        lists: [[1], [2, 3], undefined],
      });
    });
  }

  it('never evaluates what was filled in', () => {
    const fill = filledBy({ text: '${name}', more: 'I am ${name}' });

    assert.deepEqual(fill({ name: '${1+1}' }).content, { text: '${1+1}', more: 'I am ${1+1}' });
  });

  const beyond: readonly (readonly [string, unknown])[] = [
    ['a function', { a: '${toUpper(name)}' }],
    ['an operator', { a: 'now ${a + b}' }],
    ['an index', { a: '${list[0]}' }],
    ['a text within a binding', { a: "${'name'}" }],
    ['a constant', { a: '${true}' }],
    ['spaces within the braces', { a: '${ name }' }],
    ['nothing within the braces', { a: '${}' }],
    ['braces that are never closed', { a: 'so ${name' }],
    ['another of the language’s own names', { a: '${$host.name}' }],
    ['a path below the index', { a: '${$index.name}' }],
    ['an escape', { a: '\\${name} ${name}' }],
    ['a backtick', { a: '`${name}' }],
    ['data that is written out', { a: { $data: { name: 'x' }, b: '${name}' } }],
    ['data that is a plain text', { a: { $data: 'name', b: '${name}' } }],
    ['a condition that is a text', { a: { $when: 'if ${name}', b: 1 } }],
    ['a condition that is none', { a: { $when: true, b: 1 } }],
    ['a field of the language’s own', { a: { $root: {}, b: 1 } }],
    ['a button with data that is put together', { a: { type: 'Action.Submit', data: { b: '${name}' } } }],
    ['a root that is repeated', { $data: '${list}', a: 1 }],
    ['a root that is a list', [{ a: 1 }]],
  ];
  for (const [title, template] of beyond) {
    it(`refuses a template with ${title}`, () => {
      assert.throws(
        () => compileTemplate(template as object),
        (error) => error instanceof CardTemplateError && error.code === 'template.beyond',
      );
    });
  }

  it('says which value is null where a text was wanted', () => {
    const fill = compileTemplate({ a: 'so ${none} it is' });

    assert.throws(() => fill({ none: null }), { code: 'template.null', message: /"none"/u });
  });
});
