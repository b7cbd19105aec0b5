import assert from 'node:assert/strict';
import type { Store } from '../../src/store';
import { ConversationDocuments, rememberUsedCards } from '../../src/bot/conversation-document';
import { deliveriesOf } from '../../src/bot/deliveries';
import { deliveryOf } from '../../src/bot/delivery';
import { speaker } from '../dialogs/use-desk';
import { TemporaryStores } from '../store/temporary-store';
import { startTestDesk } from '../support/desk';
import { play } from '../support/transcript';
import { BARE_FEEDBACK, FEEDBACK } from '../store/feedback-samples';

const KEY = 'person/p/conversation/msteams/a:1';
const WHICH_PRODUCT = 'Which product has the problem?';
const GONE = 'I had to start afresh';

const UNREADABLE: readonly { readonly what: string; readonly body: string }[] = [
  {
    what: 'a later version',
    body: '{"version":99,"dialogStack":[],"topic":{},"sharedQuestions":[],"newer":true}',
  },
  { what: 'broken JSON', body: '{"version":1,"dialogStack":[{"id":' },
  { what: 'another shape', body: '{"version":1,"dialogStack":"none"}' },
  { what: 'nothing', body: '' },
  { what: 'a list', body: '[]' },
];

describe('the document of a conversation', () => {
  const stores = new TemporaryStores();
  let store: Store;
  let documents: ConversationDocuments;

  beforeEach(() => {
    store = stores.open();
    documents = new ConversationDocuments(store.documents);
  });
  afterEach(() => stores.clear());

  it('is fresh where nothing was said yet', async () => {
    const { document, etag, setAside } = await documents.load(KEY);

    assert.deepEqual([document.dialogs.dialogStack, etag, setAside], [[], undefined, false]);
  });

  it('is read as it was saved', async () => {
    const { document } = await documents.load(KEY);
    document.dialogs.dialogStack.push({ id: 'fileRequest', state: { flow: 'f', step: 2, slots: {} } });
    document.topic = { ...document.topic, journey: 'who', customerTenantId: 't', workload: 'teams' };
    document.openCardId = 'card-2';
    rememberUsedCards(document, ['card-1']);
    document.sharedQuestions = [{ id: 'q', text: 'who can file?' }];

    await documents.save(KEY, document, undefined);

    assert.deepEqual((await documents.load(KEY)).document, document);
  });

  it('is saved once by one writer: the other hears of the conflict', async () => {
    const { document } = await documents.load(KEY);

    const first = await documents.save(KEY, document, undefined);
    const second = await documents.save(KEY, document, undefined);

    assert.notEqual(first, 'conflict');
    assert.equal(second, 'conflict');
  });

  it('of version 1 goes on as it was, and is of today’s version once it is saved', async () => {
    const before = {
      dialogStack: [{ id: 'fileRequest', state: { flow: 'f', step: 2, slots: {} } }],
      topic: { journey: 'who', customerTenantId: 't', workload: 'teams' },
      openCardId: 'card-2',
      usedCardIds: ['card-1'],
      sharedQuestions: [{ id: 'q', text: 'who can file?' }],
    };
    await store.documents.save(KEY, JSON.stringify({ version: 1, ...before }), undefined);

    const { document, etag, setAside } = await documents.load(KEY);
    await documents.save(KEY, document, etag);

    const saved: unknown = JSON.parse((await store.documents.load(KEY))?.body ?? '');
    assert.equal(setAside, false);
    assert.deepEqual(saved, { version: 3, ...before, greeted: false, resumes: false, deliveries: [] });
  });

  it('is marked for as long as something of a turn is left to do', async () => {
    const { document } = await documents.load(KEY);
    const post = { kind: 'message', text: '{"type":"message"}', asks: false } as const;
    const delivery = deliveryOf({ id: 'd', at: new Date(), reference: {}, effects: [], posts: [post] });

    document.deliveries = deliveriesOf([delivery]);
    const first = await documents.save(KEY, document, undefined);
    const during = await store.documents.unfinished();
    document.deliveries = deliveriesOf([{ ...delivery, posts: [] }]);
    await documents.save(KEY, document, first === 'conflict' ? undefined : first.etag);

    assert.deepEqual([during, await store.documents.unfinished()], [[KEY], []]);
  });

  it('gives back what is left to do as it was put down', async () => {
    const { document } = await documents.load(KEY);
    const handOff = {
      id: 'h',
      at: new Date('2026-03-02T09:41:00.000Z'),
      personId: 'p',
      customerTenantId: undefined,
      workload: 'teams',
      verdict: 'canFile',
      portalUrl: 'https://portal.example/',
      evidence: 'canFile',
      contactReminder: true,
      outcome: 'open',
      ticket: undefined,
    } as const;
    document.deliveries = deliveriesOf([
      deliveryOf({
        id: 'd',
        at: handOff.at,
        press: 'p',
        reference: { channelId: 'msteams' },
        posts: [
          { kind: 'message', text: '{"type":"message","summary":"hi"}', asks: true },
          { kind: 'update', text: '{"type":"message","id":"card-1"}', asks: false, id: 'card-1' },
        ],
        sender: { instance: 'i', until: handOff.at },
        effects: [
          { kind: 'recordHandOff', handOff },
          ...[{ outcome: 'filed', ticket: '1' } as const, { outcome: 'notFiled' } as const].map(
            (settlement) =>
              ({ kind: 'settle', handOffId: 'h', personId: 'p', settlement, at: handOff.at }) as const,
          ),
          { kind: 'recordFeedback', feedback: FEEDBACK },
          { kind: 'recordFeedback', feedback: BARE_FEEDBACK },
          { kind: 'addRecent', personId: 'p', customerTenantId: 't' },
          { kind: 'schedule', item: { key: 'k', dueAt: handOff.at, personId: 'p', body: '{}' } },
          { kind: 'unschedule', key: 'k' },
          { kind: 'setNotices', personId: 'p', change: { followUps: false } },
        ],
        answer: { status: 200, body: { statusCode: 200 } },
      }),
    ]);

    await documents.save(KEY, document, undefined);

    assert.deepEqual((await documents.load(KEY)).document, document);
  });

  it('gives back what was put down before requests had an outcome, in the words of today', async () => {
    const at = '2026-03-02T09:41:00.000Z';
    const before = { id: 'h', at, personId: 'p', workload: 'teams', evidence: 'e' };
    const effects = [
      { kind: 'recordHandOff', handOff: { ...before, verdict: 'canFile' } },
      { kind: 'recordHandOff', handOff: { ...before, verdict: 'ownPlan' } },
      { kind: 'addTicket', handOffId: 'h', personId: 'p', ticket: '1', at },
    ];
    const delivery = { id: 'd', at, reference: {}, posts: [], effects };
    const saved = { version: 2, dialogStack: [], topic: {}, sharedQuestions: [], deliveries: [delivery] };
    await store.documents.save(KEY, JSON.stringify(saved), undefined);

    const { document, setAside } = await documents.load(KEY);

    const handOff = {
      ...before,
      at: new Date(at),
      customerTenantId: undefined,
      portalUrl: undefined,
      outcome: 'open',
      ticket: undefined,
    };
    const settlement = { outcome: 'filed', ticket: '1' };
    assert.equal(setAside, false);
    assert.deepEqual(document.deliveries.latest[0]?.effects, [
      { kind: 'recordHandOff', handOff: { ...handOff, verdict: 'canFile', contactReminder: true } },
      { kind: 'recordHandOff', handOff: { ...handOff, verdict: 'ownPlan', contactReminder: false } },
      { kind: 'settle', handOffId: 'h', personId: 'p', settlement, at: new Date(at) },
    ]);
  });

  for (const { what, body } of UNREADABLE) {
    it(`of ${what} is set aside, kept, and the next save goes through`, async () => {
      const saved = await store.documents.save(KEY, body, undefined);
      assert.ok(saved !== 'conflict');

      const { document, etag, setAside } = await documents.load(KEY);
      const again = await documents.save(KEY, document, etag);

      assert.deepEqual([document.dialogs.dialogStack, setAside], [[], true]);
      assert.equal((await store.documents.load(`${KEY}/set-aside/${saved.etag}`))?.body, body);
      assert.notEqual(again, 'conflict');
      assert.equal((await documents.load(KEY)).setAside, false);
    });
  }
});

describe('a conversation', () => {
  const stores = new TemporaryStores();
  const nadia = speaker('nadia');
  const chatId = 'a:kept';
  const key = `person/${nadia.id}/conversation/msteams/${chatId}`;
  let dataDir: string;

  beforeEach(async () => {
    dataDir = stores.folder();
    await whileRunning([{ say: 'file a ticket for Fabrikam', reads: [WHICH_PRODUCT] }]);
  });
  afterEach(() => stores.clear());

  async function whileRunning(exchanges: Parameters<typeof play>[1]): Promise<readonly string[]> {
    const { teams, desk } = await startTestDesk({ DATA_DIR: dataDir });
    try {
      const chat = teams.chat(nadia, 'personal', chatId);
      await play(chat, exchanges);
      return chat.cards().map(({ text }) => text);
    } finally {
      await teams.close();
      await desk.close();
    }
  }

  it('goes on after a restart of the product, in the middle of a form', async () => {
    await whileRunning([{ say: 'teams', reads: ['You can file this request.', 'Fabrikam, Inc.'] }]);
  });

  it('remembers after a restart whom it was about', async () => {
    await whileRunning([{ say: 'teams' }]);

    await whileRunning([{ say: 'who else can file?', reads: ['4 colleagues', 'Fabrikam, Inc.', 'Teams'] }]);
  });

  for (const { what, body } of UNREADABLE) {
    it(`saved as ${what} is begun anew, with a friendly word and a start that works`, async () => {
      await overwrite(body);

      const texts = await whileRunning([
        { say: 'teams', reads: ['Which customer is the request for?'] },
        { say: 'Fabrikam', reads: ['You can file this request.', 'Teams'], never: [GONE] },
      ]);

      assert.ok(texts[0]?.includes(GONE), texts[0]);
    });
  }

  async function overwrite(body: string): Promise<void> {
    const store = stores.open(dataDir);
    const saved = await store.documents.load(key);
    await store.documents.save(key, body, saved?.etag);
    store.close();
  }
});
