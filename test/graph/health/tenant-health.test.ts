import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../../src/demo/data/customers';
import { startDemoPartner } from '../../../src/demo/start-demo-partner';
import { credentialToken, fixedToken } from '../../../src/graph';
import type { Reply } from '../../support/graph-double';
import { reset, rows, silence, status } from '../../support/graph-double';
import { type Bench, CONTOSO, FABRIKAM, PATHS, QUICK, contoso, startBench } from '../support';

const fabrikam = { tenantId: FABRIKAM, name: 'Fabrikam', domain: 'fabrikam.com' };
const HOUR = 3_600_000;
const ISSUES = '/admin/serviceAnnouncement/issues';

/** Answers each tenant's token in its own way. */
function byToken(replies: Readonly<Record<string, Reply>>): Reply {
  return (response, seen) => {
    const token = seen.authorization?.replace('Bearer ', '') ?? '';
    return (replies[token] ?? status(401))(response, seen);
  };
}

function overview(id: string): Reply {
  const issue = { id, service: 'Exchange Online', classification: 'incident', isResolved: false };
  return rows({ id: 'Exchange', service: 'Exchange Online', issues: [issue] });
}

describe("a customer's service health", () => {
  let bench: Bench | undefined;
  afterEach(() => bench?.stop());

  /** A partner with tokens for Contoso and Fabrikam. */
  async function started(replies: Readonly<Record<string, Reply>>): Promise<Bench> {
    const tokens = new Map([
      [CONTOSO, 'contoso-token'],
      [FABRIKAM, 'fabrikam-token'],
    ]);
    bench = await startBench({ token: fixedToken('own-token', (tenantId) => tokens.get(tenantId)) });
    bench.double.on(PATHS.health, byToken({ 'own-token': overview('OWN1'), ...replies }));
    return bench;
  }

  async function seen({ ports }: Bench, customer = contoso): Promise<string> {
    const reading = await ports.health.openIncidents(customer);
    if (reading.kind === 'failed') return reading.failure.kind;
    return `${reading.value.seenFrom} ${reading.value.incidents.map(({ id }) => id).join()}`;
  }

  function asked({ double }: Bench, token: string): number {
    return double.seen.filter(({ authorization }) => authorization === `Bearer ${token}`).length;
  }

  it('is read in the tenant of the customer', async () => {
    const here = await started({ 'contoso-token': overview('EX1'), 'fabrikam-token': rows() });

    assert.equal(await seen(here), 'customer EX1');
    assert.equal(await seen(here, fabrikam), 'customer ');
  });

  it('is given at once where it is kept, without a promise', async () => {
    const here = await started({ 'contoso-token': overview('EX1') });
    await seen(here);
    await seen(here, fabrikam);

    const kept = here.ports.health.openIncidents(contoso);
    const ours = here.ports.health.openIncidents(fabrikam);

    assert.ok(!(kept instanceof Promise) && !(ours instanceof Promise));
    assert.equal(kept.kind === 'read' && kept.value.seenFrom, 'customer');
    assert.equal(ours.kind === 'read' && ours.value.seenFrom, 'ownTenant');
  });

  it('is the same customer however the tenant is written', async () => {
    const here = await started({ 'contoso-token': overview('EX1') });

    await seen(here);
    await seen(here, { ...contoso, tenantId: CONTOSO.toUpperCase() });

    assert.equal(asked(here, 'contoso-token'), 1);
  });

  it('is asked once a minute and tenant', async () => {
    const here = await started({ 'contoso-token': overview('EX1'), 'fabrikam-token': rows() });

    for (const customer of [contoso, fabrikam, contoso, fabrikam]) await seen(here, customer);

    assert.deepEqual([asked(here, 'contoso-token'), asked(here, 'fabrikam-token')], [1, 1]);
  });

  const failing: readonly [name: string, reply: Reply][] = [
    ['that refuses', status(403)],
    ['that rejects the token', status(401)],
    ['that fails', status(503)],
    ['that drops the connection', reset()],
    ['that says nothing', silence()],
  ];
  for (const [name, reply] of failing) {
    it(`is our own tenant's where the customer has one ${name}`, async () => {
      const here = await started({ 'contoso-token': reply });

      assert.equal(await seen(here), 'ownTenant OWN1');
    });
  }

  it("is our own tenant's where there can be no token, without a call", async () => {
    const here = await started({});

    assert.equal(await seen(here, { ...contoso, tenantId: 'f'.repeat(8) }), 'ownTenant OWN1');
    assert.equal(here.double.seen.length, 1);
  });

  it('could not be checked where neither tenant answers', async () => {
    const here = await started({ 'own-token': status(403), 'contoso-token': status(403) });

    assert.deepEqual(await here.ports.health.openIncidents(contoso), {
      kind: 'failed',
      failure: { kind: 'refused', permission: 'ServiceHealth.Read.All' },
    });
  });

  it('never says "none" for a tenant whose issues can be had nowhere', async () => {
    const here = await started({ 'contoso-token': rows({ id: 'Exchange' }) });
    here.double.on(ISSUES, status(404));

    assert.equal(await seen(here), 'ownTenant OWN1');
  });

  it('asks a tenant that refused no more than once an hour, quietly', async () => {
    const here = await started({ 'contoso-token': status(403) });

    await seen(here);
    here.clock.advance(HOUR - 1_000);
    await seen(here);
    const before = asked(here, 'contoso-token');
    here.double.on(PATHS.health, byToken({ 'own-token': rows(), 'contoso-token': overview('EX1') }));
    here.clock.advance(2_000);

    assert.equal(before, 1);
    assert.equal(await seen(here), 'customer EX1');
  });

  it('asks a tenant that failed again soon', async () => {
    const here = await started({ 'contoso-token': status(503) });
    await seen(here);
    here.double.on(PATHS.health, byToken({ 'own-token': rows(), 'contoso-token': overview('EX1') }));

    const atOnce = await seen(here);
    here.clock.advance(31_000);

    assert.equal(atOnce, 'ownTenant OWN1');
    assert.equal(await seen(here), 'customer EX1');
  });

  it('does not let one failing tenant close the way to another, or to our own', async () => {
    const here = await started({ 'contoso-token': reset(), 'fabrikam-token': overview('EX2') });
    for (let minute = 0; minute < 4; minute += 1) {
      await seen(here);
      here.clock.advance(60_000);
    }

    assert.equal(await seen(here, fabrikam), 'customer EX2');
    assert.equal(await seen(here), 'ownTenant OWN1');
  });

  it('keeps nobody waiting for long', async () => {
    const here = await started({ 'own-token': silence(), 'contoso-token': silence() });
    const startedAt = performance.now();

    const reading = await seen(here);

    assert.equal(reading, 'unreachable');
    assert.ok(performance.now() - startedAt < (QUICK?.operationMs ?? 0) + 500);
  });
});

describe('a tenant without consent', () => {
  const token = { token: 'own-token', expiresOnTimestamp: Date.now() + HOUR };

  /** A partner whose application gets this answer from Entra when it asks for a customer's token. */
  async function startedWith(error: Error): Promise<{ bench: Bench; asked: () => number }> {
    let asked = 0;
    const refuse = (): Promise<never> => {
      asked += 1;
      return Promise.reject(error);
    };
    const tokens = credentialToken(
      async () => ({ getToken: async () => token }),
      'scope',
      () => async () => ({ getToken: refuse }),
    );
    const bench = await startBench({ token: tokens });
    bench.double.on(PATHS.health, overview('OWN1'));
    return { bench, asked: () => asked };
  }

  const refusals: readonly [message: string, kept: boolean][] = [
    ['unauthorized_client: Error(s): 700016 - Description: AADSTS700016: Application was not found', true],
    ['invalid_client: AADSTS7000229: missing service principal', true],
    ['invalid_grant: AADSTS65001: has not consented', true],
    ['invalid_tenant: AADSTS90002: Tenant not found', true],
    ['invalid_client: AADSTS7000222: The provided client secret keys are expired', false],
    ['temporarily_unavailable: AADSTS90033: A transient error has occurred', false],
    ['network_error: See the documentation', false],
  ];
  for (const [message, kept] of refusals) {
    it(`is asked again ${kept ? 'after an hour' : 'soon'} after "${message}"`, async () => {
      const error = Object.assign(new Error(message), { name: 'AuthenticationRequiredError' });
      const { bench, asked } = await startedWith(error);

      const first = await bench.ports.health.openIncidents(contoso);
      const once = asked();
      bench.clock.advance(120_000);
      await bench.ports.health.openIncidents(contoso);

      assert.equal(first.kind === 'read' && first.value.seenFrom, 'ownTenant');
      assert.equal(asked() === once, kept);
      assert.doesNotMatch(bench.log.join(), /AADSTS|secret keys|4fdbff88/);
      await bench.stop();
    });
  }
});

describe("the demo partner's customers", () => {
  const cases = [
    { customer: DEMO_CUSTOMERS.contoso, seenFrom: 'customer', exchange: ['EX513377', 'EX512043'] },
    { customer: DEMO_CUSTOMERS.northwind, seenFrom: 'customer', exchange: [] },
    { customer: DEMO_CUSTOMERS.treyResearch, seenFrom: 'ownTenant', exchange: ['EX512043'] },
  ];
  for (const { customer, seenFrom, exchange } of cases) {
    it(`have their own service health where they consented: ${customer.name}`, async () => {
      const demo = await startDemoPartner();
      const token = fixedToken(demo.token, demo.tokenFor);
      const bench = await startBench({ baseUrl: demo.url, token });

      const reading = await bench.ports.health.openIncidents({ ...customer, domain: undefined });

      assert.ok(reading.kind === 'read');
      const { incidents } = reading.value;
      const ids = incidents.filter(({ service }) => service === 'Exchange Online').map(({ id }) => id);
      assert.deepEqual([reading.value.seenFrom, ids], [seenFrom, exchange]);
      assert.ok(
        incidents.every(({ startedAt, updatedAt }) => startedAt && updatedAt && startedAt < updatedAt),
      );
      await bench.stop();
      await demo.close();
    });
  }
});
