import assert from 'node:assert/strict';
import { deliveryOf } from '../../src/bot/delivery';
import { onlyWhose } from '../../src/bot/finished-delivery';
import { isPast, NO_PAST, pastAfter, pastAsDeliveries, pastWith } from '../../src/bot/past-deliveries';

const AT = new Date('2026-03-02T09:41:00.000Z');

type Row = readonly [id: string, owner: string | undefined, press?: string];

const finished = ([id, owner, press]: Row) =>
  deliveryOf({ id, at: AT, press, reference: onlyWhose(owner), posts: [], effects: [] });
const pastOf = (...rows: readonly Row[]) => rows.map(finished).reduce(pastWith, NO_PAST);
const stored = ({ json }: typeof NO_PAST): unknown => JSON.parse(`[${json}]`);

describe('what is past of a conversation', () => {
  const time = AT.getTime();

  it('says whose a delivery was where that changes', () => {
    const past = pastOf(['1', 'p'], ['2', 'p', 'pressed'], ['3', undefined], ['4', 'q']);

    assert.deepEqual(stored(past), [
      ['1', time, null, 'p'],
      ['2', time, 'pressed'],
      ['3', time, null, ''],
      ['4', time, null, 'q'],
    ]);
  });

  const CUT: readonly (readonly [what: string, rows: readonly Row[], left: unknown])[] = [
    [
      'says it itself where the one before said it',
      [
        ['1', 'p'],
        ['2', 'p'],
      ],
      [['2', time, null, 'p']],
    ],
    [
      'goes on saying it where it did',
      [
        ['1', 'p'],
        ['2', 'q'],
      ],
      [['2', time, null, 'q']],
    ],
    [
      'is silent where nobody knows',
      [
        ['1', 'p'],
        ['2', undefined],
      ],
      [['2', time, null]],
    ],
    [
      'was silent and stays so',
      [
        ['1', undefined],
        ['2', undefined],
      ],
      [['2', time, null]],
    ],
    [
      'may hold anything',
      [
        ['],["', '",'],
        ['\\"]', '",', '],['],
      ],
      [['\\"]', time, '],[', '",']],
    ],
    ['may be none', [['1', 'p']], []],
  ];
  for (const [what, rows, left] of CUT) {
    it(`once its first one is cut off, the next ${what}`, () => {
      assert.deepEqual(stored(pastAfter(pastOf(...rows), 1)), left);
    });
  }

  it('grows as if nothing had been before, once all of it was cut off', () => {
    const past = pastWith(pastAfter(pastOf(['1', 'p'], ['2', 'p']), 5), finished(['3', 'p']));

    assert.deepEqual([past.count, stored(past)], [1, [['3', time, null, 'p']]]);
  });

  it('is known by ID, and each can be had again', () => {
    const rows: readonly Row[] = [
      ['1', 'p'],
      ['23', 'p', '1'],
      ['4', 'q'],
    ];
    const past = pastOf(...rows);

    assert.deepEqual(
      ['1', '23', '4', '2', '3', 'p', 'q'].map((id) => isPast(past, id)),
      [true, true, true, false, false, false, false],
    );
    assert.deepEqual(pastAsDeliveries(past), rows.map(finished));
  });
});
