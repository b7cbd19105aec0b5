import assert from 'node:assert/strict';
import { z } from 'zod';
import { DemoClient } from './demo-client';

const NOW = new Date('2026-03-15T09:41:00Z');
const issueShape = z.object({
  id: z.string().regex(/^[A-Z]{2}\d+$/),
  title: z.string(),
  service: z.string(),
  classification: z.enum(['Advisory', 'Incident']),
  status: z.string().regex(/^[A-Z]/),
  isResolved: z.boolean(),
  startDateTime: z.iso.datetime(),
  endDateTime: z.iso.datetime().nullable(),
});
const overviewShape = z.strictObject({
  id: z.string(),
  service: z.string(),
  status: z.string().regex(/^[A-Z]/),
  issues: z.array(issueShape).optional(),
});

describe("the demo partner's service health", () => {
  let client: DemoClient;
  before(async () => (client = await DemoClient.start({ now: () => NOW })));
  after(() => client.partner.close());

  it('lists services with their issues when these are expanded, and without when not', async () => {
    const path = '/admin/serviceAnnouncement/healthOverviews';

    const plain = z.array(overviewShape).parse(await client.all(path));
    const expanded = z.array(overviewShape).parse(await client.all(`${path}?$expand=issues`));

    assert.ok(plain.every((overview) => overview.issues === undefined));
    assert.ok(expanded.every((overview) => overview.issues !== undefined));
    assert.equal(plain.find(({ id }) => id === 'OSDPPlatform')?.status, 'ServiceOperational');
  });

  it('has one open incident at Exchange, one open advisory at Teams, and resolved ones', async () => {
    const issues = z.array(issueShape).parse(await client.all('/admin/serviceAnnouncement/issues'));

    const open = issues.filter((issue) => !issue.isResolved);

    assert.deepEqual(
      open.map(({ service, classification, status }) => ({ service, classification, status })),
      [
        { service: 'Exchange Online', classification: 'Incident', status: 'ServiceDegradation' },
        { service: 'Microsoft Teams', classification: 'Advisory', status: 'RestoringService' },
      ],
    );
    assert.ok(issues.length - open.length >= 3);
    assert.ok(issues.every((issue) => Date.parse(issue.startDateTime) < NOW.getTime()));
    assert.ok(issues.every((issue) => issue.isResolved === (issue.endDateTime !== null)));
  });
});
