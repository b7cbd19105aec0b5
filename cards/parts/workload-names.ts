import type { WorkloadId } from '../../src/domain/workloads';
import type { WordKey } from '../../src/i18n/words';

export const WORKLOAD_NAMES = {
  m365: 'workload.m365',
  exchange: 'workload.exchange',
  sharepoint: 'workload.sharepoint',
  teams: 'workload.teams',
  entra: 'workload.entra',
  intune: 'workload.intune',
  defender: 'workload.defender',
  purview: 'workload.purview',
  dynamics365: 'workload.dynamics365',
  powerPlatform: 'workload.powerPlatform',
  businessCentral: 'workload.businessCentral',
  powerBi: 'workload.powerBi',
  azure: 'workload.azure',
  marketplace: 'workload.marketplace',
  ownSubscription: 'workload.ownSubscription',
} as const satisfies Record<WorkloadId, WordKey>;

/** The workloads as they are offered: every one once, at most four in a row of buttons. */
export const WORKLOAD_GROUPS = [
  { label: 'workloadGroup.microsoft365', workloads: ['m365', 'exchange', 'sharepoint', 'teams'] },
  { label: 'workloadGroup.security', workloads: ['entra', 'intune', 'defender', 'purview'] },
  {
    label: 'workloadGroup.business',
    workloads: ['dynamics365', 'powerPlatform', 'businessCentral', 'powerBi'],
  },
  { label: 'workloadGroup.azureAndRest', workloads: ['azure', 'marketplace', 'ownSubscription'] },
] as const satisfies readonly { label: WordKey; workloads: readonly WorkloadId[] }[];
