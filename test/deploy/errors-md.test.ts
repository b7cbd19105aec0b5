import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { answeredCodes, codesIn, errorCodes } from '../support/error-codes';

const ROOT = join(__dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'errors.md'), 'utf8');

/** The codes in the first column of each section's table. */
const documented = new Map(
  PAGE.split(/^## /mu)
    .slice(1)
    .map((section) => [
      section.slice(0, section.indexOf('\n')),
      [...section.matchAll(/^\| `([^`]+)` /gmu)].map(([, code]) => code ?? ''),
    ]),
);

describe('docs/errors.md', () => {
  const inCode = errorCodes(ROOT);
  const classes = [...new Set(inCode.map(({ error }) => error))];

  it('is held to codes that were found', () => {
    assert.ok(inCode.length >= 45, `${inCode.length} codes`);
  });

  for (const error of classes) {
    it(`names every code of ${error}, and no other`, () => {
      const expected = inCode.filter((each) => each.error === error).map(({ code }) => code);

      assert.deepEqual(documented.get(error), expected);
    });
  }

  it('has no section for an error that is not there', () => {
    const sections = [...documented.keys()].filter((title) => /^\w+(?:Error|Unavailable)$/u.test(title));

    assert.deepEqual(sections.toSorted(), classes.toSorted());
  });

  it('names the codes that Teams gets to read', () => {
    assert.deepEqual(
      documented.get('Answers to Teams')?.toSorted(),
      [...new Set(answeredCodes(ROOT))].toSorted(),
    );
  });
});

describe('errorCodes', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a property', "class AError extends Error { readonly code = 'one'; }", ['one']],
    [
      'a parameter',
      "class AError extends Error { constructor(readonly code: 'one' | 'two') { super(); } }",
      ['one', 'two'],
    ],
    [
      'a named union',
      "type Code = 'one' | 'two'; class AError extends Error { constructor(readonly code: Code) { super(); } }",
      ['one', 'two'],
    ],
    ['a class of ours below another', "class B extends AError { readonly code = 'one'; }", ['one']],
    ['no error', "class A { readonly code = 'one'; }", []],
  ];
  for (const [what, text, expected] of cases) {
    it(`finds the codes of ${what}`, () => {
      const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);

      const found = codesIn(file).map(({ code }) => code);

      assert.deepEqual(found, expected);
    });
  }
});
