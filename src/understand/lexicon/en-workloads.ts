import type { WorkloadId } from '../../domain/workloads';
import type { Phrases } from './lexicon';

/** What people call the products, old names and abbreviations included. */
export const englishWorkloads: Readonly<
  Record<WorkloadId, { readonly names: Phrases; readonly hints?: Phrases }>
> = {
  m365: {
    names: `m365, o365, microsoft 365, office 365, ms 365, office365, microsoft365, ms365, 365 apps, microsoft 365 apps, office apps,
      ms office, microsoft office, word, excel, powerpoint, onenote, copilot, m365 copilot, microsoft 365 copilot, 365 copilot,
      office suite, microsoft 365 admin center, m365 admin center, m365 admin centre, viva, microsoft forms, planner, visio`,
    hints: `license, licenses, licence, licences, licensing, licencing, seats, office, admin center, admin centre, subscription assignment,
      assign licenses, to excel, as excel, in excel, for excel, into excel, excel file, excel sheet, spreadsheet, spreadsheets, documents, billing`,
  },
  exchange: {
    names: `exchange, exchange online, outlook, exo, owa, outlook on the web, mailbox, mailboxes, shared mailbox, shared mailboxes,
      mail flow, mailflow, exchange mail, exchange server, eop, exchange hybrid, ms exchange, xchange`,
    hints: `no mail, no email, no mails, no emails, mail, mails, email, emails, e mail, e mails, calendar, calendars, distribution list, distribution lists, smtp, imap, ndr, ndrs, inbox,
      message trace, mx record, dkim, transport rule, transport rules, spam, junk, junk mail, archive, archiving, out of office, room booking`,
  },
  sharepoint: {
    names: `sharepoint, share point, sharepoint online, spo, onedrive, one drive, onedrive for business, odfb, sharepoint site,
      sharepoint sites, onedrive sync, document library, document libraries, microsoft lists`,
    hints: `version history, file sync, file share, file sharing, shared folder, shared folders, files, folder, folders, site collection, intranet`,
  },
  teams: {
    names: `teams, ms teams, microsoft teams, teams calls, teams meeting, teams meetings, teams phone, teams rooms, teams room, skype,
      skype for business, teams channel, teams telephony`,
    hints: `chat history, call history, calls, meeting, meetings, chat, channel, channels, phone system, telephony, voicemail, call queue, call queues, auto attendant,
      webinar, screen share, screen sharing, calling plan, direct routing`,
  },
  entra: {
    names: `entra, entra id, microsoft entra, microsoft entra id, azure ad, azure active directory, aad, active directory, mfa, azure mfa,
      conditional access, multi factor authentication, multifactor authentication, multi factor, two factor, 2fa, entra connect,
      azure ad connect, aad connect, sspr, self service password reset, entra login, b2c, pim, azure ad sync, entra mfa, authenticator`,
    hints: `sign in history, login history, login, logins, log in, sign in, sign ins, signin, signing in, sign on, logon, password, passwords, sso, single sign on, identity,
      identities, authentication, directory sync, dirsync, federation, saml, guest users, guest user, app registration, account, accounts`,
  },
  intune: {
    names: `intune, endpoint manager, microsoft endpoint manager, mem, mdm, autopilot, windows autopilot, microsoft intune, company portal,
      mobile device management, mam, ems, enterprise mobility, enterprise mobility suite, enterprise mobility and security, cloud pc,
      windows 365`,
    hints: `out of compliance, not compliant, noncompliant, non compliant, ipad, ipads, iphone, iphones, android, tablets, device, devices, device enrollment, device enrolment, compliance policy, compliance policies, device policy, laptops, laptop, enrollment,
      enrolment, phones, mobile devices`,
  },
  defender: {
    names: `defender, microsoft defender, defender for endpoint, defender for office, defender for office 365, mde, mdo, defender xdr,
      m365 defender, microsoft 365 defender, defender for identity, defender for business, safe links, safe attachments, defender for cloud apps`,
    hints: `antivirus, virus, malware, phishing, phish, quarantine, security alert, security alerts, ransomware, edr, xdr`,
  },
  purview: {
    names: `purview, microsoft purview, ediscovery, e discovery, dlp, data loss prevention, compliance center, compliance centre,
      sensitivity label, sensitivity labels, information protection, retention policy, retention policies, compliance portal, insider risk`,
    hints: `compliance, retention, audit log, audit logs, legal hold, litigation hold, data classification, labels`,
  },
  dynamics365: {
    names: `dynamics, dynamics 365, d365, dynamics365, dynamics crm, crm, crm online, dynamics crm online, dynamics 365 sales, d365 sales,
      customer engagement, dynamics 365 finance, finance and operations, d365 fo, d365 f o, dynamics finance, customer service hub,
      field service, dynamics sales, dynamics 365 customer service, ms dynamics, microsoft dynamics, dynamics 365 marketing, customer insights,
      dynamics 365 supply chain, ce`,
    hints: `sales hub, leads, opportunities`,
  },
  powerPlatform: {
    names: `power platform, powerplatform, power apps, powerapps, power app, powerapp, power automate, powerautomate, dataverse, ms flow,
      microsoft flow, power pages, copilot studio, power virtual agents, canvas app, model driven app, ai builder, cloud flow, cloud flows`,
    hints: `flow, flows, canvas, connector, connectors`,
  },
  businessCentral: {
    names: `business central, businesscentral, bc, d365 bc, dynamics 365 business central, d365bc, dynamics business central, nav, navision,
      dynamics nav, business central online, d365 business central, dynamics bc`,
    hints: `erp, general ledger, al extension, bookkeeping`,
  },
  powerBi: {
    names: `power bi, powerbi, fabric, microsoft fabric, ms fabric, power bi premium, power bi pro, power bi service, pbi, onelake, lakehouse,
      power bi report, power bi reports, power bi gateway, power bi dashboard`,
    hints: `report refresh, dataset, datasets, semantic model, semantic models, dashboard, dashboards, data gateway, dataflow, dataflows`,
  },
  azure: {
    names: `azure, ms azure, microsoft azure, azure subscription, azure subscriptions, azure portal, azure vm, azure vms, azure sql, avd,
      azure virtual desktop, azure cloud, aks, azure devops, azure openai, azure storage, azure backup, app service, azure functions, azure firewall,
      azure kubernetes, azure arc, azure site recovery, key vault, cosmos db, cosmosdb, azure ticket, azure tickets`,
    hints: `vm, vms, virtual machine, virtual machines, virtual desktop, storage account, storage accounts, blob, blob storage, kubernetes,
      resource group, resource groups, vnet, virtual network, vpn gateway, express route, expressroute, load balancer, quota, sql database,
      vpn, function app, web app, container, containers, subscription, subscriptions, backup, backups, logic app, logic apps, nsg, managed disk`,
  },
  marketplace: {
    names: `marketplace, commercial marketplace, azure marketplace, appsource, app source, isv, isvs, isv product, marketplace product,
      marketplace products, marketplace app, marketplace offer, third party product, third party app, third party software,
      independent software vendor, publisher, marketplace publisher, marketplace purchase, saas offer, marketplace item, marketplace solution,
      product from an isv, third party saas, microsoft marketplace`,
    hints: `third party, add in from, plugin, plug in, vendor`,
  },
  ownSubscription: {
    names: `own subscription, our own subscription, own subscriptions, our own subscriptions, our own azure subscription, own azure subscription,
      own azure, our own azure, our own tenant, own tenant, our tenant, our own azure subscriptions, our own microsoft 365, our own m365,
      our own office 365, our own o365, my own subscription, my own tenant, our internal tenant, internal tenant, partner subscription,
      our azure subscription, our own exchange, our own teams, our own environment, our own licenses, our own licences, my own azure,
      partners own subscription, partner own subscription, our own intune, our own sharepoint, our own dynamics, our own crm, our internal use rights,
      internal use rights, internal use, our company tenant, our own company, for ourselves, our own power bi, our own mailbox, our own mailboxes,
      our own entra, our own entra id, our own account, our own users, our own office, our own outlook, our own vm, our own vms`,
  },
};
