import assert from 'node:assert/strict';
import type { CustomerEvidence } from '../../src/domain/evidence';
import { json, pages, rows, status } from '../support/graph-double';
import {
  assignmentRow,
  type Bench,
  CONTOSO,
  contoso,
  customerRow,
  FABRIKAM,
  GROUP,
  groupRow,
  PATHS,
  PERSON,
  relationshipRow,
  startBench,
} from './support';

function relationshipsIn(evidence: CustomerEvidence | undefined) {
  assert.equal(evidence?.relationships.kind, 'read');
  return evidence.relationships.value;
}

function assignmentsIn(evidence: CustomerEvidence) {
  const assignments = relationshipsIn(evidence)[0]?.assignments;
  assert.equal(assignments?.kind, 'read');
  return assignments.value;
}

describe('access: groups and survey', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
    bench.double
      .on(PATHS.relationships, rows(relationshipRow()))
      .on(PATHS.assignments, rows(assignmentRow()))
      .on(PATHS.group, json({ id: GROUP, displayName: 'Support tier 1' }))
      .on(PATHS.memberships, rows(groupRow(GROUP, 'Support tier 1'), groupRow('other', 'AdminAgents')));
  });

  afterEach(() => bench.stop());

  describe('groups of assignments', () => {
    it('are asked for their name once in some minutes', async () => {
      await bench.ports.access.customerEvidence(contoso);
      bench.clock.advance(299_000);
      await bench.ports.access.customerEvidence(contoso);
      bench.clock.advance(2_000);
      await bench.ports.access.customerEvidence(contoso);

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

  describe('survey', () => {
    beforeEach(() => {
      const broken = relationshipRow({ id: 'broken', customer: { tenantId: FABRIKAM } });
      bench.double
        .on(PATHS.customers, rows(customerRow(CONTOSO, 'Contoso'), customerRow('bare', 'Bare')))
        .on(PATHS.contracts, rows())
        .on(PATHS.relationships, pages(bench.double, PATHS.relationships, [relationshipRow()], [broken]));
    });

    it('has every customer, one reading a relationship, from one list', async () => {
      const survey = await bench.ports.access.survey();

      assert.equal(survey.kind, 'read');
      const kinds = [...survey.value].map(([tenantId, evidence]) => [
        tenantId,
        relationshipsIn(evidence).map(({ assignments }) => assignments.kind),
      ]);
      assert.deepEqual(kinds, [
        [CONTOSO, ['read']],
        [FABRIKAM, ['failed']],
        ['bare', []],
      ]);
    });

    it('is kept for five minutes when it is whole, and for seconds when a part failed', async () => {
      await bench.ports.access.survey();
      bench.double.on('/tenantRelationships/delegatedAdminRelationships/broken/accessAssignments', rows());
      bench.clock.advance(11_000);
      await bench.ports.access.survey();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const asked = bench.double.count(PATHS.relationships);
      bench.clock.advance(299_000);
      await bench.ports.access.survey();

      assert.equal(asked, 4);
      assert.equal(bench.double.count(PATHS.relationships), asked);
    });

    for (const missing of [PATHS.customers, PATHS.relationships]) {
      it(`fails without ${missing.split('/').at(-1)}`, async () => {
        bench.double.on(missing, status(403));

        assert.equal((await bench.ports.access.survey()).kind, 'failed');
      });
    }
  });
});
