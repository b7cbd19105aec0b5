import type { workload as englishWorkload, workloadGroup as englishGroup } from '../en/workload';
import type { Translation } from '../translation';

/** Names of the products, as a person would say them, and the groups in which they are offered. */
export const workload = {
  m365: 'Aplicaciones de Microsoft 365',
  exchange: 'Exchange',
  sharepoint: 'SharePoint y OneDrive',
  teams: 'Teams',
  entra: 'Entra ID',
  intune: 'Intune',
  defender: 'Defender',
  purview: 'Purview',
  dynamics365: 'Dynamics 365',
  powerPlatform: 'Power Platform',
  businessCentral: 'Business Central',
  powerBi: 'Power BI y Fabric',
  azure: 'Suscripción de Azure',
  marketplace: 'Producto de Marketplace',
  ownSubscription: 'Nuestra propia suscripción',
} satisfies Translation<typeof englishWorkload>;

export const workloadGroup = {
  microsoft365: 'Microsoft 365',
  security: 'Seguridad y dispositivos',
  business: 'Aplicaciones empresariales',
  azureAndRest: 'Azure y todo lo demás',
} satisfies Translation<typeof englishGroup>;
