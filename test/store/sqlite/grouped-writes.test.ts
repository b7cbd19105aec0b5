import assert from 'node:assert/strict';
import { type Done, GroupedWrites } from '../../../src/store/sqlite/grouped-writes';
import { StoreError } from '../../../src/store/store-error';

/** A database that notes what happens to it. */
class Notes {
  readonly lines: string[] = [];
  readonly writes = new GroupedWrites(this);
  isBusy = false;
  private release: (() => void) | undefined;
  private copied: (() => void) | undefined;

  immediate(work: () => void): void {
    if (this.isBusy) throw new StoreError('busy', 'some.db');
    const before = this.lines.length;
    this.lines.push('begin');
    try {
      work();
      this.lines.push('commit');
    } catch (error) {
      this.lines.splice(before);
      throw error;
    }
  }

  async durable(): Promise<void> {
    this.lines.push('flush');
    await new Promise<void>((resolve) => (this.release = resolve));
  }

  async checkpoint(): Promise<void> {
    this.lines.push('checkpoint');
    await new Promise<void>((resolve) => (this.copied = resolve));
  }

  logIsCopied(): void {
    this.copied?.();
  }

  diskIsDone(): void {
    this.release?.();
    this.release = undefined;
  }

  write(name: string, done: Done = 'onDisk'): Promise<string> {
    const statement = () => {
      if (name === 'bad') throw new StoreError('failed', 'some.db');
      this.lines.push(name);
      return 1;
    };
    return this.writes.add(statement, done, () => name);
  }
}

const round = () => new Promise((resolve) => setImmediate(resolve));

describe('writes that are committed together', () => {
  let notes: Notes;
  beforeEach(() => (notes = new Notes()));

  it('are those of one moment, in their order, and are told once they are on the disk', async () => {
    const told: string[] = [];

    const both = ['one', 'two'].map((name) => notes.write(name).then((text) => told.push(text)));
    await round();
    const before = [...told];
    notes.diskIsDone();
    await Promise.all(both);

    assert.deepEqual(notes.lines, ['begin', 'one', 'two', 'commit', 'flush']);
    assert.deepEqual(before, []);
    assert.deepEqual(told, ['one', 'two']);
  });

  it('wait for the ones whose flush is under way', async () => {
    const first = notes.write('first');
    await round();
    const others = [notes.write('second'), notes.write('third')];
    await round();
    const meanwhile = [...notes.lines];
    notes.diskIsDone();
    await first;
    await round();
    await round();
    notes.diskIsDone();
    await Promise.all(others);

    assert.deepEqual(meanwhile, ['first', 'flush']);
    assert.deepEqual(notes.lines.slice(2), ['begin', 'second', 'third', 'commit', 'flush']);
  });

  it('take along those of the next round too where several people speak', async () => {
    const crowd = ['one', 'two', 'three'].map((name) => notes.write(name));
    await round();
    notes.diskIsDone();
    await Promise.all(crowd);
    notes.lines.length = 0;

    const early = notes.write('early');
    await round();
    const late = notes.write('late');
    await round();
    notes.diskIsDone();
    await Promise.all([early, late]);

    assert.deepEqual(notes.lines, ['begin', 'early', 'late', 'commit', 'flush']);
  });

  it('wait for no disk where the next flush is early enough, which still comes by itself', async () => {
    const told = await notes.write('note', 'soon');
    const before = [...notes.lines];
    await new Promise((resolve) => setTimeout(resolve, 40));

    assert.equal(told, 'note');
    assert.deepEqual(before, ['note']);
    assert.deepEqual(notes.lines, ['note', 'flush']);
    notes.diskIsDone();
  });

  it('stand although one among them fails', async () => {
    const [good, bad, other] = [notes.write('good'), notes.write('bad'), notes.write('other')];
    const refused = assert.rejects(bad, { code: 'failed' });
    await round();
    notes.diskIsDone();

    assert.deepEqual(await Promise.all([good, other]), ['good', 'other']);
    await refused;
    assert.deepEqual(notes.lines, ['good', 'other', 'flush']);
  });

  it('fail together, after one wait, while another process holds the lock', async () => {
    notes.isBusy = true;

    const results = await Promise.allSettled([notes.write('one'), notes.write('two')]);

    assert.deepEqual(
      results.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    assert.deepEqual(notes.lines, []);
  });

  it('go on while the log is copied, and wait for the little that they have added to it', async () => {
    const note = async (name: string) => {
      const written = notes.write(name, 'soon');
      await round();
      return written;
    };
    await Promise.all(Array.from({ length: 1_000 }, () => notes.write('many', 'soon')));

    await note('meanwhile');
    notes.logIsCopied();
    await round();
    const held = note('held');
    await round();
    const before = notes.lines.slice(notes.lines.indexOf('commit') + 1).filter((line) => line !== 'flush');
    notes.logIsCopied();
    await held;

    assert.deepEqual(before, ['checkpoint', 'meanwhile', 'checkpoint']);
    assert.equal(notes.lines.at(-1), 'held');
  });

  it('take along what waits for others, in its order', async () => {
    const note = notes.write('note', 'withOthers');
    await round();
    const alone = [...notes.lines];
    const turn = notes.write('turn');
    await note;
    notes.diskIsDone();
    await turn;

    assert.deepEqual(alone, []);
    assert.deepEqual(notes.lines, ['begin', 'note', 'turn', 'commit', 'flush']);
  });

  it('leave it for the next ones after a flush, and where none come it is committed by itself', async () => {
    const turn = notes.write('turn');
    await round();
    const note = notes.write('note', 'withOthers');
    notes.diskIsDone();
    await turn;
    await round();
    const before = [...notes.lines];
    const told = await note;

    assert.equal(told, 'note');
    assert.deepEqual(before, ['turn', 'flush']);
    assert.deepEqual(notes.lines, ['turn', 'flush', 'note']);
  });

  it('are committed at once for what has to come after them', async () => {
    const written = notes.write('one');
    notes.writes.commit();
    const lines = [...notes.lines];
    notes.diskIsDone();
    await written;

    assert.deepEqual(lines, ['one', 'flush']);
  });
});
