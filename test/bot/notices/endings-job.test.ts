import assert from 'node:assert/strict';
import type { Notice } from '../../../dialogs/notice-items';
import { noticeIn } from '../../../dialogs/notice-items';
import type { Relationship } from '../../../src/domain/evidence';
import { failedReading, readingOf } from '../../../src/domain/reading';
import { aRelationship, evidenceWith } from '../../support/evidence';
import { CUSTOMER, MONDAY, NoticeBench, PERSON, TUESDAY } from './notice-bench';

const DAY = 24 * 60 * 60_000;
const HALF_AN_HOUR = 30 * 60_000;
const FAILURE = { kind: 'unreachable' } as const;

function endingIn(days: number, overrides: Partial<Relationship> = {}): Relationship {
  const endsAt = new Date(MONDAY.getTime() + days * DAY);
  return aRelationship({ id: `in ${days}`, name: `R${days}`, endsAt, autoExtends: false, ...overrides });
}

describe('what leads are told of endings', () => {
  let bench: NoticeBench;
  beforeEach(() => (bench = new NoticeBench()));
  afterEach(() => bench.clear());

  function hold(...relationships: readonly Relationship[]): void {
    const evidence = evidenceWith({ relationships });
    bench.standing = {
      ...bench.standing,
      survey: readingOf(new Map([[CUSTOMER.tenantId, evidence]]), MONDAY),
    };
  }

  async function next(): Promise<
    { dueAt: Date; told: Extract<Notice, { kind: 'endings' }>['told'] } | undefined
  > {
    const [item] = await bench.scheduled();
    const notice = item && noticeIn(item);
    return item && notice?.kind === 'endings' ? { dueAt: item.dueAt, told: notice.told } : undefined;
  }

  it('is each threshold once, and the next look is on the next working day', async () => {
    hold(endingIn(20), endingIn(7.5), endingIn(300));
    await bench.endings({ 'in 20': 30 });

    await bench.look();
    const first = await next();
    bench.now = TUESDAY;
    await bench.look();

    assert.equal(bench.arrived.length, 1);
    assert.match(bench.arrived[0] ?? '', /R7\.5/);
    assert.doesNotMatch(bench.arrived[0] ?? '', /R20|R300/);
    assert.deepEqual(first, { dueAt: TUESDAY, told: { 'in 20': 30, 'in 7.5': 7 } });
    assert.deepEqual((await next())?.dueAt, new Date('2026-11-25T09:00:00Z'));
  });

  it('is nothing when nothing ends', async () => {
    hold(endingIn(300));
    await bench.endings();

    await bench.look();

    assert.deepEqual([bench.arrived, await next()], [[], { dueAt: TUESDAY, told: {} }]);
  });

  it('is nothing to somebody who isn’t a lead any more; it is switched off', async () => {
    hold(endingIn(20));
    await bench.endings();
    bench.leadership = { kind: 'notLead' };

    await bench.look();

    assert.deepEqual([bench.arrived, await bench.scheduled()], [[], []]);
    assert.equal((await bench.notices.of(PERSON.id)).endings, false);
  });

  it('is nothing to somebody whose account is gone', async () => {
    hold(endingIn(20));
    await bench.endings();
    bench.account = { kind: 'notFound' };

    await bench.look();

    assert.deepEqual([bench.arrived, await bench.scheduled()], [[], []]);
  });

  it('is nothing to somebody who switched it off', async () => {
    hold(endingIn(20));
    await bench.endings();
    await bench.notices.change(PERSON.id, { endings: false });

    await bench.look();

    assert.deepEqual([bench.arrived, await bench.scheduled()], [[], []]);
  });

  it('is nothing to somebody who switched it off while it was being worked out', async () => {
    hold(endingIn(20));
    await bench.endings();

    await bench.look(async (step, work) => {
      if (step === 'connect') await bench.notices.change(PERSON.id, { endings: false });
      return work();
    });

    assert.deepEqual([bench.arrived, await bench.scheduled()], [[], []]);
  });

  const doubts: readonly (readonly [string, (one: NoticeBench) => void])[] = [
    ['whether they are a lead', (one) => (one.leadership = { kind: 'unknown', failure: FAILURE })],
    ['who they are', (one) => (one.account = { kind: 'failed', failure: FAILURE })],
    ['any relationship', (one) => (one.standing = { ...one.standing, survey: failedReading(FAILURE) })],
    ['all customers', (one) => (one.standing = { ...one.standing, gap: FAILURE })],
  ];
  for (const [name, doubt] of doubts) {
    it(`waits for half an hour when it could not be read: ${name}`, async () => {
      await bench.endings({ told: 7 });
      doubt(bench);

      await bench.look();

      const dueAt = new Date(MONDAY.getTime() + HALF_AN_HOUR);
      assert.deepEqual([bench.arrived, await next()], [[], { dueAt, told: { told: 7 } }]);
    });
  }

  /** Looks until the morning is over. */
  async function lookAllMorning(): Promise<void> {
    for (let look = 1; look <= 6; look += 1) {
      await bench.look();
      bench.pass(HALF_AN_HOUR);
    }
  }

  it('is that nothing could be read, once the morning is over', async () => {
    await bench.endings({ told: 7 });
    bench.standing = { ...bench.standing, survey: failedReading(FAILURE) };

    await lookAllMorning();

    assert.deepEqual([bench.arrived.length, await next()], [1, { dueAt: TUESDAY, told: { told: 7 } }]);
  });

  it('is nothing when only some could not be read and nothing of the others ends', async () => {
    await bench.endings({ told: 7 });
    bench.standing = { ...bench.standing, gap: FAILURE };

    await lookAllMorning();

    assert.deepEqual([bench.arrived, await next()], [[], { dueAt: TUESDAY, told: { told: 7 } }]);
  });

  it('is what could be read, and the rest as soon as that can be read', async () => {
    hold(endingIn(20));
    const { survey } = bench.standing;
    bench.standing = { ...bench.standing, gap: FAILURE };
    await bench.endings();

    await bench.look();
    const first = await next();
    assert.equal(survey.kind, 'read');
    hold(endingIn(20), endingIn(3));
    bench.standing = { ...bench.standing, gap: undefined };
    bench.pass(HALF_AN_HOUR);
    await bench.look();

    assert.deepEqual(first?.dueAt, new Date(MONDAY.getTime() + HALF_AN_HOUR));
    assert.match(bench.arrived[0] ?? '', /R20/);
    assert.match(bench.arrived[1] ?? '', /R3/);
    assert.doesNotMatch(bench.arrived[1] ?? '', /R20/);
    assert.deepEqual(await next(), { dueAt: TUESDAY, told: { 'in 20': 30, 'in 3': 7 } });
  });
});
