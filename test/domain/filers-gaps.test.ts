import assert from 'node:assert/strict';
import { filers, type GroupMembers } from '../../src/domain/filers';
import type { Person } from '../../src/domain/person';
import type { Question } from '../../src/domain/question';
import { readingOf } from '../../src/domain/reading';
import {
  anAssignment,
  aPerson,
  aRelationship,
  evidenceWith,
  GROUP_ID,
  listingOf,
  NOW,
} from '../support/evidence';

const teams: Question = { workload: 'teams', partner: { type: 'directBill', cloud: 'commercial' } };
const adele = aPerson();
const megan = aPerson({ id: 'megan', name: 'Megan Bowen' });

const second = anAssignment({ id: 'second', group: { kind: 'found', id: 'group-2', name: 'GDAP Tier 2' } });
const twoGroups = evidenceWith({
  relationships: [aRelationship({ assignments: readingOf([second, anAssignment()], NOW) })],
});

function membersOf(groups: Readonly<Record<string, readonly Person[]>>): GroupMembers {
  return new Map(Object.entries(groups).map(([id, people]) => [id, listingOf(people)]));
}

describe('filers, of long lists and of lists with a gap', () => {
  it('lists whom it found in a group of which only a part was read, and tells of the gap', () => {
    const members = new Map([[GROUP_ID, listingOf([adele, megan], { kind: 'incomplete' })]]);

    const verdict = filers(teams, evidenceWith(), members, NOW);

    assert.ok(verdict.kind === 'people');
    assert.deepEqual(
      verdict.filers.map(({ person }) => person.name),
      ['Adele Vance', 'Megan Bowen'],
    );
    assert.deepEqual(verdict.gap, { kind: 'incomplete' });
  });

  it('never says nobody of a group of which only a part was read', () => {
    const members = new Map([[GROUP_ID, listingOf<Person>([], { kind: 'throttled', retryAfterSeconds: 3 })]]);

    const verdict = filers(teams, evidenceWith(), members, NOW);

    assert.deepEqual(verdict, {
      kind: 'unchecked',
      reason: { kind: 'readFailed', failure: { kind: 'throttled', retryAfterSeconds: 3 } },
    });
  });

  it('tells of the gap when there may be more relationships than were read', () => {
    const found = evidenceWith({ gap: { kind: 'stillReading' } });

    const verdict = filers(teams, found, membersOf({ [GROUP_ID]: [adele] }), NOW);
    const empty = filers(teams, found, membersOf({ [GROUP_ID]: [] }), NOW);

    assert.ok(verdict.kind === 'people' && empty.kind === 'unchecked');
    assert.deepEqual(verdict.gap, { kind: 'stillReading' });
  });

  it('lists each of thousands once, also those who are in several groups', () => {
    const crowd = Array.from({ length: 3000 }, (_, at) => aPerson({ id: `${at}`, name: `Colleague ${at}` }));
    const members = membersOf({ [GROUP_ID]: crowd, 'group-2': crowd.slice(1000) });

    const verdict = filers(teams, twoGroups, members, NOW);

    assert.ok(verdict.kind === 'people');
    assert.equal(verdict.filers.length, 3000);
    assert.equal(new Set(verdict.filers.map(({ person }) => person.id)).size, 3000);
  });
});
