import type { openPortal as english } from '../en/portals';
import type { Translation } from '../translation';

/** Titles of buttons that leave Teams. Shortened, so that they fit into a narrow card. */
export const openPortal = {
  partnerCenterCustomers: 'Abrir Centro de partners en la web',
  partnerCenterServices: 'Abrir Centro de partners en la web',
  m365Admin: 'Abrir admin. de M365 en la web',
  exchangeAdmin: 'Abrir admin. de Exchange en la web',
  sharePointAdmin: 'Abrir admin. de SharePoint en la web',
  teamsAdmin: 'Abrir admin. de Teams en la web',
  intune: 'Abrir admin. de Intune en la web',
  entra: 'Abrir admin. de Entra en la web',
  azure: 'Abrir Azure Portal en la web',
  defender: 'Abrir el portal de Defender en la web',
  purview: 'Abrir el portal de Purview en la web',
  powerPlatform: 'Abrir admin. de Power Platform en la web',
  businessCentral: 'Abrir admin. de Business Central en la web',
  fabric: 'Abrir admin. de Fabric en la web',
  appSource: 'Abrir Microsoft AppSource en la web',
  azureMarketplace: 'Abrir Azure Marketplace en la web',
} satisfies Translation<typeof english>;
