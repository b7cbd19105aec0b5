import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATED_ELSEWHERE } from '../../tools/supply-chain/licence-policy';
import { licencesOf, licenceTable } from '../../tools/supply-chain/licences';
import { readLockfile, ROOT, type LockedPackage } from '../../tools/supply-chain/lockfile';

const packages = readLockfile();
const rows = licencesOf(packages);

describe('licences', () => {
  for (const use of ['production', 'development'] as const) {
    it(`of ${use} packages are all on the list`, () => {
      const refused = rows.filter((row) => row.use === use && !row.allowed);

      assert.ok(rows.some((row) => row.use === use));
      assert.deepEqual(refused, []);
    });
  }

  it('are what the installed packages say themselves', () => {
    const installed = packages.filter(({ path, license }) => license && existsSync(join(ROOT, path)));

    assert.ok(installed.length > 300);
    for (const { path, license } of installed) {
      const { license: own } = JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8')) as {
        license?: string;
      };
      assert.equal(own, license, path);
    }
  });

  for (const [key, { licence, where }] of Object.entries(STATED_ELSEWHERE)) {
    it(`of ${key} is ${licence}, which ${where} says`, () => {
      const name = key.slice(0, key.lastIndexOf('@'));
      const folder = join(ROOT, 'node_modules', name);
      const files = readdirSync(folder).filter((file) => /^(licen[cs]e|readme|package\.json)/iu.test(file));
      const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');

      assert.ok(
        packages.some((each) => `${each.name}@${each.version}` === key),
        'not locked any more: remove the row',
      );
      assert.match(text, /\bMIT\b|Permission is hereby granted, free of charge/u);
    });
  }
});

describe('licencesOf', () => {
  const locked = (license: string | undefined, dev = false): LockedPackage => ({
    name: 'left',
    version: '1.0.0',
    path: 'node_modules/left',
    license,
    dev,
    link: false,
    optional: false,
    hasInstallScript: false,
  });
  const cases: readonly [what: string, given: LockedPackage, allowed: boolean][] = [
    ['a permissive licence', locked('MIT'), true],
    ['a copyleft licence', locked('GPL-3.0-only'), false],
    ['a licence that binds files, in what we ship', locked('MPL-2.0'), false],
    ['a licence that binds files, in a tool of ours', locked('MPL-2.0', true), true],
    ['a choice that was made', locked('(MPL-2.0 OR Apache-2.0)'), true],
    ['a choice that nobody made yet', locked('(MIT OR GPL-3.0-only)'), false],
    ['both of two licences', locked('(MIT AND GPL-3.0-only)'), false],
    ['no licence', locked(undefined), false],
    ['a licence in a file', locked('SEE LICENSE IN LICENSE.txt'), false],
  ];
  for (const [what, given, allowed] of cases) {
    it(`${allowed ? 'allows' : 'refuses'} ${what}`, () => {
      assert.deepEqual(
        licencesOf([given]).map((row) => row.allowed),
        [allowed],
      );
    });
  }

  it('counts a package that is used in both ways as one that is shipped', () => {
    for (const copies of [
      [locked('MPL-2.0', true), locked('MPL-2.0')],
      [locked('MPL-2.0'), locked('MPL-2.0', true)],
    ]) {
      assert.deepEqual(
        licencesOf(copies).map(({ use, allowed }) => [use, allowed]),
        [['production', false]],
      );
    }
  });

  it('is shown as a table that marks what is refused', () => {
    const table = licenceTable(licencesOf([locked('GPL-3.0-only')]));

    assert.match(table, /left@1\.0\.0 +production +GPL-3\.0-only {2}NOT ALLOWED\n\n {3}1 {2}GPL-3\.0-only/u);
  });
});
