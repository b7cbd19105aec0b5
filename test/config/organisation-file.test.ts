import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redactedSummary } from '../../src/config/redacted-summary';
import { run, visitOf } from '../doctor/patient';
import { EXAMPLE_FILE } from '../support/organisation';
import { configOf, names, problemsOf } from './environments';

describe('ORGANISATION_FILE', () => {
  let folder: string;
  const fileWith = (text: string): string => {
    const file = join(folder, 'organisation.json');
    writeFileSync(file, text);
    return file;
  };

  before(() => (folder = mkdtempSync(join(tmpdir(), 'filing-desk-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is read at the start, and counted in the summary', () => {
    const config = configOf({ ORGANISATION_FILE: EXAMPLE_FILE });

    assert.equal(config.organisation?.texts.es?.['answer.lead.canFile']?.startsWith('Tu acceso'), true);
    assert.deepEqual(redactedSummary(config).organisation, {
      file: EXAMPLE_FILE,
      texts: 3,
      contacts: 2,
      portals: 1,
      replaced: 0,
      links: 1,
    });
  });

  it('is off when it is not set, and the summary says so', () => {
    const config = configOf({ ORGANISATION_FILE: '' });

    assert.equal(config.organisation, undefined);
    assert.equal(redactedSummary(config).organisation, 'not set');
  });

  const unreadable: readonly (readonly [string, () => string, RegExp])[] = [
    ['is not there', () => join(folder, 'none.json'), /cannot be read.*\[fileUnreadable\]$/],
    ['is a folder', () => folder, /cannot be read.*\[fileUnreadable\]$/],
    [
      'is endless',
      () => fileWith(' '.repeat(1_000_001)),
      /larger than a million characters \[fileTooLarge\]$/,
    ],
    ['is empty', () => fileWith(''), /no JSON.*\[notJson\]$/],
    ['is no text', () => fileWith('\u0000\u0001'), /no JSON/],
    ['has only spaces for a name', () => '  ', /only spaces/],
  ];
  for (const [what, file, expected] of unreadable) {
    it(`is told to be wrong when it ${what}`, () => {
      const [problem, ...others] = problemsOf({ ORGANISATION_FILE: file() });

      assert.equal(problem?.name, 'ORGANISATION_FILE');
      assert.match(problem.problem, expected);
      assert.deepEqual(others, []);
    });
  }

  it('is told about with all its mistakes, beside those of other settings', () => {
    const file = fileWith('{ "texts": { "es": { "answer.summary": "Sí" } }, "typo": 1 }');

    const env = { ORGANISATION_FILE: file, PORT: 'http' };

    assert.deepEqual(names(env), ['PORT', ...Array<string>(3).fill('ORGANISATION_FILE')]);
    assert.deepEqual(
      problemsOf(env)
        .slice(2)
        .map(({ problem }) => problem),
      [
        'texts.es.answer.summary: placeholder {{verdict}} is missing [placeholders]',
        'texts.es.answer.summary: placeholder {{workload}} is missing [placeholders]',
      ],
    );
  });

  describe('at the doctor’s', () => {
    it('works, with what it holds', async () => {
      const { of } = visitOf(await run({ ORGANISATION_FILE: EXAMPLE_FILE }, true));

      assert.equal(of('organisation').state, 'works');
      assert.equal(
        of('organisation').detail?.replace(/^.*: /u, ''),
        '2 texts (en), 1 text (es), 2 contacts, 1 portal, 1 link.',
      );
    });

    it('is not spoken of where there is none', async () => {
      const { findings } = visitOf(await run({}, true));

      assert.ok(!findings.some(({ section }) => section === 'Organisation'));
    });

    it('is what to mend first when it is wrong', async () => {
      const { exitCode, text } = await run({ ORGANISATION_FILE: fileWith('{ "typo": 1 }') }, false);

      assert.equal(exitCode, 2);
      assert.match(text, /✗ problem {2}ORGANISATION_FILE: typo: there is no such entry/u);
      assert.match(text, /Mend first: the setting ORGANISATION_FILE/u);
    });
  });
});
