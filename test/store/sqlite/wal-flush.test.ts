import assert from 'node:assert/strict';
import fs from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WalFlush } from '../../../src/store/sqlite/wal-flush';

describe('bringing the write-ahead log to the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'filing-desk-wal-'));
  const path = join(folder, 'some.db');
  before(() => writeFileSync(`${path}-wal`, 'log'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('happens once more, and only once, for all who ask while it is under way', async () => {
    const log = new WalFlush(path);
    const done: string[] = [];

    const first = log.flush().then(() => done.push('first'));
    const others = [log.flush(), log.flush()];
    const [second, third] = others;
    void second?.then(() => done.push('second'));
    await Promise.all([first, ...others]);
    log.close();

    assert.equal(second, third);
    assert.deepEqual(done, ['first', 'second']);
  });

  it('does nothing after the database was closed, and closes its file', async () => {
    const open = (): number => fs.readdirSync('/proc/self/fd').length;
    const before = open();

    const log = new WalFlush(path);
    const pending = log.flush();
    log.close();
    log.close();
    await pending;
    await log.flush();
    await new Promise((resolve) => setTimeout(resolve, 20));

    assert.equal(open(), before);
  });
});
