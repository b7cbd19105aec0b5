import assert from 'node:assert/strict';
import { BotError } from '../../src/bot/bot-error';
import { StoredLanguages } from '../../src/bot/stored-languages';
import type { DocumentStore } from '../../src/ports';
import { TemporaryStores } from '../store/temporary-store';

const KEY = 'person/megan/language';

describe('the language that people chose', () => {
  const stores = new TemporaryStores();
  let documents: DocumentStore;
  beforeEach(() => ({ documents } = stores.open()));
  afterEach(() => stores.clear());

  it('is none for whoever never chose', async () => {
    assert.equal(await new StoredLanguages(documents).of('megan'), undefined);
  });

  it('is kept for each person, until they follow Teams again', async () => {
    const languages = new StoredLanguages(documents);

    await languages.choose('megan', 'es');
    await languages.choose('adele', 'ca');
    const before = [await languages.of('megan'), await languages.of('adele')];
    await languages.choose('megan', 'teams');

    assert.deepEqual(before, ['es', 'ca']);
    assert.deepEqual([await languages.of('megan'), await languages.of('adele')], [undefined, 'ca']);
  });

  it('isn’t written again when it is the same', async () => {
    const languages = new StoredLanguages(documents);
    await languages.choose('megan', 'es');
    const before = await documents.load(KEY);

    await languages.choose('megan', 'es');

    assert.deepEqual(await documents.load(KEY), before);
  });

  for (const body of ['{"version":2,"language":"es"}', '{"version":1,"language":"tlh"}', 'no JSON']) {
    it(`counts as none when another version wrote it: ${body}`, async () => {
      await documents.save(KEY, body, undefined);
      const languages = new StoredLanguages(documents);

      const before = await languages.of('megan');
      await languages.choose('megan', 'ca');

      assert.deepEqual([before, await languages.of('megan')], [undefined, 'ca']);
    });
  }

  for (const [what, stored, wanted] of [
    ['what was chosen', { body: '{"version":1,"language":"es"}', etag: '1' }, 'es'],
    ['that nothing was', 'none', 'teams'],
    ['nothing where the store would have to look', undefined, undefined],
  ] as const) {
    it(`is known without waiting as far as the store knows it: ${what}`, () => {
      const languages = new StoredLanguages({ ...documents, known: () => stored });

      assert.equal(languages.known('megan'), wanted);
    });
  }

  it('says so when others write all the time', async () => {
    const busy: DocumentStore = { ...documents, save: async () => 'conflict' };

    await assert.rejects(
      new StoredLanguages(busy).choose('megan', 'es'),
      (error) => error instanceof BotError && error.code === 'languageBusy',
    );
  });
});
