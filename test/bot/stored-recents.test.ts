import assert from 'node:assert/strict';
import sinon from 'sinon';
import { StoredRecents } from '../../src/bot/recents';
import type { DocumentStore } from '../../src/ports';
import { TemporaryStores } from '../store/temporary-store';

describe('the customers that somebody asked about last', () => {
  const stores = new TemporaryStores();
  let documents: DocumentStore;
  beforeEach(() => ({ documents } = stores.open()));
  afterEach(() => stores.clear());

  it('are each named once, the last one first, eight at most', async () => {
    const recents = new StoredRecents(documents);

    for (const customer of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'b']) {
      await recents.add('megan', customer);
    }

    assert.deepEqual(await recents.of('megan'), ['b', 'i', 'h', 'g', 'f', 'e', 'd', 'c']);
    assert.deepEqual(await recents.of('adele'), []);
  });

  it('are neither read nor written again for the one that is first already', async () => {
    const recents = new StoredRecents(documents);
    await recents.add('megan', 'a');
    const [load, save] = [sinon.spy(documents, 'load'), sinon.spy(documents, 'save')];

    await recents.add('megan', 'a');

    assert.equal(load.callCount + save.callCount, 0);
    assert.deepEqual(await recents.of('megan'), ['a']);
  });
});
