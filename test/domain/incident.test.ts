import assert from 'node:assert/strict';
import { incidentsFor } from '../../src/domain/incident';
import type { Incident } from '../../src/domain/incident';
import { WORKLOADS } from '../../src/domain/workloads';
import type { WorkloadId } from '../../src/domain/workloads';

function anIncident(service: string, severity: Incident['severity'] = 'incident'): Incident {
  const dates = { startedAt: undefined, updatedAt: undefined };
  return { id: `ID-${service}`, title: 'Something is slow', service, severity, ...dates };
}

describe('incidentsFor', () => {
  const rows: readonly (readonly [string, readonly WorkloadId[]])[] = [
    ['Exchange Online', ['exchange']],
    ['EXCHANGE  online', ['exchange']],
    ['Microsoft Exchange', ['exchange']],
    ['SharePoint Online', ['sharepoint']],
    ['OneDrive for Business', ['sharepoint']],
    ['Microsoft Teams', ['teams']],
    ['Skype for Business', ['teams']],
    ['Azure Active Directory', ['entra']],
    ['Microsoft Entra', ['entra']],
    ['Identity Service', ['entra']],
    ['Microsoft Intune', ['intune']],
    ['Microsoft 365 Defender', ['defender']],
    ['Microsoft Defender XDR', ['defender']],
    ['Microsoft Purview', ['purview']],
    ['Azure Information Protection', ['purview']],
    ['Dynamics 365 Apps', ['dynamics365']],
    ['Power Apps', ['powerPlatform']],
    ['Microsoft Power Automate', ['powerPlatform']],
    ['Dynamics 365 Business Central', ['businessCentral']],
    ['Power BI', ['powerBi']],
    ['Microsoft Fabric', ['powerBi']],
    ['Microsoft 365 Apps', ['m365']],
    ['Office for the web', ['m365']],
    ['Microsoft 365 suite', ['m365', 'exchange', 'sharepoint', 'teams', 'intune', 'defender', 'purview']],
    ['Universal Print', []],
    ['Microsoft', []],
    ['', []],
  ];

  for (const [service, concerned] of rows) {
    it(`"${service}" concerns ${concerned.join(', ') || 'no workload of ours'}`, () => {
      const found = WORKLOADS.filter(({ id }) => incidentsFor(id, [anIncident(service)]).length > 0);

      assert.deepEqual(new Set(found.map(({ id }) => id)), new Set(concerned));
    });
  }

  it('puts incidents before advisories', () => {
    const advisory = anIncident('Exchange Online', 'advisory');
    const incident = anIncident('Exchange');

    assert.deepEqual(incidentsFor('exchange', [advisory, incident]), [incident, advisory]);
  });
});
