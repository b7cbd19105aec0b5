import assert from 'node:assert/strict';
import type { Memberships } from '../../../src/domain/evidence';
import type { Reading } from '../../../src/domain/reading';
import { inTurn, rows, status } from '../../support/graph-double';
import { type Bench, contoso, groupRow, PATHS, pause, PERSON, startBench } from '../support';

describe('memberships as they are kept', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
  });

  afterEach(() => bench.stop());

  it('are read once a minute for each person, and a failure is read again', async () => {
    bench.double.on(
      PATHS.memberships,
      inTurn(status(429, { 'retry-after': '0' }), rows(groupRow('one', 'One')), rows()),
    );
    const read = async (): Promise<Reading<Memberships>> => bench.ports.staff.memberships(PERSON);

    const [first] = await Promise.all([read(), read(), bench.ports.staff.memberships(PERSON.toUpperCase())]);
    bench.clock.advance(59_000);
    const kept = await read();
    bench.clock.advance(2_000);
    const revoked = await read();

    assert.equal(kept, first);
    assert.deepEqual(revoked.kind === 'read' && revoked.value.groupIds.size, 0);
    assert.equal(bench.double.count(PATHS.memberships), 3);
  });

  it('are read afresh behind somebody who goes on speaking, before the minute is over', async () => {
    bench.double.on(PATHS.memberships, inTurn(rows(groupRow('one', 'One')), rows()));
    const first = await bench.ports.staff.memberships(PERSON);
    bench.clock.advance(31_000);

    const meanwhile = bench.ports.staff.memberships(PERSON);
    await pause(50);
    bench.clock.advance(29_000);
    const after = await bench.ports.staff.memberships(PERSON);

    assert.equal(meanwhile, first);
    assert.deepEqual(after.kind === 'read' && after.value.groupIds.size, 0);
  });

  it('are not kept when they could not be read', async () => {
    bench.double.on(PATHS.memberships, status(429, { 'retry-after': '0.1' }));
    const failed = await bench.ports.staff.memberships(PERSON);
    bench.double.on(PATHS.memberships, rows(groupRow('one', 'One')));

    const later = await bench.ports.staff.memberships(PERSON);

    assert.deepEqual([failed.kind, later.kind], ['failed', 'read']);
  });

  it('are always read afresh for an access check', async () => {
    bench.double.on(PATHS.memberships, inTurn(rows(groupRow('one', 'One')), rows()));
    await bench.ports.staff.memberships(PERSON);

    const { memberships } = await bench.ports.access.evidenceFor(PERSON, contoso);

    assert.deepEqual(memberships.kind === 'read' && memberships.value.groupIds.size, 0);
  });
});
