import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
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
    // Of this file only: other suites' sockets come and go in the same process.
    const open = (): number =>
      readdirSync('/proc/self/fd').filter((fd) => target(`/proc/self/fd/${fd}`) === `${path}-wal`).length;

    const log = new WalFlush(path);
    const whileOpen = open();
    const pending = log.flush();
    log.close();
    log.close();
    await pending;
    await log.flush();
    await new Promise((resolve) => setTimeout(resolve, 20));

    assert.equal(whileOpen, 1);
    assert.equal(open(), 0);
  });
});

/** Where a link leads; undefined if its descriptor was closed while they were read. */
function target(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
}
