import assert from 'node:assert/strict';
import { isUsable } from '../../../src/domain/find-chains';
import { GraphClock } from '../../../src/graph/http/graph-clock';
import { dated, inTurn, json, rows, status } from '../../support/graph-double';
import {
  assignmentRow,
  type Bench,
  contoso,
  CONTOSO,
  customerRow,
  HandClock,
  PATHS,
  PERSON,
  relationshipRow,
  startBench,
  userRow,
} from '../support';

const MINUTE = 60_000;

/** A clock that is ahead of Graph's by so much, after these answers. */
function clockAfter(...aheadMs: readonly number[]): { aheadMs: number; warnings: number } {
  const own = new HandClock();
  let warnings = 0;
  const clock = new GraphClock(own, { info: () => undefined, warn: () => (warnings += 1) });
  for (const ahead of aheadMs) clock.note(new Date(own.now().getTime() - ahead).toUTCString());
  return { aheadMs: own.now().getTime() - clock.now().getTime(), warnings };
}

describe('Graph’s time', () => {
  const answers: readonly { aheadMs: readonly number[]; corrected: number; warnings: number }[] = [
    { aheadMs: [], corrected: 0, warnings: 0 },
    { aheadMs: [0], corrected: 0, warnings: 0 },
    { aheadMs: [2 * MINUTE, -2 * MINUTE], corrected: 0, warnings: 0 },
    { aheadMs: [3 * MINUTE], corrected: 3 * MINUTE, warnings: 1 },
    { aheadMs: [-3 * MINUTE], corrected: -3 * MINUTE, warnings: 1 },
    { aheadMs: [10 * MINUTE, 11 * MINUTE, 10 * MINUTE], corrected: 10 * MINUTE, warnings: 1 },
    { aheadMs: [10 * MINUTE, 12 * MINUTE], corrected: 12 * MINUTE, warnings: 2 },
    { aheadMs: [10 * MINUTE, 0], corrected: 0, warnings: 1 },
  ];
  for (const { aheadMs, corrected, warnings } of answers) {
    const minutes = aheadMs.map((ms) => ms / MINUTE).join(', ') || 'no answer';
    it(`corrects a clock that is ahead by ${minutes} min by ${corrected / MINUTE} and warns ${warnings} times`, () => {
      assert.deepEqual(clockAfter(...aheadMs), { aheadMs: corrected, warnings });
    });
  }

  for (const header of [undefined, '', 'yesterday', 'Thu, 99 Foo 2026 00:00:00 GMT']) {
    it(`learns nothing from ${JSON.stringify(header)}`, () => {
      const own = new HandClock();
      const clock = new GraphClock(own, { info: () => undefined, warn: () => assert.fail('warned') });

      clock.note(header);

      assert.deepEqual(clock.now(), own.now());
    });
  }
});

describe('a clock that is wrong', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
  });

  afterEach(() => bench.stop());

  for (const ahead of [10 * MINUTE, -10 * MINUTE]) {
    it(`by ${ahead / MINUTE} minutes makes no relationship end early or late`, async () => {
      const atGraph = (): Date => new Date(bench.clock.now().getTime() - ahead);
      const inMinutes = (count: number): string =>
        new Date(atGraph().getTime() + count * MINUTE).toISOString();
      bench.double
        .on(
          PATHS.relationships,
          dated(
            atGraph,
            rows(
              relationshipRow({ endDateTime: inMinutes(5) }),
              relationshipRow({ id: 'ended', endDateTime: inMinutes(-5) }),
            ),
          ),
        )
        .on(PATHS.assignments, dated(atGraph, rows(assignmentRow())))
        .on(PATHS.memberships, dated(atGraph, rows()));

      const { checkedAt, relationships } = await bench.ports.access.evidenceFor(PERSON, contoso);

      const usable =
        relationships.kind === 'read' ? relationships.value.map((one) => isUsable(one, checkedAt)) : [];
      assert.deepEqual(usable, [true, false]);
      assert.deepEqual(checkedAt, atGraph());
    });
  }

  it('is warned of once, and ages go on by it', async () => {
    const atGraph = (): Date => new Date(bench.clock.now().getTime() - 10 * MINUTE);
    bench.double
      .on(PATHS.customers, dated(atGraph, rows(customerRow(CONTOSO, 'Contoso'))))
      .on(PATHS.contracts, rows())
      .on(PATHS.person, dated(atGraph, json(userRow(PERSON))));

    const first = await bench.ports.customers.customers();
    await bench.ports.staff.staff(PERSON);
    bench.clock.advance(59_000);
    const second = await bench.ports.customers.customers();

    assert.equal(second, first);
    assert.equal(first.at.getTime(), atGraph().getTime() - 59_000);
    assert.deepEqual(bench.log, [
      'The clock of this machine differs from Graph’s, which is used instead {"minutesAhead":10}',
    ]);
  });

  it('does not stretch a pause that is given as a date', async () => {
    const atGraph = (): Date => new Date(bench.clock.now().getTime() + 10 * MINUTE);
    const retryAfter = new Date(atGraph().getTime() + 1_000).toUTCString();
    const busy = dated(atGraph, status(429, { 'retry-after': retryAfter }));
    bench.double.on(PATHS.person, inTurn(busy, dated(atGraph, json(userRow(PERSON)))));

    const reading = await bench.ports.staff.staff(PERSON);

    assert.equal(reading.kind, 'member');
  });
});
