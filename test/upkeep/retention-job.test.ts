import assert from 'node:assert/strict';
import { nextNight, planRetention, RETENTION, retentionJob } from '../../src/upkeep/retention-job';
import { HAND_OFF } from '../store/hand-off-samples';
import { away } from '../store/small-disks';
import { NOW, storeError, TemporaryStores } from '../store/temporary-store';

const clock = { now: () => NOW };
const NEXT_NIGHT = new Date('2026-03-03T03:00:00.000Z');

describe('nextNight', () => {
  for (const [now, expected] of [
    ['2026-03-02T09:41:00.000Z', '2026-03-03T03:00:00.000Z'],
    ['2026-03-02T02:59:59.999Z', '2026-03-02T03:00:00.000Z'],
    ['2026-03-02T03:00:00.000Z', '2026-03-03T03:00:00.000Z'],
    ['2026-03-02T03:00:00.001Z', '2026-03-03T03:00:00.000Z'],
    ['2026-03-02T00:00:00.000Z', '2026-03-02T03:00:00.000Z'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01T03:00:00.000Z'],
    ['2028-02-28T12:00:00.000Z', '2028-02-29T03:00:00.000Z'],
    ['2026-03-28T23:30:00.000Z', '2026-03-29T03:00:00.000Z'],
  ] as const) {
    it(`after ${now} is ${expected}`, () => {
      assert.equal(nextNight(new Date(now)).toISOString(), expected);
    });
  }
});

describe('the nightly deletion', () => {
  const temporary = new TemporaryStores();
  const lines: unknown[] = [];
  const log = {
    info: (fields: unknown) => void lines.push(fields),
    warn: (_: unknown, text?: string) => void lines.push(text),
  };
  afterEach(() => {
    lines.length = 0;
    temporary.clear();
  });

  it('deletes what is too old, logs how much, and comes again the next night as it is', async () => {
    const store = temporary.open();
    for (const [id, days] of [
      ['old', 31],
      ['new', 29],
    ] as const)
      await store.handOffs.record({ ...HAND_OFF, id, at: new Date(NOW.getTime() - days * 86_400_000) });

    const again = await retentionJob({ store, days: 30, clock, log })({ body: '{"as":"it is"}' });

    assert.deepEqual(again, { dueAt: NEXT_NIGHT, body: '{"as":"it is"}' });
    assert.deepEqual(lines, [{ handOffs: 1, feedback: 0, documents: 0, days: 30 }]);
    assert.ok(await store.handOffs.find('new', 'megan'));
  });

  it('fails with the store, so that it is tried again', async () => {
    const store = { ...temporary.open(), handOffs: { ...temporary.open().handOffs, deleteBefore: away } };

    await assert.rejects(
      retentionJob({ store, days: 30, clock, log })({ body: '{}' }),
      storeError('unreachable'),
    );
    assert.deepEqual(lines, []);
  });

  it('is put down once for some minutes after each start', async () => {
    const { schedule } = temporary.open();

    for (let start = 0; start < 2; start += 1) await planRetention(schedule, clock, log);

    const dueAt = new Date(NOW.getTime() + 10 * 60_000);
    assert.deepEqual(await schedule.takeDue(NOW, dueAt, 10), []);
    const due = await schedule.takeDue(dueAt, dueAt, 10);
    assert.deepEqual(
      due.map(({ key, personId }) => [key, personId]),
      [[RETENTION, '']],
    );
  });

  it('lets the desk start when it can not be put down, and says so', async () => {
    await planRetention({ put: away }, clock, log);

    assert.match(String(lines[0]), /^the deletion of old entries could not be planned/u);
  });
});
