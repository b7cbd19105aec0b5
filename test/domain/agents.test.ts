import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isAmong } from '../../src/domain/agents';
import type { Membership } from '../../src/domain/evidence';
import type { Listing } from '../../src/domain/reading';
import type { Person } from '../../src/domain/person';
import { failure } from '../support/arbitrary-evidence';
import { aPerson, listingOf } from '../support/evidence';

const adele = aPerson();
const megan = aPerson({ id: 'megan', name: 'Megan Bowen' });

describe('isAmong', () => {
  const table: readonly (readonly [string, Listing<Person>, Membership])[] = [
    ['in the whole list', listingOf([megan, adele]), 'yes'],
    ['not in the whole list', listingOf([megan]), 'no'],
    ['in a list that nobody is in', listingOf<Person>([]), 'no'],
    ['in what was read of a list', listingOf([adele], { kind: 'incomplete' }), 'yes'],
    ['not in what was read of a list', listingOf([megan], { kind: 'incomplete' }), 'unknown'],
    ['in a list of which nothing was read', listingOf<Person>([], { kind: 'unreachable' }), 'unknown'],
  ];

  for (const [name, list, expected] of table) {
    it(`${name}: ${expected}`, () => {
      assert.equal(isAmong(adele, list), expected);
    });
  }

  it('goes by the ID, not by the name', () => {
    const namesake = aPerson({ id: 'somebody else' });

    assert.equal(isAmong(adele, listingOf([namesake])), 'no');
  });

  it('never says no of a list with a gap', () => {
    const people = fc.subarray([adele, megan]);

    fc.assert(fc.property(people, failure, (items, gap) => isAmong(adele, listingOf(items, gap)) !== 'no'));
  });
});
