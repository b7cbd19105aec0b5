import assert from 'node:assert/strict';
import { evidenceFailure } from '../../../src/domain/find-chains';
import { json, pages, type Reply, reset, rows, status } from '../../support/graph-double';
import {
  assignmentRow,
  type Bench,
  contoso,
  FABRIKAM,
  PATHS,
  PERSON,
  relationshipRow,
  relationshipsIn,
  serveOneChain,
  startBench,
} from '../support';

describe('evidence from a list that was partly read', () => {
  const other = relationshipRow({ id: 'other', customer: { tenantId: FABRIKAM } });
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
    serveOneChain(bench.double);
  });

  afterEach(() => bench.stop());

  const faults: readonly { fault: string; reply: Reply; kind: string }[] = [
    { fault: '503', reply: status(503), kind: 'malformed' },
    { fault: '429 for long', reply: status(429, { 'retry-after': '40' }), kind: 'throttled' },
    { fault: 'a reset', reply: reset(), kind: 'unreachable' },
    { fault: '404', reply: status(404), kind: 'incomplete' },
  ];
  for (const { fault, reply, kind } of faults) {
    it(`keeps what stands before ${fault} on a later page, and tells the gap`, async () => {
      bench.double.on(
        PATHS.relationships,
        pages(bench.double, PATHS.relationships, [relationshipRow()], reply),
      );

      const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

      assert.equal(relationshipsIn(evidence).length, 1);
      assert.equal(evidence.gap?.kind, kind);
      assert.equal(evidenceFailure(evidence)?.kind, kind);
      assert.equal(evidence.memberships.kind, 'read');
    });

    it(`knows nothing of a customer who does not stand before ${fault}`, async () => {
      bench.double.on(PATHS.relationships, pages(bench.double, PATHS.relationships, [other], reply));

      const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

      assert.equal(evidence.relationships.kind === 'failed' && evidence.relationships.failure.kind, kind);
    });
  }

  it('has no gap when everything was read', async () => {
    const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

    assert.equal('gap' in evidence, false);
  });

  it('does not ask which groups somebody is in when none could be read', async () => {
    bench.double
      .on(PATHS.assignments, status(403))
      .on(PATHS.memberships, status(403))
      .on(`POST /users/${PERSON}/checkMemberGroups`, json({ value: [] }));

    const { memberships } = await bench.ports.access.evidenceFor(PERSON, contoso);

    assert.equal(memberships.kind, 'failed');
  });
});

describe('assignments of relationships that have ended', () => {
  const ends: readonly { when: string; endDateTime: string | null; asked: number }[] = [
    { when: 'an hour ago', endDateTime: '2026-05-04T08:41:00Z', asked: 0 },
    { when: 'so lately that clocks may differ', endDateTime: '2026-05-04T09:36:00Z', asked: 1 },
    { when: 'in a minute', endDateTime: '2026-05-04T09:42:00Z', asked: 1 },
    { when: 'never', endDateTime: null, asked: 1 },
  ];
  for (const { when, endDateTime, asked } of ends) {
    it(`are asked for ${asked === 0 ? 'no more' : 'still'} when that is ${when}`, async () => {
      const bench = await startBench();
      bench.double
        .on(PATHS.relationships, rows(relationshipRow({ endDateTime })))
        .on(PATHS.assignments, rows(assignmentRow()));

      await bench.ports.access.evidenceFor(PERSON, contoso);
      await bench.ports.access.survey();

      assert.equal(bench.double.count(PATHS.assignments), 2 * asked);
      await bench.stop();
    });
  }
});
