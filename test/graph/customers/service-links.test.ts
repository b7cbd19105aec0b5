import assert from 'node:assert/strict';
import { rows, status } from '../../support/graph-double';
import { type Bench, contoso, PATHS, startBench } from '../support';

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

  it('stay on one path whatever the tenant ID holds', async () => {
    await bench.ports.portals.serviceLinks({ ...contoso, tenantId: '../../users?x=' });

    const [seen] = bench.double.seen;
    assert.ok(seen?.path.startsWith(`${PATHS.customers}/`));
    assert.equal(seen?.query.size, 0);
  });
});
