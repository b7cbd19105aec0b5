import type { openPortal as english } from '../en/portals';
import type { Translation } from '../translation';

/** Titles of buttons that leave Teams. */
export const openPortal = {
  partnerCenterCustomers: 'Obre el Centre de partners al navegador',
  partnerCenterServices: 'Obre el Centre de partners al navegador',
  m365Admin: 'Obre l’adm. del Microsoft 365 al navegador',
  exchangeAdmin: 'Obre l’adm. de l’Exchange al navegador',
  sharePointAdmin: 'Obre l’adm. del SharePoint al navegador',
  teamsAdmin: 'Obre l’adm. del Teams al navegador',
  intune: 'Obre l’adm. de l’Intune al navegador',
  entra: 'Obre l’adm. de l’Entra al navegador',
  azure: 'Obre el portal de l’Azure al navegador',
  defender: 'Obre el portal del Defender al navegador',
  purview: 'Obre el portal del Purview al navegador',
  powerPlatform: 'Obre l’adm. del Power Platform al navegador',
  businessCentral: 'Obre l’adm. del Business Central al navegador',
  fabric: 'Obre l’adm. del Fabric al navegador',
  appSource: 'Obre el Microsoft AppSource al navegador',
  azureMarketplace: 'Obre l’Azure Marketplace al navegador',
} satisfies Translation<typeof english>;
