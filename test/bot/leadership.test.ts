import assert from 'node:assert/strict';
import { Gate } from '../../src/bot';
import type { Customer } from '../../src/domain/customer';
import type { Evidence, Memberships } from '../../src/domain/evidence';
import { failedReading, type Reading, readingOf } from '../../src/domain/reading';
import type { StaffReading } from '../../src/ports';

const NOW = new Date('2026-03-02T09:41:00.000Z');
const PERSON = { id: 'helen', name: 'Helen', email: undefined };
const CUSTOMER: Customer = {
  tenantId: '22222222-2222-4222-8222-222222222222',
  name: 'Contoso',
  domain: undefined,
};
const LEADS = 'group-of-leads';

const failure = { kind: 'incomplete' } as const;
const member: StaffReading = { kind: 'member', person: PERSON };
const gone: StaffReading = { kind: 'notFound' };
const unread: StaffReading = { kind: 'failed', failure };
const memberOf = (...ids: readonly string[]): Reading<Memberships> =>
  readingOf({ groupIds: new Set(ids), adminAgent: 'no', helpdeskAgent: 'no' }, NOW);
const unknown = failedReading<Memberships>(failure);

/** What is read of the account now, and of the memberships. */
function gate(account: StaffReading, memberships: Reading<Memberships>): Gate {
  const evidence: Evidence = { checkedAt: NOW, relationships: readingOf([], NOW), memberships };
  return new Gate({
    leadGroupIds: [LEADS],
    customers: { customers: async () => ({ items: [CUSTOMER], gap: undefined, at: NOW }) },
    access: {
      evidenceFor: async () => evidence,
      survey: async () => ({ byCustomer: new Map(), gap: undefined, at: NOW }),
    },
    staff: {
      // The list still knows the account; only a fresh reading tells.
      staff: async () => member,
      staffNow: async () => account,
      memberships: async () => memberships,
      membersOf: async () => ({ items: [], gap: undefined, at: NOW }),
      agents: async () => Promise.reject(new TypeError('nobody asks for them')),
    },
  });
}

const ROWS: readonly {
  readonly who: string;
  readonly gate: Gate;
  readonly is: 'lead' | 'notLead' | 'unknown';
  readonly history: 'granted' | 'denied' | 'unknown';
}[] = [
  { who: 'a member of a leads’ group', gate: gate(member, memberOf(LEADS)), is: 'lead', history: 'granted' },
  { who: 'anybody else', gate: gate(member, memberOf('others')), is: 'notLead', history: 'denied' },
  {
    who: 'somebody whose groups can’t be read',
    gate: gate(member, unknown),
    is: 'unknown',
    history: 'unknown',
  },
  { who: 'an account that was closed', gate: gate(gone, memberOf(LEADS)), is: 'notLead', history: 'denied' },
  {
    who: 'a guest',
    gate: gate({ kind: 'guest' }, memberOf(LEADS)),
    is: 'notLead',
    history: 'denied',
  },
  {
    who: 'an account that can’t be read',
    gate: gate(unread, memberOf(LEADS)),
    is: 'unknown',
    history: 'unknown',
  },
];

describe('what is for leads', () => {
  for (const { who, gate: own, is, history } of ROWS) {
    it(`${who}: ${is}, and the history of a customer is ${history}`, async () => {
      const leadership = await own.leadershipOf(PERSON);
      const permission = await own.can(PERSON, 'seeHistory', CUSTOMER);

      assert.deepEqual([leadership.kind, permission.kind], [is, history]);
    });
  }
});
