/** Titles of buttons that leave Teams. */
export const openPortal = {
  partnerCenterCustomers: 'Open Partner Center in browser',
  partnerCenterServices: 'Open Partner Center in browser',
  m365Admin: 'Open Microsoft 365 admin center in browser',
  exchangeAdmin: 'Open Exchange admin center in browser',
  sharePointAdmin: 'Open SharePoint admin center in browser',
  teamsAdmin: 'Open Teams admin center in browser',
  intune: 'Open Intune admin center in browser',
  entra: 'Open Entra admin center in browser',
  azure: 'Open Azure portal in browser',
  defender: 'Open Defender portal in browser',
  purview: 'Open Purview portal in browser',
  powerPlatform: 'Open Power Platform admin center in browser',
  businessCentral: 'Open Business Central admin center in browser',
  fabric: 'Open Fabric admin portal in browser',
  appSource: 'Open Microsoft AppSource in browser',
  azureMarketplace: 'Open Azure Marketplace in browser',
} as const;
