import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAdvisories, type Advisory } from '../../tools/supply-chain/advisory-list';
import { checkAdvisories, describeFinding, type Finding } from '../../tools/supply-chain/check-advisories';
import { readLockfile, ROOT, type LockedPackage } from '../../tools/supply-chain/lockfile';

const today = new Date().toISOString().slice(0, 10);
const { advisories } = readAdvisories();
const findings = checkAdvisories(readLockfile(), advisories, today);

/** Our own code without the lines that are comments, which may name what it does not use. */
function ownCode(): string {
  const files = ['src', 'dialogs', 'cards'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(ROOT, folder, file),
    ),
  );
  return files
    .filter((file) => /\.[jt]s$/u.test(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => !/^\s*(\/\/|\/?\*)/u.test(line))
    .join('\n');
}

describe('the lockfile', () => {
  it('holds no version with a known vulnerability, except where we say why and until when', () => {
    const toActOn = findings.filter(({ standing }) => standing !== 'accepted').map(describeFinding);

    assert.deepEqual(toActOn, []);
  });
});

describe('the list of advisories', () => {
  it('has every advisory of a package once', () => {
    const keys = advisories.map(({ id, package: name }) => `${id} ${name}`);

    assert.deepEqual(keys, [...new Set(keys)]);
  });

  it('accepts nothing that is not in the lockfile any more', () => {
    const found = new Set(findings.map(({ advisory }) => advisory));
    const idle = advisories.filter((advisory) => advisory.accepted && !found.has(advisory));

    assert.deepEqual(
      idle.map(({ id }) => id),
      [],
    );
  });

  it('accepts for half a year at most, counted from the review', () => {
    for (const { id, accepted, reviewed } of advisories) {
      const months = accepted ? (Date.parse(accepted.until) - Date.parse(reviewed)) / (30.5 * 86_400_000) : 0;
      assert.ok(months <= 6.5, `${id}: ${months} months`);
    }
  });

  it('accepts nothing critical that is reachable, or of which nobody knows', () => {
    const accepted = advisories.filter((advisory) => advisory.accepted && advisory.severity === 'critical');

    for (const { id, reachable } of accepted) assert.equal(reachable, 'no', id);
  });

  const code = ownCode();
  it('is held against the code that there is', () => {
    assert.match(code, /from 'restify'/u);
  });

  for (const { id, package: name, accepted } of advisories.filter((advisory) => advisory.accepted)) {
    for (const word of accepted?.absentFromSource ?? []) {
      it(`may accept ${id} of ${name}, since our code never says ${word}`, () => {
        assert.ok(!code.includes(word), `${word} is used: ${accepted?.because}`);
      });
    }
  }

  it('names only files that there are', () => {
    const texts = advisories.flatMap(({ because, accepted }) => [because, accepted?.because ?? '']);
    const files = texts.flatMap((text) => text.match(/\b(?:src|test|tools)\/[\w./-]+\.ts\b/gu) ?? []);

    assert.ok(files.length > 0);
    for (const file of files) assert.ok(existsSync(join(ROOT, file)), file);
  });
});

describe('checkAdvisories', () => {
  const advisory: Advisory = {
    id: 'GHSA-aaaa-bbbb-cccc',
    aliases: [],
    package: 'left',
    vulnerable: '>=1.0.0 <1.2.3 || =2.0.0',
    severity: 'high',
    summary: 'A made-up fault.',
    certainty: 'confirmed',
    reachable: 'no',
    because: 'Nobody calls it.',
    reviewed: '2026-01-01',
    source: 'https://example.com/',
  };
  const accepted = { until: '2026-03-31', because: 'No release has a fix.', absentFromSource: [] };
  const locked = (version: string, name = 'left'): LockedPackage => ({
    name,
    version,
    path: `node_modules/${name}`,
    link: false,
    dev: false,
    optional: false,
    hasInstallScript: false,
  });
  const rows: readonly [
    what: string,
    given: LockedPackage,
    of: Advisory,
    day: string,
    expected: Finding['standing'] | undefined,
  ][] = [
    ['the first version of the range', locked('1.0.0'), advisory, '2026-01-01', 'open'],
    ['the last version before the fix', locked('1.2.2'), advisory, '2026-01-01', 'open'],
    ['the fix', locked('1.2.3'), advisory, '2026-01-01', undefined],
    ['a single version beside the range', locked('2.0.0'), advisory, '2026-01-01', 'open'],
    ['a pre-release within the range', locked('1.1.0-preview'), advisory, '2026-01-01', 'open'],
    ['another package', locked('1.0.0', 'right'), advisory, '2026-01-01', undefined],
    ['an accepted one', locked('1.0.0'), { ...advisory, accepted }, '2026-01-01', 'accepted'],
    ['an accepted one on its last day', locked('1.0.0'), { ...advisory, accepted }, '2026-03-31', 'accepted'],
    ['an accepted one a day later', locked('1.0.0'), { ...advisory, accepted }, '2026-04-01', 'lapsed'],
  ];
  for (const [what, given, of, day, expected] of rows) {
    it(`calls ${what} ${expected ?? 'nothing to worry about'}`, () => {
      const [finding] = checkAdvisories([given], [of], day);

      assert.equal(finding?.standing, expected);
      if (finding) assert.match(describeFinding(finding), /left 1|left 2/u);
    });
  }

  it('finds every copy of a package, however deep it lies', () => {
    const copies = [locked('1.0.0'), { ...locked('1.1.0'), path: 'node_modules/a/node_modules/left' }];

    assert.equal(checkAdvisories(copies, [advisory], today).length, 2);
  });
});
