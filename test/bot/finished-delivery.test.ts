import assert from 'node:assert/strict';
import { ConversationDocuments } from '../../src/bot/conversation-document';
import { allDeliveries, deliveriesOf } from '../../src/bot/deliveries';
import { type Delivery, deliveryOf } from '../../src/bot/delivery';
import type { Store } from '../../src/store';
import { TemporaryStores } from '../store/temporary-store';

const KEY = 'person/p/conversation/msteams/a:1';

describe('the finished deliveries of a conversation', () => {
  const stores = new TemporaryStores();
  let store: Store;
  let documents: ConversationDocuments;

  beforeEach(() => {
    store = stores.open();
    documents = new ConversationDocuments(store.documents);
  });
  afterEach(() => stores.clear());

  it('go on as they were in a document of version 2', async () => {
    const at = '2026-03-02T09:41:00.000Z';
    const done = { posts: [], effects: [] };
    const whose = (aadObjectId?: string) => ({ user: { id: '', name: '', aadObjectId } });
    const place = { ...whose('p'), channelId: 'msteams', conversation: { id: 'a:1' } };
    const deliveries = [
      { id: '1', at, press: 'pressed', reference: whose('p'), ...done },
      { id: '2', at, reference: whose(), ...done },
      { id: '3', at, reference: place, ...done, answer: { status: 200 } },
    ];
    const saved = { version: 2, dialogStack: [], topic: {}, sharedQuestions: [], deliveries };
    await store.documents.save(KEY, JSON.stringify(saved), undefined);

    const { document, setAside } = await documents.load(KEY);

    assert.equal(setAside, false);
    assert.equal(JSON.stringify(allDeliveries(document.deliveries)), JSON.stringify(deliveries));
  });

  it('are kept by what they are known again by, and whose they were', async () => {
    const at = new Date('2026-03-02T09:41:00.000Z');
    const whose = (aadObjectId?: string) => ({ user: { id: '', name: '', aadObjectId } });
    const done = (id: string, reference: ReturnType<typeof whose>, press?: string) => {
      return deliveryOf({
        id,
        at,
        press,
        reference: reference,
        posts: [],
        effects: [],
      });
    };
    const waiting = {
      ...done('4', whose('q')),
      posts: [{ kind: 'message', text: '{}', asks: false }],
    } as Delivery;
    const { document } = await documents.load(KEY);
    const deliveries = [
      done('1', whose('p')),
      done('2', whose('p'), '"]'),
      done('3', whose()),
      waiting,
      done('5', whose('p')),
    ];
    document.deliveries = deliveriesOf(deliveries);

    await documents.save(KEY, document, undefined);
    const body = (await store.documents.load(KEY))?.body ?? '';
    const read = await new ConversationDocuments(store.documents).load(KEY);

    const time = at.getTime();
    assert.deepEqual((JSON.parse(body) as { deliveries: unknown[] }).deliveries.toSpliced(3, 1), [
      ['1', time, null, 'p'],
      ['2', time, '"]'],
      ['3', time, null, ''],
      ['5', time, null, 'p'],
    ]);
    assert.deepEqual(allDeliveries(read.document.deliveries), deliveries);
  });
});
