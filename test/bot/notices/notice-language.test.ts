import assert from 'node:assert/strict';
import { noticeItem } from '../../../dialogs/notice-items';
import { readingOf } from '../../../src/domain/reading';
import { wordsFor } from '../../../src/i18n/words';
import { aRelationship, evidenceWith } from '../../support/evidence';
import { CHAT, CUSTOMER, MONDAY, NoticeBench, PERSON } from './notice-bench';

describe('a notice', () => {
  let bench: NoticeBench;
  beforeEach(() => {
    bench = new NoticeBench();
    const endsAt = new Date(MONDAY.getTime() + 20 * 24 * 60 * 60_000);
    const relationships = [aRelationship({ id: 'r', name: 'R20', endsAt, autoExtends: false })];
    const survey = readingOf(new Map([[CUSTOMER.tenantId, evidenceWith({ relationships })]]), MONDAY);
    bench.standing = { ...bench.standing, survey };
  });
  afterEach(() => bench.clear());

  const puts: Readonly<Record<string, () => Promise<void>>> = {
    'about a request': () => bench.followUp(),
    'about endings': () => bench.endings(),
    'about endings, in a channel': async () => {
      const notice = { kind: 'channelEndings', chat: CHAT, told: {} } as const;
      await bench.store.schedule.put(noticeItem({ personId: PERSON.id, dueAt: MONDAY, notice }));
    },
  };

  for (const [what, put] of Object.entries(puts)) {
    it(`${what} is in the language that is the person’s when it is sent`, async () => {
      await put();
      await bench.languages.choose(PERSON.id, 'ca');

      await bench.look();

      assert.match(bench.arrived[0] ?? '', /"lang":"ca-ES"/u);
    });
  }

  it('keeps the region of Teams, and Teams’ language where none was chosen', async () => {
    await bench.followUp();
    await bench.languages.choose(PERSON.id, 'teams');

    await bench.look();

    assert.match(bench.arrived[0] ?? '', new RegExp(`"lang":"${wordsFor(CHAT.locale).locale}"`, 'u'));
  });

  it('is sent in Teams’ language where what was chosen can’t be read', async () => {
    await bench.followUp();
    bench.languages.of = () => Promise.reject(new RangeError('away'));

    await bench.look();

    assert.match(bench.arrived[0] ?? '', /"lang":"en-GB"/u);
  });
});
