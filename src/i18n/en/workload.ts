/** Names of the products, as a person would say them, and the groups in which they are offered. */
export const workload = {
  m365: 'Microsoft 365 apps',
  exchange: 'Exchange',
  sharepoint: 'SharePoint and OneDrive',
  teams: 'Teams',
  entra: 'Entra ID',
  intune: 'Intune',
  defender: 'Defender',
  purview: 'Purview',
  dynamics365: 'Dynamics 365',
  powerPlatform: 'Power Platform',
  businessCentral: 'Business Central',
  powerBi: 'Power BI and Fabric',
  azure: 'Azure subscription',
  marketplace: 'Marketplace product',
  ownSubscription: 'Our own subscription',
} as const;

export const workloadGroup = {
  microsoft365: 'Microsoft 365',
  security: 'Security and devices',
  business: 'Business applications',
  azureAndRest: 'Azure and everything else',
} as const;
