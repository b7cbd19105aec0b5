import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/supply-chain/lockfile';

const TEXT = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const IDS = [
  ...Array.from({ length: 17 }, (_, index) => `S${index + 1}`),
  ...Array.from({ length: 10 }, (_, index) => `A${index + 1}`),
];

interface Row {
  readonly id: string;
  readonly deeds: string;
  readonly standing: string;
  readonly proof: string;
  readonly missing: string;
}

/** Rows of the threat tables: | ID | threat | what we do | standing | proof | missing |. */
const rows: readonly Row[] = TEXT.split('\n').flatMap((line) => {
  const [, id = '', , deeds = '', standing = '', proof = '', missing = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  return /^[SA]\d+$/u.test(id) ? [{ id, deeds, standing, proof, missing }] : [];
});

/** What stands in code marks and looks like a path of ours. */
function filesIn(text: string): readonly string[] {
  return [...text.matchAll(/`((?:src|test|tools|cards|dialogs|docs)\/[^`]+)`/gu)].map(
    ([, file]) => file ?? '',
  );
}

describe('SECURITY.md', () => {
  it('has a row for every threat, once', () => {
    assert.deepEqual(rows.map(({ id }) => id).toSorted(), IDS.toSorted());
  });

  for (const { id, standing, proof, missing } of rows) {
    it(`${id} says where we stand: ${standing}`, () => {
      const tests = filesIn(proof).filter((file) => file.endsWith('.test.ts'));

      assert.match(standing, /^(held|partly|open)$/u);
      assert.equal(
        tests.length === 0,
        standing === 'open',
        'held and partly name their tests, open has none',
      );
      assert.equal(
        missing === '',
        standing === 'held',
        'partly and open say what is missing, held has nothing missing',
      );
    });
  }

  it('names only files that there are', () => {
    const files = filesIn(TEXT);

    assert.ok(files.length > 20);
    for (const file of files) assert.ok(existsSync(join(ROOT, file)), file);
  });

  it('names only commands that there are', () => {
    const named = [...TEXT.matchAll(/`npm run ([a-z:]+)`/gu)].map(([, script]) => script ?? '');

    assert.ok(named.length > 2);
    for (const name of named) assert.ok(name in scripts, name);
  });
});
