import assert from 'node:assert/strict';
import type { Listing, Reading } from '../../src/domain/reading';
import { type DemoPartner, startDemoPartner } from '../../src/demo/start-demo-partner';
import { createGraphPorts, fixedToken, type GraphPorts } from '../../src/graph';

function valueOf<T>(reading: Reading<T>): T {
  assert.equal(reading.kind, 'read');
  return reading.value;
}

function itemsOf<T>({ items, gap }: Listing<T>): readonly T[] {
  assert.equal(gap, undefined);
  return items;
}

describe('Graph ports on the demo partner', () => {
  let demo: DemoPartner;
  let ports: GraphPorts;
  const warnings: string[] = [];

  before(async () => {
    demo = await startDemoPartner({ pageSize: 3 });
    ports = createGraphPorts({
      baseUrl: demo.url,
      token: fixedToken(demo.token),
      cloud: 'commercial',
      clock: { now: () => new Date() },
      log: { info: () => undefined, warn: (fields) => void warnings.push(JSON.stringify(fields)) },
    });
  });

  after(async () => {
    await ports.close();
    await demo.close();
  });

  it('read every list without a failure', async () => {
    const customers = itemsOf(await ports.customers.customers());
    const { byCustomer, gap } = await ports.access.survey();
    const people = valueOf(await ports.people());
    const { incidents } = valueOf(await ports.health.openIncidents());
    const probe = await ports.probe();

    assert.ok(customers.length >= 20 && customers.some(({ domain }) => domain !== undefined));
    assert.equal(gap, undefined);
    assert.ok([...byCustomer.keys()].every((id) => customers.some(({ tenantId }) => tenantId === id)));
    assert.ok(people.length >= 10 && people.some(({ guest }) => guest));
    assert.ok(incidents.length > 0);
    assert.equal(probe.kind, 'read');
    assert.deepEqual(warnings, []);
  });

  it('say of each customer the same, one by one and in the survey', async () => {
    const customers = itemsOf(await ports.customers.customers());
    const { byCustomer } = await ports.access.survey();
    const [somebody] = valueOf(await ports.people());
    assert.ok(somebody);

    for (const customer of customers) {
      const { relationships } = await ports.access.evidenceFor(somebody.id, customer);
      const one = valueOf(relationships);
      const surveyed = byCustomer.get(customer.tenantId)?.relationships;
      assert.deepEqual(
        one.map(({ id, status, assignments }) => [
          id,
          status,
          valueOf(assignments).map((each) => each.group),
        ]),
        (surveyed ? valueOf(surveyed) : []).map(({ id, status, assignments }) => [
          id,
          status,
          valueOf(assignments).map((each) => each.group),
        ]),
      );
    }
  });

  it('agree on who is in a group, asked from either side', async () => {
    const people = valueOf(await ports.people()).filter(({ guest }) => !guest);
    const { byCustomer } = await ports.access.survey();
    const groups = new Set(
      [...byCustomer.values()].flatMap(({ relationships }) =>
        valueOf(relationships).flatMap(({ assignments }) =>
          valueOf(assignments).map(({ group }) => group.id),
        ),
      ),
    );

    for (const groupId of groups) {
      const members = itemsOf(await ports.staff.membersOf(groupId)).map(({ id }) => id);
      const claimed: string[] = [];
      for (const { id } of people) {
        if (valueOf(await ports.staff.memberships(id)).groupIds.has(groupId)) claimed.push(id);
      }
      assert.deepEqual(members.toSorted(), claimed.toSorted());
    }
  });

  it('know everybody as a member or a guest', async () => {
    for (const person of valueOf(await ports.people())) {
      const staff = await ports.staff.staff(person.id);

      assert.equal(staff.kind, person.guest ? 'guest' : 'member');
    }
  });

  it('have links for some customers', async () => {
    const customers = itemsOf(await ports.customers.customers());

    const links = await Promise.all(customers.map(async (customer) => ports.portals.serviceLinks(customer)));

    assert.ok(links.map(valueOf).some((some) => some.length > 0));
  });
});
