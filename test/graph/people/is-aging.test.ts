import assert from 'node:assert/strict';
import { json, status } from '../../support/graph-double';
import { type Bench, PATHS, pause, PERSON, startBench, userRow } from '../support';

const ADELE = { id: PERSON, name: 'Adele Vance', email: 'adele@northwind.example' };

describe('staff that is kept and aging', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
  });

  afterEach(() => bench.stop());

  it('is read afresh behind somebody who goes on speaking, before the minute is over', async () => {
    bench.double.on(PATHS.person, json(userRow(PERSON)));
    await bench.ports.staff.staff(PERSON);
    bench.clock.advance(31_000);
    bench.double.on(PATHS.person, json(userRow(PERSON, { mail: 'av@northwind.example' })));

    const meanwhile = [bench.ports.staff.staff(PERSON), bench.ports.staff.staff(PERSON)];
    await pause(50);
    bench.clock.advance(31_000);
    const after = bench.ports.staff.staff(PERSON);

    assert.deepEqual(meanwhile, [
      { kind: 'member', person: ADELE },
      { kind: 'member', person: ADELE },
    ]);
    assert.deepEqual(after, { kind: 'member', person: { ...ADELE, email: 'av@northwind.example' } });
    assert.equal(bench.double.count(PATHS.person), 2);
  });

  for (const { what, reply, then } of [
    {
      what: 'stays where that fails, and no longer than a minute',
      reply: status(503),
      then: 'member',
    },
    { what: 'is nobody any more whose account was closed meanwhile', reply: status(404), then: 'notFound' },
  ] as const) {
    it(what, async () => {
      bench.double.on(PATHS.person, json(userRow(PERSON)));
      await bench.ports.staff.staff(PERSON);
      bench.double.on(PATHS.person, reply);
      bench.clock.advance(31_000);

      await bench.ports.staff.staff(PERSON);
      await pause(50);
      const soon = await bench.ports.staff.staff(PERSON);
      bench.clock.advance(30_000);
      const late = await bench.ports.staff.staff(PERSON);

      assert.equal(soon.kind, then);
      assert.notEqual(late.kind, 'member');
    });
  }
});
