import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { satisfies } from 'semver';
import { readLockfile, ROOT } from '../../tools/supply-chain/lockfile';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
const packages = readLockfile();
const paths = (some: typeof packages) => some.map(({ path }) => path);

describe('package-lock.json', () => {
  it('fixes the content of every package by a strong hash', () => {
    assert.ok(packages.length > 300);
    assert.deepEqual(paths(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-'))), []);
  });

  it('takes packages from whichever registry npm is set to, and from no folder, repository or address', () => {
    const elsewhere = packages.filter(({ resolved, link }) => link || resolved);

    assert.deepEqual(paths(elsewhere), []);
  });

  it('lets no package run a script when it is installed', () => {
    const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);

    assert.deepEqual(
      scripted.filter((name) => manifest.allowScripts[name] !== false),
      [],
    );
    assert.ok(Object.values(manifest.allowScripts).every((allowed) => !allowed));
    assert.match(readFileSync(join(ROOT, '.npmrc'), 'utf8'), /^ignore-scripts=true$/mu);
  });

  it('follows every override in every copy', () => {
    assert.ok('uuid' in manifest.overrides);
    for (const [name, range] of Object.entries(manifest.overrides)) {
      const copies = packages.filter((each) => each.name === name);
      assert.ok(copies.length > 0, `${name} is overridden and not there: remove the override`);
      for (const { path, version } of copies) assert.ok(satisfies(version, range), `${path} is ${version}`);
    }
  });

  it('has the versions that package.json asks for', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      assert.equal(packages.find(({ path }) => path === `node_modules/${name}`)?.version, version, name);
    }
  });
});

describe('package.json', () => {
  it('asks for exact versions', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

    assert.deepEqual(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-beta\.\d+)?$/u.test(version)),
      [],
    );
  });
});

describe('readLockfile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lockfile-'));
  after(() => rmSync(folder, { recursive: true }));

  it('knows packages by their real names, wherever they lie', () => {
    const file = join(folder, 'package-lock.json');
    const packages = {
      '': { name: 'the-project', version: '1.0.0' },
      'node_modules/@a/b': { version: '1.0.0' },
      'node_modules/c/node_modules/@a/b': { version: '2.0.0', dev: true },
      'node_modules/alias': { name: 'real', version: '3.0.0' },
    };
    writeFileSync(file, JSON.stringify({ lockfileVersion: 3, packages }));

    const read = readLockfile(file).map(({ name, version, dev }) => [name, version, dev]);

    assert.deepEqual(read, [
      ['@a/b', '1.0.0', false],
      ['@a/b', '2.0.0', true],
      ['real', '3.0.0', false],
    ]);
  });
});
