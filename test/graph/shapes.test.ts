import assert from 'node:assert/strict';
import { relationshipRow } from '../../src/graph/shapes';
import { relationshipRow as row } from './support';

describe('a relationship', () => {
  const durations = { P180D: true, P0D: false, PT0S: false, P0Y0M0DT0H: false, P1Y: true };
  for (const [autoExtendDuration, autoExtends] of Object.entries(durations)) {
    it(`extends itself by ${autoExtendDuration}: ${autoExtends ? 'yes' : 'no'}`, () => {
      assert.equal(relationshipRow.parse(row({ autoExtendDuration })).autoExtendDuration, autoExtends);
    });
  }

  const ends: readonly [endDateTime: string | null, parsed: string | undefined][] = [
    ['2027-02-10T11:24:42.3148266Z', '2027-02-10T11:24:42.314Z'],
    ['2027-02-10T12:24:42+01:00', '2027-02-10T11:24:42.000Z'],
    ['0001-01-01T00:00:00Z', undefined],
    ['', undefined],
    [null, undefined],
  ];
  for (const [endDateTime, parsed] of ends) {
    it(`with the end ${JSON.stringify(endDateTime)} ends ${parsed ? `at ${parsed}` : 'at no stated time'}`, () => {
      assert.equal(relationshipRow.parse(row({ endDateTime })).endDateTime?.toISOString(), parsed);
    });
  }

  it('keeps the spelling of its own ID, and puts role IDs in lower case', () => {
    const roleDefinitionId = 'F023FD81-A637-4B56-95FD-791AC0226033';
    const parsed = relationshipRow.parse(
      row({ id: 'A-B', accessDetails: { unifiedRoles: [{ roleDefinitionId }] } }),
    );

    assert.deepEqual([parsed.id, parsed.accessDetails], ['A-B', [roleDefinitionId.toLowerCase()]]);
  });
});
