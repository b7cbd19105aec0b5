import assert from 'node:assert/strict';
import { ASSIGNMENT_STATUSES, RELATIONSHIP_STATUSES } from '../../../src/domain/evidence';
import { pages, rows, status } from '../../support/graph-double';
import {
  assignmentRow,
  assignmentsIn,
  type Bench,
  CONTOSO,
  contoso,
  FABRIKAM,
  GROUP,
  PATHS,
  PERSON,
  RELATIONSHIP,
  relationshipRow,
  relationshipsIn,
  ROLE,
  serveOneChain,
  startBench,
} from '../support';

describe('access', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
    serveOneChain(bench.double);
  });

  afterEach(() => bench.stop());

  describe('evidence', () => {
    it('holds the whole chain', async () => {
      const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

      const at = bench.clock.now();
      const assignment = {
        id: '84c586df-0943-416e-b95f-7289cb8d3bd5',
        status: 'active',
        group: { kind: 'found', id: GROUP, name: 'Support tier 1' },
        roleIds: [ROLE],
      };
      assert.deepEqual(evidence, {
        checkedAt: at,
        relationships: {
          kind: 'read',
          at,
          value: [
            {
              id: RELATIONSHIP,
              name: 'Contoso admin relationship',
              status: 'active',
              roleIds: [ROLE],
              endsAt: new Date('2027-02-10T11:24:42.314Z'),
              autoExtends: true,
              awaitsOurReview: false,
              indirectProviderTenantId: undefined,
              assignments: { kind: 'read', at, value: [assignment] },
            },
          ],
        },
        memberships: {
          kind: 'read',
          at,
          value: { groupIds: new Set([GROUP, 'other']), adminAgent: 'yes', helpdeskAgent: 'no' },
        },
      });
    });

    it('is read afresh at every call', async () => {
      await bench.ports.access.evidenceFor(PERSON, contoso);
      bench.double.on(PATHS.memberships, rows()).on(PATHS.relationships, rows());

      const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

      assert.deepEqual(relationshipsIn(evidence), []);
      assert.equal(evidence.memberships.kind === 'read' && evidence.memberships.value.groupIds.size, 0);
    });

    it('asks for the relationships of this customer only, and drops others when the filter is ignored', async () => {
      const other = relationshipRow({ id: 'other', customer: { tenantId: FABRIKAM } });
      const unaccepted = relationshipRow({ id: 'unaccepted', customer: null });
      bench.double.on(PATHS.relationships, rows(other, relationshipRow(), unaccepted));

      const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

      assert.deepEqual(
        relationshipsIn(evidence).map(({ id }) => id),
        [RELATIONSHIP],
      );
      const [first] = bench.double.seen.filter(({ path }) => path === PATHS.relationships);
      assert.equal(first?.query.get('$filter'), `customer/tenantId eq '${CONTOSO}'`);
    });

    for (const refusal of [400, 501]) {
      it(`reads the whole list when the filter is answered ${refusal}`, async () => {
        const whole = pages(bench.double, PATHS.relationships, [], [relationshipRow()]);
        bench.double.on(PATHS.relationships, (response, seen) =>
          (seen.query.has('$filter') ? status(refusal) : whole)(response, seen),
        );

        const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

        assert.equal(relationshipsIn(evidence).length, 1);
      });
    }

    it('asks for assignments of relationships in force only', async () => {
      const statuses = RELATIONSHIP_STATUSES.filter((one) => one !== 'active');
      bench.double.on(
        PATHS.relationships,
        rows(...statuses.map((one) => relationshipRow({ id: one, status: one }))),
      );

      const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

      assert.deepEqual(
        relationshipsIn(evidence).map((one) => [
          one.status,
          one.assignments.kind === 'read' && one.assignments.value,
        ]),
        statuses.map((one) => [one, []]),
      );
      assert.ok(bench.double.seen.every(({ path }) => !path.endsWith('/accessAssignments')));
    });

    for (const odd of ['unknownFutureValue', 'Active', 'ACTIVE', 'frozen', '', null]) {
      it(`takes the status ${JSON.stringify(odd)} for one that we don't know`, async () => {
        bench.double.on(
          PATHS.relationships,
          rows(relationshipRow(), relationshipRow({ id: 'odd', status: odd })),
        );
        bench.double.on(PATHS.assignments, rows(assignmentRow({ status: odd })));

        const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

        assert.equal(relationshipsIn(evidence)[1]?.status, 'other');
        assert.equal(assignmentsIn(evidence)[0]?.status, 'other');
      });
    }

    it('knows every documented status of an assignment', async () => {
      const known = ASSIGNMENT_STATUSES.map((one) => assignmentRow({ id: one, status: one }));
      bench.double.on(PATHS.assignments, rows(...known));

      const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

      assert.deepEqual(
        assignmentsIn(evidence).map((one) => one.status),
        ASSIGNMENT_STATUSES,
      );
    });

    it('does not count an assignment to something that is no security group', async () => {
      const accessContainer = { accessContainerId: GROUP, accessContainerType: 'unknownFutureValue' };
      bench.double.on(PATHS.assignments, rows(assignmentRow({ accessContainer })));

      const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

      assert.equal(assignmentsIn(evidence)[0]?.status, 'other');
    });

    it('makes do with what a sparse server leaves out', async () => {
      bench.double.on(
        PATHS.relationships,
        rows({
          id: RELATIONSHIP,
          status: 'active',
          customer: { tenantId: CONTOSO.toUpperCase() },
          endDateTime: null,
        }),
      );
      const accessContainer = { accessContainerId: GROUP.toUpperCase() };
      bench.double.on(PATHS.assignments, rows({ id: 'a', status: 'active', accessContainer }));

      const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

      const [relationship] = relationshipsIn(evidence);
      assert.deepEqual(
        [relationship?.roleIds, relationship?.endsAt, relationship?.autoExtends, relationship?.name],
        [[], undefined, false, RELATIONSHIP],
      );
      assert.deepEqual(
        [assignmentsIn(evidence)[0]?.roleIds, assignmentsIn(evidence)[0]?.group.id],
        [[], GROUP],
      );
    });

    it('knows a relationship that an indirect provider made for us', async () => {
      const over = { isPartnerConsentPending: true, indirectProviderTenantId: FABRIKAM };
      bench.double.on(PATHS.relationships, rows(relationshipRow(over)));

      const [relationship] = relationshipsIn(await bench.ports.access.evidenceFor(PERSON, contoso));

      assert.deepEqual(
        [relationship?.awaitsOurReview, relationship?.indirectProviderTenantId],
        [true, FABRIKAM],
      );
    });

    it('is malformed when an end date is none', async () => {
      bench.double.on(PATHS.relationships, rows(relationshipRow({ endDateTime: 'soon' })));

      const { relationships } = await bench.ports.access.evidenceFor(PERSON, contoso);

      assert.deepEqual(relationships, { kind: 'failed', failure: { kind: 'malformed' } });
    });

    it('keeps apart what failed and what was read', async () => {
      bench.double.on(PATHS.assignments, status(403)).on(PATHS.memberships, status(503));

      const evidence = await bench.ports.access.evidenceFor(PERSON, contoso);

      const permission = 'DelegatedAdminRelationship.Read.All';
      assert.deepEqual(relationshipsIn(evidence)[0]?.assignments, {
        kind: 'failed',
        failure: { kind: 'refused', permission },
      });
      assert.deepEqual(evidence.memberships, { kind: 'failed', failure: { kind: 'malformed' } });
    });

    it('is not asked for in US Government clouds', async () => {
      const gov = await startBench({ cloud: 'dod' });

      const evidence = await gov.ports.access.evidenceFor(PERSON, contoso);
      const survey = await gov.ports.access.survey();

      assert.deepEqual(
        [evidence.relationships.kind, survey.gap, survey.byCustomer.size, gov.double.seen.length],
        ['failed', { kind: 'refused', permission: undefined }, 0, 0],
      );
      await gov.stop();
    });
  });
});
