import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { READINESS_CODES } from '../../src/server/readiness-codes';
import { openStore, type Store } from '../../src/store';
import { logTexts } from '../support/log-texts';

const ROOT = join(__dirname, '..', '..');
const text = readFileSync(join(ROOT, 'docs', 'operations.md'), 'utf8');

function section(heading: string): string {
  return text.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

describe('docs/operations.md', () => {
  const documented = [...section('The log').matchAll(/^\| (`.+?`(?:, `.+?`)*) +\|/gmu)].flatMap(([, cell]) =>
    [...(cell ?? '').matchAll(/`([^`]+)`/gu)].map(([, each]) => each ?? ''),
  );

  it('has a row for every line that the log can write, and for no other', () => {
    const written = logTexts(ROOT)
      .filter(({ level }) => level !== 'debug')
      .map((each) => each.text);

    assert.ok(written.length >= 45, `${written.length} lines`);
    assert.deepEqual([...documented].toSorted(), [...new Set(written)].toSorted());
  });

  it('has a row for every code of /readyz, with its state, and for no other', () => {
    const codes = Object.entries(READINESS_CODES).map(([code, { state }]) => `${code} ${state}`);

    const rows = [...section('Health').matchAll(/^\| `(\w+)` +\| (ok|failing|unknown) +\|/gmu)];

    assert.deepEqual(
      rows.map(([, code, state]) => `${code} ${state}`),
      codes,
    );
  });

  it('has a row for every alert of infra/', () => {
    const alerts = readFileSync(join(ROOT, 'infra', 'alerts.bicep'), 'utf8');
    const names = [...alerts.matchAll(/^ {4}name: '([a-z-]+)'$/gmu)].map(([, name]) => name ?? '');
    const rows = [...section('Alerts').matchAll(/^\| `([a-z-]+)` /gmu)].map(([, name]) => name ?? '');

    assert.equal(names.length, 5);
    assert.deepEqual(rows, names);
  });

  describe('with a database that is in use', () => {
    const clock = { now: () => new Date('2026-11-22T09:00:00Z') };
    const ids = { next: () => 'an-id' };
    const openIn = (dataDir: string): Store => openStore({ dataDir, clock, ids });
    let folder = '';
    let store: Store;

    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'operations-'));
      store = openIn(folder);
      await store.documents.save('person/x/choice', '{"kept":true}', undefined);
      await store.documents.save('keys/cards', '{}', undefined);
    });
    afterEach(() => {
      store.close();
      rmSync(folder, { recursive: true });
    });

    /** Runs the page's own command that holds these words, on this database; answers status and errors. */
    function runCommandWith(words: string, backup = ''): string {
      const line = text.split('\n').find((each) => each.startsWith('node -e ') && each.includes(words)) ?? '';
      const [script = ''] = /^node -e ".*?" /u.exec(line) ?? [];
      const given = [join(folder, 'filing-desk.db'), backup].map((path) => `'${path}'`).join(' ');
      const { status, stderr } = spawnSync('sh', ['-c', script + given], { cwd: ROOT, encoding: 'utf8' });
      return `${status} ${stderr}`;
    }

    it('backs it up with its own command, so that it can be restored', async () => {
      const copy = join(folder, 'copy');
      mkdirSync(copy);

      const ended = runCommandWith('VACUUM INTO', join(copy, 'filing-desk.db'));

      const restored = openIn(copy);
      const document = await restored.documents.load('person/x/choice');
      restored.close();
      assert.equal(ended, '0 ');
      assert.equal(document?.body, '{"kept":true}');
    });

    it('throws the keys of cards away with its own command, and nothing else', async () => {
      const ended = runCommandWith('keys/cards');

      assert.equal(ended, '0 ');
      assert.equal(await store.documents.load('keys/cards'), undefined);
      assert.ok(await store.documents.load('person/x/choice'));
    });
  });
});
