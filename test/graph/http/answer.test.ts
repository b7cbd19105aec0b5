import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { z } from 'zod';
import { parseAnswer } from '../../../src/graph/http/answer';
import { GraphError } from '../../../src/graph/http/graph-error';
import { pageOf } from '../../../src/graph/http/page';
import {
  assignmentRow,
  delegatedAdminCustomer,
  directoryObject,
  issue,
  relationshipRow,
  serviceManagementDetail,
  user,
} from '../../../src/graph/shapes';
import { assignmentRow as anAssignment, relationshipRow as aRelationship } from '../support';

/** Rows with the fields of a good one, some of them odd or left out. */
function oddRows(good: object): fc.Arbitrary<unknown> {
  const odd = fc.oneof(
    fc.constantFrom(null, '', 0, true, [], {}, 'active', 'not a date', '0001-01-01T00:00:00Z'),
    fc.constantFrom([null], [{}], { unifiedRoles: null }, { unifiedRoles: [{}] }, { tenantId: null }),
    fc.constantFrom('F023FD81-A637-4B56-95FD-791AC0226033', 'P1Y', { accessContainerId: 'A' }),
  );
  const fields = Object.entries(good).map(([name, value]) => [
    name,
    fc.oneof({ weight: 6, arbitrary: fc.constant<unknown>(value) }, odd, fc.constant(undefined)),
  ]);
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>);
}

describe('an answer of Graph', () => {
  const aUser = { id: 'A', displayName: 'Nadia', mail: null, userType: 'Member', accountEnabled: true };
  const anIssue = { id: 'EX1', title: 'Mail', isResolved: false, posts: [{ createdDateTime: '2026-01-02' }] };
  const rows: readonly (readonly [string, z.ZodType, object])[] = [
    ['relationships', relationshipRow, aRelationship()],
    ['assignments', assignmentRow, anAssignment()],
    ['people', user, aUser],
    [
      'memberships',
      directoryObject,
      { '@odata.type': '#microsoft.graph.group', id: 'A', displayName: 'One' },
    ],
    ['customers', delegatedAdminCustomer, { id: 'A', tenantId: 'B', displayName: 'Contoso' }],
    ['links', serviceManagementDetail, { id: 'A', serviceName: 'Teams', serviceManagementUrl: 'https://x' }],
    ['issues', issue, { ...anIssue, startDateTime: '2026-01-01T00:00:00Z', endDateTime: null }],
  ];
  for (const [what, row, good] of rows) {
    it(`is read as its schema says, whatever it holds: ${what}`, () => {
      const shape = pageOf(row);

      fc.assert(
        fc.property(fc.array(oddRows(good), { maxLength: 3 }), (value) => {
          const text = JSON.stringify({ value });
          const expected = shape.safeParse(JSON.parse(text));
          const read = (): unknown =>
            parseAnswer('listCustomers', { status: 200, retryAfterMs: undefined, text }, shape);

          if (expected.success) assert.deepEqual(read(), expected.data);
          else assert.throws(read, isMalformedAt(expected.error.issues[0]?.path.join('.') ?? ''));
        }),
      );
    });
  }
});

function isMalformedAt(path: string): (error: unknown) => boolean {
  return (error) =>
    error instanceof GraphError &&
    error.code === 'malformed' &&
    error.details.note === `unexpected shape at ${path}`;
}
