import assert from 'node:assert/strict';
import type { Feedback } from '../../../src/domain/feedback';
import type { FeedbackLog } from '../../../src/ports';
import { BARE_FEEDBACK, FEEDBACK, feedbackAbout } from '../feedback-samples';
import { NOW } from '../temporary-store';
import { BREAKABLE_STORES } from './breakable-stores';
import { STORE_KINDS } from './store-kinds';

const EVERYTHING = { limit: 100 };
const seconds = (count: number) => new Date(NOW.getTime() + count * 1_000);
const idsOf = (feedback: readonly Feedback[]) => feedback.map(({ answer }) => answer.id);

async function pagesOf(log: FeedbackLog, limit: number): Promise<readonly (readonly string[])[]> {
  const pages: string[][] = [];
  let next: string | undefined;
  do {
    const page = await log.list({ limit, after: next });
    pages.push(idsOf(page.feedback));
    next = page.next;
  } while (next !== undefined);
  return pages;
}

for (const kind of STORE_KINDS) {
  describe(`the feedback in ${kind.name}`, () => {
    before(kind.prepare);
    afterEach(() => kind.clear());
    const open = async () => (await kind.fresh()()).feedback;

    for (const feedback of [FEEDBACK, BARE_FEEDBACK]) {
      it(`lists what was said about ${feedback.answer.workload} as it was said`, async () => {
        const log = await open();

        await log.record(feedback);

        const expected = { feedback: [feedback], next: undefined, unreadable: 0 };
        assert.deepEqual(await log.list(EVERYTHING), expected);
      });
    }

    it('knows nothing as long as nothing was said', async () => {
      const log = await open();

      assert.deepEqual(await log.list(EVERYTHING), { feedback: [], next: undefined, unreadable: 0 });
      assert.equal(await log.eraseOf('megan'), 0);
      assert.equal(await log.deleteBefore(NOW), 0);
    });

    it('keeps the last word about an answer, and that once', async () => {
      const log = await open();
      await log.record(FEEDBACK);
      const last: Feedback = { ...FEEDBACK, saidAt: seconds(120), reason: 'wrongPortal', note: undefined };

      await log.record(last);

      assert.deepEqual((await log.list(EVERYTHING)).feedback, [last]);
    });

    it('keeps the last word even when an earlier one comes in after it, or the same again', async () => {
      const log = await open();
      const last: Feedback = { ...FEEDBACK, saidAt: seconds(120), reason: 'misunderstood' };
      await log.record(last);

      await log.record(FEEDBACK);
      await log.record(last);

      assert.deepEqual((await log.list(EVERYTHING)).feedback, [last]);
    });

    it('lets nobody replace the words of another person', async () => {
      const log = await open();
      await log.record(FEEDBACK);

      await log.record({ ...FEEDBACK, personId: 'alex', saidAt: seconds(120), note: 'not mine' });

      assert.deepEqual((await log.list(EVERYTHING)).feedback, [FEEDBACK]);
    });

    it('keeps the last of two that come in at the same moment, over two connections', async () => {
      const connect = kind.fresh();
      const [left, right] = [(await connect()).feedback, (await connect()).feedback];
      const last: Feedback = { ...FEEDBACK, saidAt: seconds(120), reason: 'wrongPortal' };

      await Promise.all([left.record(FEEDBACK), right.record(last)]);

      assert.deepEqual((await left.list(EVERYTHING)).feedback, [last]);
    });

    it('keeps odd words and IDs as they are', async () => {
      const log = await open();
      const odd = ["'; DROP TABLE feedback; --", 'a\0b', '\ud800', 'é/#?\\', 'x'.repeat(2_000), '"'];

      for (const text of odd) await log.record({ ...feedbackAbout(text, NOW), personId: text, note: text });

      const { feedback } = await log.list(EVERYTHING);
      const kept = feedback.map(({ personId, note, answer }) => [answer.id, personId, note]);
      assert.deepEqual(
        kept.map((texts) => JSON.stringify(texts)).sort(),
        odd.map((text) => JSON.stringify([text, text, text])).sort(),
      );
      assert.equal(await log.eraseOf('a\0b'), 1);
    });

    describe('in pages', () => {
      const IDS = ['a', 'b', 'c', 'd', 'e'];

      it('shows the newest answers first, whenever something was said about them', async () => {
        const log = await open();
        for (const [index, id] of IDS.entries())
          await log.record(feedbackAbout(id, seconds(index), { saidAt: seconds(100 - index) }));

        assert.deepEqual(await pagesOf(log, 2), [['e', 'd'], ['c', 'b'], ['a']]);
        assert.deepEqual(await pagesOf(log, 5), [['e', 'd', 'c', 'b', 'a']]);
      });

      it('shows each once when all are of the same moment', async () => {
        const log = await open();
        for (const id of IDS) await log.record(feedbackAbout(id, NOW));

        assert.deepEqual((await pagesOf(log, 2)).flat().sort(), IDS);
      });

      it('begins anew with a cursor that is none', async () => {
        const log = await open();
        await log.record(FEEDBACK);

        const { feedback } = await log.list({ limit: 10, after: "' or 1 eq 1" });

        assert.deepEqual(feedback, [FEEDBACK]);
      });
    });

    describe('deletes', () => {
      const said = [
        feedbackAbout('old', seconds(-1)),
        feedbackAbout('now', NOW, { personId: 'alex' }),
        feedbackAbout('new', seconds(1)),
      ];

      it('everything of one person, and nobody else’s', async () => {
        const log = await open();
        for (const one of said) await log.record(one);

        assert.equal(await log.eraseOf('megan'), 2);

        assert.deepEqual(idsOf((await log.list(EVERYTHING)).feedback), ['now']);
        assert.equal(await log.eraseOf('megan'), 0);
      });

      it('what is about answers before a moment, and nothing else', async () => {
        const log = await open();
        for (const one of said) await log.record(one);

        assert.equal(await log.deleteBefore(NOW), 1);

        assert.deepEqual(idsOf((await log.list(EVERYTHING)).feedback), ['new', 'now']);
        assert.equal(await log.deleteBefore(NOW), 0);
      });
    });
  });
}

for (const kind of BREAKABLE_STORES) {
  describe(`feedback that this version can't read, in ${kind.name}`, function () {
    this.timeout(30_000);
    before(kind.prepare);
    afterEach(() => kind.clear());

    it('leaves the rest on the page, is counted, and can be deleted', async () => {
      const { store, breakFeedback } = await kind.open();
      for (const [index, id] of ['a', 'b', 'c'].entries())
        await store.feedback.record(feedbackAbout(id, seconds(-index)));

      await breakFeedback('b');

      const { feedback, next, unreadable } = await store.feedback.list(EVERYTHING);
      assert.deepEqual([idsOf(feedback), next, unreadable], [['a', 'c'], undefined, 1]);
      assert.equal(await store.feedback.eraseOf('megan'), 3);
    });
  });
}
