import assert from 'node:assert/strict';
import { json, rows, status } from '../../support/graph-double';
import {
  assignmentsIn,
  type Bench,
  contoso,
  GROUP,
  PATHS,
  PERSON,
  serveOneChain,
  startBench,
} from '../support';

describe('groups of assignments', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
    serveOneChain(bench.double);
  });

  afterEach(() => bench.stop());

  it('are asked for their name once in some minutes', async () => {
    await bench.ports.access.evidenceFor(PERSON, contoso);
    bench.clock.advance(299_000);
    await bench.ports.access.evidenceFor(PERSON, contoso);
    bench.clock.advance(2_000);
    await bench.ports.access.evidenceFor(PERSON, contoso);

    assert.equal(bench.double.count(PATHS.group), 2);
  });

  it('are deleted when Graph does not find them, which is asked again each time', async () => {
    bench.double.on(PATHS.group, status(404)).on(PATHS.memberships, rows());

    const gone = await bench.ports.access.evidenceFor(PERSON, contoso);
    bench.double.on(PATHS.group, json({ displayName: 'Support tier 1' }));
    const back = await bench.ports.access.evidenceFor(PERSON, contoso);

    assert.deepEqual(assignmentsIn(gone)[0]?.group, { kind: 'deleted', id: GROUP });
    assert.equal(assignmentsIn(back)[0]?.group.kind, 'found');
  });

  it('are not deleted as long as somebody is in them', async () => {
    bench.double.on(PATHS.group, status(404));

    const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

    assert.deepEqual(assignmentsIn(evidence)[0]?.group, { kind: 'unnamed', id: GROUP });
  });

  for (const code of [403, 429, 500]) {
    it(`stay without a name after ${code}, and the chain holds`, async () => {
      bench.double.on(PATHS.group, status(code));

      const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

      assert.deepEqual(assignmentsIn(evidence)[0]?.group, { kind: 'unnamed', id: GROUP });
    });
  }
});
