import assert from 'node:assert/strict';
import { rows, status } from '../../support/graph-double';
import { DEFAULT_AGES } from '../../../src/graph/http/limits';
import { type Bench, CONTOSO, contoso, FABRIKAM, PATHS, startBench } from '../support';

const TEAMS = 'https://admin.teams.microsoft.com/?delegatedOrg=contoso.onmicrosoft.com';

describe('service links', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
  });

  afterEach(() => bench.stop());

  it('are what Graph names for this customer', async () => {
    bench.double.on(PATHS.links, rows({ serviceName: 'Teams', serviceManagementUrl: TEAMS }));

    const reading = await bench.ports.portals.serviceLinks(contoso);

    assert.deepEqual(reading.kind === 'read' && reading.value, [{ service: 'Teams', url: TEAMS }]);
    assert.equal(bench.double.seen[0]?.query.size, 0);
  });

  it('are none for a customer whom the list does not know', async () => {
    const reading = await bench.ports.portals.serviceLinks(contoso);

    assert.deepEqual(reading.kind === 'read' && reading.value, []);
  });

  it('could not be read when Graph refuses', async () => {
    bench.double.on(PATHS.links, status(403));

    assert.equal((await bench.ports.portals.serviceLinks(contoso)).kind, 'failed');
  });

  it('are read once in some minutes for all who ask', async () => {
    bench.double.on(PATHS.links, rows({ serviceName: 'Teams', serviceManagementUrl: TEAMS }));

    const first = await bench.ports.portals.serviceLinks(contoso);
    bench.clock.advance(DEFAULT_AGES.serviceLinksMs - 1);
    const again = bench.ports.portals.serviceLinks({ ...contoso, tenantId: CONTOSO.toUpperCase() });

    assert.equal(again, first);
    assert.equal(bench.double.seen.length, 1);
  });

  it('are read again when they are older', async () => {
    bench.double.on(PATHS.links, rows({ serviceName: 'Teams', serviceManagementUrl: TEAMS }));
    await bench.ports.portals.serviceLinks(contoso);

    bench.clock.advance(DEFAULT_AGES.serviceLinksMs + 1);
    bench.double.on(PATHS.links, rows({ serviceName: 'Teams', serviceManagementUrl: `${TEAMS}&new` }));
    const later = await bench.ports.portals.serviceLinks(contoso);

    assert.deepEqual(later.kind === 'read' && later.value, [{ service: 'Teams', url: `${TEAMS}&new` }]);
  });

  const unkept = {
    'a customer without any': rows(),
    'an unknown customer': status(404),
    'a refusal': status(403),
  };
  for (const [what, answer] of Object.entries(unkept)) {
    it(`are asked for again after ${what}`, async () => {
      bench.double.on(PATHS.links, answer);
      await bench.ports.portals.serviceLinks(contoso);

      bench.double.on(PATHS.links, rows({ serviceName: 'Teams', serviceManagementUrl: TEAMS }));
      const reading = await bench.ports.portals.serviceLinks(contoso);

      assert.deepEqual(reading.kind === 'read' && reading.value, [{ service: 'Teams', url: TEAMS }]);
    });
  }

  it('of one customer are never another’s', async () => {
    bench.double.on(PATHS.links, rows({ serviceName: 'Teams', serviceManagementUrl: TEAMS }));
    await bench.ports.portals.serviceLinks(contoso);

    const reading = await bench.ports.portals.serviceLinks({ ...contoso, tenantId: FABRIKAM });

    assert.deepEqual(reading.kind === 'read' && reading.value, []);
  });

  it('stay on one path whatever the tenant ID holds', async () => {
    await bench.ports.portals.serviceLinks({ ...contoso, tenantId: '../../users?x=' });

    const [seen] = bench.double.seen;
    assert.ok(seen?.path.startsWith(`${PATHS.customers}/`));
    assert.equal(seen?.query.size, 0);
  });
});
