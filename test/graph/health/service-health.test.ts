import assert from 'node:assert/strict';
import { rows, status } from '../../support/graph-double';
import { type Bench, PATHS, startBench } from '../support';

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
    return reading.kind === 'read' ? reading.value.incidents.map(({ id }) => id) : undefined;
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

    const common = { startedAt: new Date('2026-05-03T22:00:00Z'), updatedAt: undefined };
    assert.deepEqual(reading.kind === 'read' && reading.value, {
      incidents: [
        { id: 'EX1', title: 'About EX1', service: 'Exchange Online', severity: 'incident', ...common },
        { id: 'MO2', title: 'About MO2', service: 'Microsoft 365 suite', severity: 'advisory', ...common },
      ],
      seenFrom: 'ownTenant',
    });
    assert.equal(bench.double.seen[0]?.query.get('$expand'), 'issues');
  });

  const ended = '2026-05-04T08:00:00Z';
  const cases: readonly [over: object, open: boolean][] = [
    [{ status: 'serviceRestored' }, false],
    [{ status: 'ServiceRestored' }, false],
    [{ status: 'SERVICE_RESTORED' }, false],
    [{ status: 'PostIncidentReviewPublished', isResolved: null }, false],
    [{ status: 'falsePositive' }, false],
    [{ status: 'serviceInterruption', isResolved: true }, false],
    [{ status: 'unknownFutureValue', isResolved: undefined, endDateTime: ended }, false],
    [{ status: 'ServiceInterruption' }, true],
    [{ status: 'mitigated' }, true],
    [{ status: 'extendedRecovery', isResolved: undefined }, true],
    [{ status: 'unknownFutureValue' }, true],
    [{ status: 'unknownFutureValue', endDateTime: ended }, true],
    [{ status: null, isResolved: null, endDateTime: '2099-01-01T00:00:00Z' }, true],
    [{ status: null, startDateTime: null, title: null }, true],
    [{ startDateTime: '2099-01-01T00:00:00Z' }, true],
    [{ startDateTime: 'yesterday', endDateTime: 7, lastModifiedDateTime: {}, posts: 'none' }, true],
  ];
  for (const [over, open] of cases) {
    it(`takes ${JSON.stringify(over)} for ${open ? 'open' : 'closed'}`, async () => {
      bench.double.on(PATHS.health, rows({ id: 'Exchange', issues: [issueRow('EX1', over)] }));

      assert.deepEqual(await openIds(), open ? ['EX1'] : []);
    });
  }

  const updates: readonly [over: object, updatedAt: string | undefined][] = [
    [{ lastModifiedDateTime: '2026-05-04T07:00:00Z' }, '2026-05-04T07:00:00.000Z'],
    [
      {
        lastModifiedDateTime: '2026-05-04T07:00:00Z',
        posts: [{ createdDateTime: '2026-05-04T08:30:00Z' }, {}],
      },
      '2026-05-04T08:30:00.000Z',
    ],
    [
      { lastModifiedDateTime: '2026-05-04T07:00:00Z', posts: [{ createdDateTime: '2026-05-04T06:00:00Z' }] },
      '2026-05-04T07:00:00.000Z',
    ],
    [{ posts: [] }, undefined],
    [{ lastModifiedDateTime: '0001-01-01T00:00:00Z' }, undefined],
  ];
  for (const [over, updatedAt] of updates) {
    it(`takes ${JSON.stringify(over)} for last updated ${updatedAt ?? 'never'}`, async () => {
      bench.double.on(PATHS.health, rows({ id: 'Exchange', issues: [issueRow('EX1', over)] }));

      const reading = await bench.ports.health.openIncidents();

      assert.equal(
        reading.kind === 'read' && reading.value.incidents[0]?.updatedAt?.toISOString(),
        updatedAt,
      );
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
