import assert from 'node:assert/strict';
import type { Person } from '../../../src/domain/person';
import type { Listing, ReadFailure } from '../../../src/domain/reading';
import type { StaffReading } from '../../../src/ports';
import { html, inTurn, json, later, pages, type Reply, rows, status } from '../../support/graph-double';
import { type Bench, GROUP, groupRow, PATHS, pause, PERSON, QUICK, startBench, userRow } from '../support';

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

      const { items, gap } = await bench.ports.staff.membersOf(GROUP);

      const megan = { id: 'u', name: 'Megan Bowen', email: 'megan@northwind.example' };
      assert.deepEqual([items, gap], [[ADELE, megan], undefined]);
    });

    it('are none when the group was deleted', async () => {
      const { items, gap } = await bench.ports.staff.membersOf(GROUP);

      assert.deepEqual([items, gap], [[], undefined]);
    });

    const unread: readonly { when: string; group: Reply; members: Reply; gap: ReadFailure }[] = [
      {
        when: 'the group is there and its list is not',
        group: json({ id: GROUP, displayName: 'Support' }),
        members: status(404),
        gap: { kind: 'malformed' },
      },
      {
        when: 'nobody knows whether the group is there',
        group: status(500),
        members: status(404),
        gap: { kind: 'malformed' },
      },
      {
        when: 'the application may not read them',
        group: json({ id: GROUP }),
        members: status(403),
        gap: { kind: 'refused', permission: 'GroupMember.Read.All' },
      },
    ];
    for (const { when, group, members, gap } of unread) {
      it(`are unknown when ${when}`, async () => {
        bench.double.on(PATHS.group, group).on(PATHS.members, members);

        const listing = await bench.ports.staff.membersOf(GROUP);

        assert.deepEqual([listing.items, listing.gap], [[], gap]);
      });
    }

    for (const at of [2, 3, 4]) {
      it(`are those of the pages before the fault at page ${at}`, async () => {
        const good = ['one', 'two', 'three', 'four'].map((id) => [userRow(id)]);
        const replies = good.map((page, index) => (index === at - 1 ? status(404) : page));
        bench.double.on(PATHS.members, pages(bench.double, PATHS.members, ...replies));

        const { items, gap } = await bench.ports.staff.membersOf(GROUP);

        assert.deepEqual([items.length, gap], [at - 1, { kind: 'incomplete' }]);
      });
    }

    it('may be thousands, each once', async () => {
      const ids = Array.from({ length: 4_000 }, (_, index) => `person-${index % 3_000}`);
      const replies = Array.from({ length: 40 }, (_, index) =>
        ids.slice(index * 100, (index + 1) * 100).map((id) => userRow(id)),
      );
      bench.double.on(PATHS.members, pages(bench.double, PATHS.members, ...replies));

      const { items, gap } = await bench.ports.staff.membersOf(GROUP);

      assert.deepEqual([items.length, gap], [3_000, undefined]);
      assert.equal(new Set(items.map(({ id }) => id)).size, 3_000);
    });

    it('are asked for once a minute, however many want them, and a failure is asked for again', async () => {
      bench.double.on(PATHS.members, inTurn(status(403), rows(userRow(PERSON)), rows()));
      const read = (): Promise<Listing<Person>> => bench.ports.staff.membersOf(GROUP.toUpperCase());

      const failed = await read();
      const [first] = await Promise.all([read(), read(), read()]);
      bench.clock.advance(59_000);
      const kept = await read();
      bench.clock.advance(2_000);
      const revoked = await read();

      assert.equal(failed.gap?.kind, 'refused');
      assert.equal(kept, first);
      assert.deepEqual([first.items.length, revoked.items.length], [1, 0]);
      assert.equal(bench.double.count(PATHS.members), 3);
    });

    it('grow while a long list is read, and are whole when somebody asks again', async () => {
      const hasty = await startBench({ limits: { ...QUICK, operationMs: 150 } });
      const replies = ['one', 'two', 'three'].map((id) => [userRow(id)]);
      hasty.double.on(PATHS.members, later(70, pages(hasty.double, PATHS.members, ...replies)));

      const first = await hasty.ports.staff.membersOf(GROUP);
      await pause(150);
      const second = await hasty.ports.staff.membersOf(GROUP);

      assert.deepEqual(first.gap, { kind: 'stillReading' });
      assert.ok(first.items.length > 0 && first.items.length < 3, `${first.items.length}`);
      assert.deepEqual([second.items.length, second.gap], [3, undefined]);
      await hasty.stop();
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
