import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { NOW, TemporaryStores } from '../temporary-store';

const run = promisify(execFile);

describe('two processes on one store', () => {
  const temporary = new TemporaryStores();
  afterEach(() => temporary.clear());

  it('start on an empty folder at the same moment and lose no write', async () => {
    const folder = temporary.folder();
    const startAt = String(Date.now() + 1_500);
    const args = ['--import', 'tsx', require.resolve('./counting-process'), folder, startAt, '40'];

    await Promise.all([run(process.execPath, args), run(process.execPath, args)]);

    assert.equal((await temporary.open(folder).documents.load('counter'))?.body, '80');
  });

  it('share what is due, each item to exactly one', async () => {
    const folder = temporary.folder();
    const { schedule } = temporary.open(folder);
    const keys = Array.from({ length: 60 }, (_, index) => `item-${String(index).padStart(2, '0')}`);
    for (const key of keys) await schedule.put({ key, dueAt: NOW, personId: 'megan', body: '{}' });
    const startAt = String(Date.now() + 1_500);
    const args = ['--import', 'tsx', require.resolve('./taking-process'), folder, startAt];

    const outputs = await Promise.all([run(process.execPath, args), run(process.execPath, args)]);

    const taken = outputs.map(({ stdout }) => JSON.parse(stdout) as string[]);
    assert.deepEqual(taken.flat().sort(), keys);
  });
});
