import assert from 'node:assert/strict';
import { answerCard } from '../../cards';
import { wordsFor } from '../../src/i18n/words';
import { textOf } from '../support/cards';
import { anAssignment, aRelationship, ROLE } from '../support/evidence';
import { answerView } from './answer-views';

const words = wordsFor('en-GB');

/** Two groups would do; each holds a role of its own. */
const broken = {
  link: 'membership',
  problem: 'notMember',
  relationship: aRelationship(),
  assignments: [
    anAssignment({ group: { kind: 'found', id: 'g1', name: 'Mail people' }, roleIds: [ROLE.exchange] }),
    anAssignment({
      group: { kind: 'found', id: 'g2', name: 'Support desk' },
      roleIds: [ROLE.serviceSupport],
    }),
  ],
} as const;

describe('the message that mends a missing membership', () => {
  const text = textOf(answerCard(words, answerView({ kind: 'blocked', broken, warnings: [] })));
  const message = text.split('\n').find((line) => line.startsWith('Please add me')) ?? '';

  it('asks for one group, the one that holds the role it names', () => {
    assert.match(message, /the group Support desk\. It holds the role Service Support Administrator/);
    assert.doesNotMatch(message, /Mail people/);
  });

  it('leaves the other groups in the chain, where any of them would do', () => {
    assert.match(text, /Mail people and Support desk/);
    assert.match(text, /You are in one of them/);
  });
});
