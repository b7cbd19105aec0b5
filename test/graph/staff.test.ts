import assert from 'node:assert/strict';
import type { StaffReading } from '../../src/ports';
import { html, json, pages, rows, status } from '../support/graph-double';
import { type Bench, GROUP, groupRow, PATHS, PERSON, startBench, userRow } from './support';

const ADELE = { id: PERSON, name: 'Adele Vance', email: 'adele@northwind.example' };

describe('staff', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
  });

  afterEach(() => bench.stop());

  const readings: readonly { who: string; row: object; reading: StaffReading }[] = [
    { who: 'a member', row: userRow(PERSON), reading: { kind: 'member', person: ADELE } },
    { who: 'a guest', row: userRow(PERSON, { userType: 'Guest' }), reading: { kind: 'guest' } },
    {
      who: 'a guest who was made a member',
      row: userRow(PERSON, { userPrincipalName: 'adele_contoso.com#ext#@northwind.example' }),
      reading: { kind: 'guest' },
    },
    {
      who: 'a disabled account',
      row: userRow(PERSON, { accountEnabled: false }),
      reading: { kind: 'notFound' },
    },
    {
      who: 'somebody without a mailbox',
      row: userRow(PERSON, { mail: null, userPrincipalName: 'av@northwind.example' }),
      reading: { kind: 'member', person: { ...ADELE, email: 'av@northwind.example' } },
    },
    {
      who: 'somebody of whom little is said',
      row: { id: PERSON.toUpperCase(), displayName: 'Adele Vance' },
      reading: { kind: 'member', person: { ...ADELE, email: undefined } },
    },
    {
      who: 'somebody else than was asked for',
      row: userRow(GROUP),
      reading: { kind: 'failed', failure: { kind: 'malformed' } },
    },
  ];
  for (const { who, row, reading } of readings) {
    it(`knows ${who}`, async () => {
      bench.double.on(PATHS.person, json(row));

      assert.deepEqual(await bench.ports.staff.staff(PERSON), reading);
    });
  }

  it('says notFound only when Graph does, and the failure otherwise', async () => {
    const missing = await bench.ports.staff.staff(PERSON);
    bench.double.on(PATHS.person, html());
    const odd = await bench.ports.staff.staff(PERSON);
    bench.double.on(PATHS.person, status(403));
    const refused = await bench.ports.staff.staff(PERSON);

    assert.deepEqual(missing, { kind: 'notFound' });
    assert.deepEqual(odd, { kind: 'failed', failure: { kind: 'malformed' } });
    assert.deepEqual(refused, { kind: 'failed', failure: { kind: 'refused', permission: 'User.Read.All' } });
  });

  for (const odd of ['', '.', '../groups', 'me', `${PERSON}?$select=id`, '29:teams-id']) {
    it(`asks nobody about ${JSON.stringify(odd)}`, async () => {
      assert.deepEqual(await bench.ports.staff.staff(odd), { kind: 'notFound' });
      assert.equal(bench.double.seen.length, 0);
    });
  }

  it('remembers somebody for a minute', async () => {
    bench.double.on(PATHS.person, json(userRow(PERSON)));

    await bench.ports.staff.staff(PERSON);
    await bench.ports.staff.staff(PERSON.toUpperCase());
    bench.clock.advance(61_000);
    bench.double.on(PATHS.person, json(userRow(PERSON, { accountEnabled: false })));
    const later = await bench.ports.staff.staff(PERSON);

    assert.deepEqual(later, { kind: 'notFound' });
    assert.equal(bench.double.count(PATHS.person), 2);
  });

  describe('members of a group', () => {
    it('are people of all pages, without guests, disabled accounts and groups', async () => {
      const untyped = { id: 'u', userPrincipalName: 'megan@northwind.example', displayName: 'Megan Bowen' };
      bench.double.on(
        PATHS.members,
        pages(
          bench.double,
          PATHS.members,
          [userRow(PERSON), groupRow('nested', 'Nested'), { id: 'untyped group', displayName: 'Nested' }],
          [
            userRow('guest', { userType: 'Guest' }),
            userRow('gone', { accountEnabled: false }),
            untyped,
            userRow(PERSON),
          ],
        ),
      );

      const reading = await bench.ports.staff.membersOf(GROUP);

      const megan = { id: 'u', name: 'Megan Bowen', email: 'megan@northwind.example' };
      assert.deepEqual(reading.kind === 'read' && reading.value, [ADELE, megan]);
    });

    it('are none when the group was deleted', async () => {
      const reading = await bench.ports.staff.membersOf(GROUP);

      assert.deepEqual(reading.kind === 'read' && reading.value, []);
    });

    it('could not be read when the group is there and its list is not', async () => {
      bench.double.on(PATHS.group, json({ id: GROUP, displayName: 'Support' }));

      assert.equal((await bench.ports.staff.membersOf(GROUP)).kind, 'failed');
    });

    it('could not be read when a later page failed', async () => {
      bench.double.on(PATHS.members, pages(bench.double, PATHS.members, [userRow(PERSON)], status(404)));

      assert.deepEqual(await bench.ports.staff.membersOf(GROUP), {
        kind: 'failed',
        failure: { kind: 'incomplete' },
      });
    });
  });

  it('lists the people who can sign in, guests marked', async () => {
    bench.double.on(
      '/users',
      rows(
        userRow(PERSON, { jobTitle: 'Support agent' }),
        userRow('guest', { userType: 'Guest', jobTitle: null }),
        userRow('gone', { accountEnabled: false }),
      ),
    );

    const reading = await bench.ports.people();

    assert.deepEqual(reading.kind === 'read' && reading.value, [
      { ...ADELE, jobTitle: 'Support agent', guest: false },
      { ...ADELE, id: 'guest', jobTitle: undefined, guest: true },
    ]);
  });
});
