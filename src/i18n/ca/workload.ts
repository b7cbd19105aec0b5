import type { workload as english, workloadGroup as englishGroup } from '../en/workload';
import type { Translation } from '../translation';

/** Names of the products, as a person would say them, and the groups in which they are offered. */
export const workload = {
  m365: 'Aplicacions del Microsoft 365',
  exchange: 'Exchange',
  sharepoint: 'SharePoint i OneDrive',
  teams: 'Teams',
  entra: 'Entra ID',
  intune: 'Intune',
  defender: 'Defender',
  purview: 'Purview',
  dynamics365: 'Dynamics 365',
  powerPlatform: 'Power Platform',
  businessCentral: 'Business Central',
  powerBi: 'Power BI i Fabric',
  azure: 'Subscripció de l’Azure',
  marketplace: 'Producte del Marketplace',
  ownSubscription: 'La nostra pròpia subscripció',
} satisfies Translation<typeof english>;

export const workloadGroup = {
  microsoft365: 'Microsoft 365',
  security: 'Seguretat i dispositius',
  business: 'Aplicacions empresarials',
  azureAndRest: 'Azure i tota la resta',
} satisfies Translation<typeof englishGroup>;
