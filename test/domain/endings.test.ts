import assert from 'node:assert/strict';
import type { CustomerEvidence, Relationship } from '../../src/domain/evidence';
import { dueEndings, type EndingsInput, endingsBefore, type ToldEndings } from '../../src/domain/endings';
import { failedReading, readingOf } from '../../src/domain/reading';
import { aCustomer, aRelationship, daysFromNow, evidenceWith, NOW } from '../support/evidence';

const TOMORROW = daysFromNow(1);
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

function ending(overrides: Partial<Relationship> = {}): Relationship {
  return aRelationship({ id: 'r', endsAt: daysFromNow(20), autoExtends: false, ...overrides });
}

function inputOf(
  relationships: readonly Relationship[] | CustomerEvidence,
  parts: Partial<EndingsInput> = {},
): EndingsInput {
  const evidence = 'checkedAt' in relationships ? relationships : evidenceWith({ relationships });
  const customer = aCustomer();
  return {
    customers: [customer],
    survey: readingOf(new Map([[customer.tenantId, evidence]]), NOW),
    unlisted: 'noRelationship',
    gap: undefined,
    ...parts,
  };
}

function idsBefore(until: Date, relationships: readonly Relationship[]): readonly string[] {
  return endingsBefore(inputOf(relationships), NOW, until).endings.map((one) => one.relationshipId);
}

describe('relationships that end soon', () => {
  const cases: readonly (readonly [string, Partial<Relationship>, boolean])[] = [
    ['in 20 days', {}, true],
    ['in less than 31 days, so that 30 pass before the next look', { endsAt: daysFromNow(30.99) }, true],
    ['in 31 days: the next look is early enough', { endsAt: daysFromNow(31) }, false],
    ['in an hour', { endsAt: daysFromNow(1 / 24) }, true],
    ['just now', { endsAt: NOW }, false],
    ['never', { endsAt: undefined }, false],
    ['in 20 days, extended by itself', { autoExtends: true }, false],
    ['in 20 days, approved but not in force yet', { status: 'approved' }, false],
    ['in 20 days, being terminated', { status: 'terminating' }, false],
    ['in 20 days, in a state that nobody knows', { status: 'other' }, false],
    ['in 20 days, not reviewed by us yet', { awaitsOurReview: true }, false],
    ['in 20 days, its assignments unreadable', { assignments: failedReading({ kind: 'malformed' }) }, true],
  ];
  for (const [name, overrides, isListed] of cases) {
    it(`${isListed ? 'are' : 'are not'} those that end ${name}`, () => {
      const listed = idsBefore(TOMORROW, [ending(overrides)]);

      assert.deepEqual(listed, isListed ? ['r'] : []);
    });
  }

  it('say whose they are, when, and how many days are left, rounded up', () => {
    const endsAt = new Date(daysFromNow(6).getTime() + HOUR_MS);

    const { endings, gap } = endingsBefore(inputOf([ending({ name: 'Support', endsAt })]), NOW, TOMORROW);

    const expected = { relationshipId: 'r', relationshipName: 'Support', endsAt, days: 7 };
    assert.deepEqual([endings, gap], [[{ customer: aCustomer(), ...expected }], undefined]);
  });

  it('come in the order of their ends', () => {
    const days = [20, 3, 11];

    const listed = idsBefore(
      TOMORROW,
      days.map((day) => ending({ id: `in ${day}`, endsAt: daysFromNow(day) })),
    );

    assert.deepEqual(listed, ['in 3', 'in 11', 'in 20']);
  });

  const failure = { kind: 'unreachable' } as const;
  const gaps: readonly (readonly [string, EndingsInput, unknown])[] = [
    ['everything was read', inputOf([]), undefined],
    ['the survey failed', inputOf([], { survey: failedReading(failure) }), failure],
    ['there may be more customers', inputOf([], { gap: failure }), failure],
    [
      'a customer could not be read',
      inputOf(evidenceWith({ relationships: failedReading(failure) })),
      failure,
    ],
    ['a customer may have more relationships', inputOf(evidenceWith({ gap: failure })), failure],
    [
      'a customer is missing in a survey that is not whole',
      inputOf([], { survey: readingOf(new Map(), NOW), unlisted: 'notRead' }),
      { kind: 'incomplete' },
    ],
    [
      'a customer is missing in a whole survey: they have no relationship',
      inputOf([], { survey: readingOf(new Map(), NOW) }),
      undefined,
    ],
    [
      'assignments could not be read, which is of no matter here',
      inputOf([ending({ assignments: failedReading(failure) })]),
      undefined,
    ],
  ];
  for (const [name, input, expected] of gaps) {
    it(`${expected ? 'have a gap' : 'have no gap'} when ${name}`, () => {
      const { gap } = endingsBefore(input, NOW, TOMORROW);

      assert.deepEqual(gap, expected);
    });
  }
});

describe('what is to be told of endings', () => {
  const cases: readonly (readonly [string, number, number | undefined, number | undefined])[] = [
    // Days until the end at the next look; what was told; what counts as told then, if it is due.
    ['not yet 30 days', 30, undefined, undefined],
    ['just 30 days', 29.999, undefined, 30],
    ['30 days, told', 29.999, 30, undefined],
    ['20 days, never told', 20, undefined, 30],
    ['just 7 days', 6.999, 30, 7],
    ['7 days, told', 6.999, 7, undefined],
    ['5 days, never told: 30 is not told as well', 5, undefined, 7],
    ['just 1 day', 0.999, 7, 1],
    ['1 day, told', 0.999, 1, undefined],
    ['over before the next look', -2, 7, 1],
  ];
  for (const [name, days, before, expected] of cases) {
    it(name, () => {
      const until = daysFromNow(3);
      const relationship = ending({ endsAt: new Date(until.getTime() + days * DAY_MS) });
      const told: ToldEndings = before === undefined ? {} : { r: before };

      const result = dueEndings(endingsBefore(inputOf([relationship]), NOW, until), told, until);

      const known = expected ?? before;
      assert.deepEqual(
        [result.due.length, result.told],
        [expected === undefined ? 0 : 1, known === undefined ? {} : { r: known }],
      );
    });
  }

  it('forgets relationships that are gone', () => {
    const { told } = dueEndings({ endings: [], gap: undefined }, { gone: 7 }, TOMORROW);

    assert.deepEqual(told, {});
  });

  it('forgets none while something could not be read', () => {
    const { told } = dueEndings({ endings: [], gap: { kind: 'incomplete' } }, { unread: 7 }, TOMORROW);

    assert.deepEqual(told, { unread: 7 });
  });

  it('takes no word of JavaScript for a relationship that was told', () => {
    const [name, until] = ['constructor', TOMORROW];

    const { due } = dueEndings(endingsBefore(inputOf([ending({ id: name })]), NOW, until), {}, until);

    assert.equal(due.length, 1);
  });
});
