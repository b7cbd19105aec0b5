import assert from 'node:assert/strict';
import { ConversationDocuments } from '../../src/bot/conversation-document';
import { deliveriesOf } from '../../src/bot/deliveries';
import { type Delivery, deliveryOf } from '../../src/bot/delivery';
import { TemporaryStores } from '../store/temporary-store';

const KEY = 'person/p/conversation/msteams/a:1';

describe('a conversation that this process saved last', () => {
  const stores = new TemporaryStores();
  afterEach(() => stores.clear());

  it('keeps the deliveries that it has read before, unless somebody else has written', async () => {
    const store = stores.open();
    const documents = new ConversationDocuments(store.documents);
    const other = new ConversationDocuments(store.documents);
    const { document } = await documents.load(KEY);
    const reference = { conversation: { id: 'a:1' } } as Delivery['reference'];
    document.deliveries = deliveriesOf([
      deliveryOf({ id: 'in-1', at: new Date(0), reference, posts: [], effects: [] }),
    ]);
    await documents.save(KEY, document, undefined);

    const again = await documents.load(KEY);
    again.document.dialogs.dialogStack.push({ id: 'fileRequest', state: {} });
    const untouched = await documents.load(KEY);
    const theirs = await other.load(KEY);
    theirs.document.openCardId = 'theirs';
    await other.save(KEY, theirs.document, theirs.etag);
    const after = await documents.load(KEY);

    assert.equal(again.document.deliveries, document.deliveries);
    assert.deepEqual(untouched.document.dialogs.dialogStack, []);
    assert.deepEqual(theirs.document.deliveries, document.deliveries);
    assert.equal(after.document.openCardId, 'theirs');
  });

  it('keeps what is unfinished once it is noted', async () => {
    const store = stores.open();
    const documents = new ConversationDocuments(store.documents);
    const { document } = await documents.load(KEY);
    const reference = { conversation: { id: 'a:1' } } as Delivery['reference'];
    const delivery = deliveryOf({ id: 'in-1', at: new Date(0), reference, posts: [], effects: [] });
    const effects: Delivery['effects'] = [{ kind: 'unschedule', key: 'later' }];
    document.deliveries = deliveriesOf([deliveryOf({ ...delivery, effects })]);

    const saved = await documents.save(KEY, document, undefined);
    assert.ok(saved !== 'conflict');
    document.deliveries = deliveriesOf([delivery]);
    const noted = await documents.note(KEY, document, saved.etag, saved.serialised);
    assert.ok(noted !== 'conflict');
    const again = await documents.load(KEY);

    assert.equal(again.etag, noted.etag);
    assert.equal(again.serialised, noted.serialised);
    assert.equal(again.document.deliveries, document.deliveries);
  });
});
