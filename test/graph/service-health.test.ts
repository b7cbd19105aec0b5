import assert from 'node:assert/strict';
import { rows, status } from '../support/graph-double';
import { type Bench, PATHS, startBench } from './support';

const ISSUES = '/admin/serviceAnnouncement/issues';

function issueRow(id: string, over: object = {}): object {
  const started = '2026-05-03T22:00:00Z';
  return {
    id,
    title: `About ${id}`,
    service: 'Exchange Online',
    classification: 'Incident',
    status: 'serviceDegradation',
    isResolved: false,
    startDateTime: started,
    ...over,
  };
}

describe('service health', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
  });

  afterEach(() => bench.stop());

  async function openIds(): Promise<readonly string[] | undefined> {
    const reading = await bench.ports.health.openIncidents();
    return reading.kind === 'read' ? reading.value.map(({ id }) => id) : undefined;
  }

  it('gives each open incident once', async () => {
    const shared = issueRow('MO2', { classification: 'advisory', service: null });
    bench.double.on(
      PATHS.health,
      rows(
        {
          id: 'Exchange',
          service: 'Exchange Online',
          status: 'serviceDegradation',
          issues: [issueRow('EX1'), shared],
        },
        { id: 'OSDPPlatform', service: 'Microsoft 365 suite', issues: [shared] },
        { id: 'Lync', service: 'Skype for Business', issues: [] },
      ),
    );

    const reading = await bench.ports.health.openIncidents();

    const startedAt = new Date('2026-05-03T22:00:00Z');
    assert.deepEqual(reading.kind === 'read' && reading.value, [
      { id: 'EX1', title: 'About EX1', service: 'Exchange Online', severity: 'incident', startedAt },
      { id: 'MO2', title: 'About MO2', service: 'Microsoft 365 suite', severity: 'advisory', startedAt },
    ]);
    assert.equal(bench.double.seen[0]?.query.get('$expand'), 'issues');
  });

  const cases: readonly [over: object, open: boolean][] = [
    [{ status: 'serviceRestored' }, false],
    [{ status: 'ServiceRestored' }, false],
    [{ status: 'PostIncidentReviewPublished', isResolved: null }, false],
    [{ status: 'falsePositive' }, false],
    [{ status: 'serviceInterruption', isResolved: true }, false],
    [{ status: 'ServiceInterruption' }, true],
    [{ status: 'extendedRecovery', isResolved: undefined }, true],
    [{ status: 'unknownFutureValue' }, true],
    [{ status: null, startDateTime: null, title: null }, true],
  ];
  for (const [over, open] of cases) {
    it(`takes ${JSON.stringify(over)} for ${open ? 'open' : 'closed'}`, async () => {
      bench.double.on(PATHS.health, rows({ id: 'Exchange', issues: [issueRow('EX1', over)] }));

      assert.deepEqual(await openIds(), open ? ['EX1'] : []);
    });
  }

  it('reads the issues themselves from a server that does not expand them', async () => {
    bench.double.on(PATHS.health, rows({ id: 'Exchange', service: 'Exchange Online' }));
    bench.double.on(ISSUES, rows(issueRow('EX1'), issueRow('EX2', { isResolved: true })));

    assert.deepEqual(await openIds(), ['EX1']);
  });

  it('does not say "none" when the issues can be had nowhere', async () => {
    bench.double.on(PATHS.health, rows({ id: 'Exchange', service: 'Exchange Online' }));

    assert.equal(await openIds(), undefined);
  });

  it('names the permission when it is refused', async () => {
    bench.double.on(PATHS.health, status(403));

    assert.deepEqual(await bench.ports.health.openIncidents(), {
      kind: 'failed',
      failure: { kind: 'refused', permission: 'ServiceHealth.Read.All' },
    });
  });

  it('is asked once a minute', async () => {
    bench.double.on(PATHS.health, rows());

    await openIds();
    await openIds();

    assert.equal(bench.double.count(PATHS.health), 1);
  });
});
