import assert from 'node:assert/strict';
import { BotError } from '../../src/bot/bot-error';
import { StoredNotices } from '../../src/bot/stored-notices';
import type { DocumentStore } from '../../src/ports';
import { TemporaryStores } from '../store/temporary-store';

const KEY = 'person/megan/notices';

describe('what people chose to be told', () => {
  const stores = new TemporaryStores();
  let documents: DocumentStore;
  beforeEach(() => ({ documents } = stores.open()));
  afterEach(() => stores.clear());

  it('is, for whoever never chose, follow-ups and nothing else', async () => {
    const choice = await new StoredNotices(documents).of('megan');

    assert.deepEqual(choice, { followUps: true, endings: false });
  });

  it('is kept, each for itself, for each person', async () => {
    const notices = new StoredNotices(documents);

    await notices.change('megan', { followUps: false });
    await notices.change('megan', { endings: true });
    await notices.change('adele', { endings: true });

    assert.deepEqual(await notices.of('megan'), { followUps: false, endings: true });
    assert.deepEqual(await notices.of('adele'), { followUps: true, endings: true });
  });

  it('isn’t written again when it is the same', async () => {
    const notices = new StoredNotices(documents);
    await notices.change('megan', { endings: true });
    const before = await documents.load(KEY);

    await notices.change('megan', { endings: true, followUps: true });

    assert.deepEqual(await documents.load(KEY), before);
  });

  for (const body of ['{"version":2,"followUps":false,"endings":true}', '{"version":1}', 'no JSON']) {
    it(`counts as never chosen when another version wrote it: ${body}`, async () => {
      await documents.save(KEY, body, undefined);
      const notices = new StoredNotices(documents);

      const before = await notices.of('megan');
      await notices.change('megan', { followUps: false });

      assert.deepEqual(before, { followUps: true, endings: false });
      assert.deepEqual(await notices.of('megan'), { followUps: false, endings: false });
    });
  }

  it('loses nothing when two devices choose at once', async () => {
    const notices = [new StoredNotices(documents), new StoredNotices(documents)];

    await Promise.all([
      notices[0]?.change('megan', { followUps: false }),
      notices[1]?.change('megan', { endings: true }),
    ]);

    assert.deepEqual(await notices[0]?.of('megan'), { followUps: false, endings: true });
  });

  it('says so when others write all the time', async () => {
    const busy: DocumentStore = { ...documents, save: async () => 'conflict' };

    await assert.rejects(
      new StoredNotices(busy).change('megan', { endings: true }),
      (error) => error instanceof BotError && error.code === 'noticesBusy',
    );
  });
});
