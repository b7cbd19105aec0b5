import assert from 'node:assert/strict';
import { unfinishedKeys } from '../../../src/store/azure/unfinished-keys';
import type { ListedMarker } from '../../../src/store/azure/unfinished-markers';

const FRESH = 59_000;
const OLD = 61_000;

/** What the look around answers, and the write IDs of the markers that it takes away. */
async function look(listed: readonly (readonly [document: string, writeId: string, age: number])[]) {
  const removed: string[] = [];
  const markers = {
    list: async () => listed.map(([documentName, writeId, age]) => ({ documentName, writeId, age })),
    keyIn: async ({ documentName }: Pick<ListedMarker, 'documentName'>) => `key of ${documentName}`,
    remove: async ({ writeId }: Pick<ListedMarker, 'writeId'>) => void removed.push(writeId),
  };
  const markingWrite = async (documentName: string) => (documentName === 'marked' ? 'latest' : undefined);
  return { keys: await unfinishedKeys({ markers, markingWrite }), removed };
}

describe('a look around for unfinished documents', () => {
  it('finds a marked document, however old its marker is', async () => {
    assert.deepEqual(await look([['marked', 'latest', OLD]]), { keys: ['key of marked'], removed: [] });
  });

  it('finds it once, and takes away the markers of earlier writes', async () => {
    const found = await look([
      ['marked', 'earlier', OLD],
      ['marked', 'latest', OLD],
    ]);

    assert.deepEqual(found, { keys: ['key of marked'], removed: ['earlier'] });
  });

  it('takes away a marker without effect', async () => {
    assert.deepEqual(await look([['finished', 'lost', OLD]]), { keys: [], removed: ['lost'] });
  });

  it('leaves a marker alone whose document may just be being written', async () => {
    const found = await look([
      ['finished', 'under way', FRESH],
      ['marked', 'under way too', FRESH],
      ['marked', 'latest', FRESH],
    ]);

    assert.deepEqual(found, { keys: ['key of marked'], removed: [] });
  });
});
