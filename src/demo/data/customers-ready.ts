import type { DemoCustomer } from './customer';
import { GROUP_ID as G } from './groups';
import { ROLE as R } from './roles';

/** Customers with at least one complete access chain, each over another role or another way of nesting. */
export const READY_CUSTOMERS = {
  contoso: {
    tenantId: 'eb3efd69-f74f-45d4-857c-0be72989ca23',
    name: 'Contoso',
    initialDomain: 'contoso.onmicrosoft.com',
    contract: { id: '9e54d613-00ea-4bf4-8f05-e2b43a72871b', defaultDomain: 'contoso.com' },
    shows: 'Everything in place, through nested groups; shares its name with another customer',
    relationships: [
      {
        id: '8b863474-8c21-4431-b534-87fb85464700-f1f738e1-c20e-4d7c-9440-4cd886877ba4',
        name: 'Contoso administration',
        status: 'active',
        endsInDays: 412,
        autoExtends: true,
        roles: [R.serviceSupportAdministrator, R.exchangeAdministrator, R.directoryReaders, R.globalReader],
        assignments: [
          { id: 'f6321f00-7f36-47d0-9c19-625a25e7b698', groupId: G.readers, roles: [R.globalReader] },
          {
            id: '2210359d-ae21-45ea-a2af-f9edde209e59',
            groupId: G.exchange,
            roles: [R.exchangeAdministrator],
          },
          {
            id: 'df48b164-5463-478d-a2bc-a6aecf5cc3b1',
            groupId: G.azureManagers,
            roles: [R.directoryReaders],
          },
          {
            id: 'ef7ed92c-b051-41b9-9b5a-4e7e82e185c8',
            groupId: G.newStarters,
            roles: [R.serviceSupportAdministrator],
          },
          {
            id: '35dd8f93-e2fc-46f7-a39e-eb757f7324fc',
            status: 'deleting',
            groupId: G.teams,
            roles: [R.serviceSupportAdministrator],
          },
          {
            id: 'a19fec77-91fb-4c47-a567-4d0000293e77',
            groupId: G.serviceSupport,
            roles: [R.serviceSupportAdministrator],
          },
        ],
      },
    ],
  },
  fabrikam: {
    tenantId: 'c02b9caf-9837-4ecc-87f8-4f928088e592',
    name: 'Fabrikam, Inc.',
    initialDomain: 'fabrikam.onmicrosoft.com',
    contract: { id: 'e2ee21da-8fab-4496-b792-fe8d8a87dfa6', defaultDomain: 'fabrikam.com' },
    shows: 'Everything in place; Teams and SharePoint administrators can file as well',
    relationships: [
      {
        id: '0aa1051c-0a79-4c6b-b94c-3ece09d8195d-9364f274-fc7b-4887-8d9a-0d7eecf7ce9e',
        name: 'Fabrikam managed services',
        status: 'active',
        endsInDays: 230,
        roles: [R.serviceSupportAdministrator, R.teamsAdministrator, R.sharePointAdministrator],
        assignments: [
          { id: 'a9051512-59be-400a-9825-69a00fcb75c8', groupId: G.teams, roles: [R.teamsAdministrator] },
          {
            id: 'bd6f4630-aa15-4951-afa2-86f0a69d1912',
            groupId: G.sharePoint,
            roles: [R.sharePointAdministrator],
          },
          {
            id: 'd1e819a1-189e-4214-a7ba-4df6ec48d660',
            groupId: G.serviceSupport,
            roles: [R.serviceSupportAdministrator],
          },
        ],
      },
    ],
  },
  treyResearch: {
    tenantId: '68a90d80-d111-4635-b0ca-2b962da1c8f7',
    name: 'Trey Research',
    initialDomain: 'treyresearch.onmicrosoft.com',
    contract: { id: '1208407b-8a7e-4cba-92ad-b1dffa9bbce5', defaultDomain: 'treyresearch.onmicrosoft.com' },
    shows: 'Several workload roles, each on its own group; Security Operator files, Security Reader does not',
    relationships: [
      {
        id: '9c44dc7e-b55b-42f7-ada9-bdec8109cc52-e78d22f0-508e-482c-866c-da3a4b8378ce',
        name: 'Trey Research 2024',
        status: 'active',
        endsInDays: 95,
        roles: [R.exchangeAdministrator, R.securityOperator, R.securityReader, R.directoryReaders],
        assignments: [
          {
            id: '0531c16a-d830-45e7-b0ff-2d4941d149fb',
            groupId: G.securityReaders,
            roles: [R.securityReader],
          },
          {
            id: 'f6b87c71-9d07-4ffa-ba3e-9dbb2146e9ff',
            groupId: G.securityOperators,
            roles: [R.securityOperator, R.securityReader],
          },
          {
            id: '448ec0d9-1398-458d-88c8-ba6d401ec9a0',
            groupId: G.exchange,
            roles: [R.exchangeAdministrator],
          },
          {
            id: 'd8da7b18-4acb-4c04-8888-31a1fae3eb33',
            groupId: G.azureManagers,
            roles: [R.directoryReaders],
          },
        ],
      },
    ],
  },
  cafeNandu: {
    tenantId: 'ed3a7a22-100c-4e68-b45a-85064f0a21a6',
    name: 'Café Ñandú',
    initialDomain: 'cafenandu.onmicrosoft.com',
    contract: { id: '3a53deb4-8951-4a23-a75f-e4248a480a7e', defaultDomain: 'cafenandu.onmicrosoft.com' },
    shows: 'A name with accents; Dynamics 365 and Power Platform administrators can file',
    relationships: [
      {
        id: '6c7bca27-507a-454c-bfac-e83dcec48b13-a77f7e7b-2879-4c2a-bbeb-2f4f080dcd19',
        name: 'Café Ñandú – administración',
        status: 'active',
        endsInDays: 540,
        autoExtends: true,
        roles: [R.serviceSupportAdministrator, R.powerPlatformAdministrator, R.dynamics365Administrator],
        assignments: [
          {
            id: '04beb103-bf1d-4d35-9b50-29bb3f518c99',
            groupId: G.powerPlatform,
            roles: [R.powerPlatformAdministrator, R.dynamics365Administrator],
          },
          {
            id: '0450e652-4ac7-484f-a37e-b26c8e39b1f9',
            groupId: G.serviceSupport,
            roles: [R.serviceSupportAdministrator],
          },
        ],
      },
    ],
  },
  muellerSoehne: {
    tenantId: 'ced4d0bc-c57b-4ba6-8bcb-e26f6a97b8b0',
    name: 'Müller & Söhne',
    initialDomain: 'muellersoehne.onmicrosoft.com',
    contract: { id: '844bbb83-7226-4f02-b9ed-40db809241d4', defaultDomain: 'mueller-soehne.example' },
    shows: 'An ampersand and umlauts; Intune through two groups that contain each other',
    relationships: [
      {
        id: 'dd20c02d-87b8-4748-aac6-6ca84a352c07-fcba4180-8d31-41db-94be-b39bf01c0b76',
        name: 'Müller & Söhne GDAP',
        status: 'active',
        endsInDays: 301,
        roles: [R.intuneAdministrator],
        assignments: [
          { id: '534b3070-4965-4f40-a260-5734f5b629e4', groupId: G.intune, roles: [R.intuneAdministrator] },
        ],
      },
    ],
  },
  northwind: {
    tenantId: 'c5af7c6b-34f1-4deb-9865-f26324b0a016',
    name: 'Northwind Traders',
    initialDomain: 'northwindtraders.onmicrosoft.com',
    contract: { id: 'bc9e6045-9892-4c90-aee7-dd52675330a8', defaultDomain: 'northwindtraders.com' },
    shows: 'Works today, but ends in 12 days and does not extend itself',
    relationships: [
      {
        id: 'd36f2838-b362-4851-8abb-3af3401be1f2-31f72c00-7d24-4cc7-b090-166046858ebc',
        name: 'Northwind support',
        status: 'active',
        endsInDays: 12,
        roles: [R.serviceSupportAdministrator],
        assignments: [
          {
            id: '09200cdd-d9a6-4597-a53e-51273a408984',
            groupId: G.serviceSupport,
            roles: [R.serviceSupportAdministrator],
          },
          {
            id: '567cdf16-c06a-4b94-b1f8-cbb4d1e004d1',
            groupId: G.newStarters,
            roles: [R.serviceSupportAdministrator],
          },
        ],
      },
    ],
  },
  longName: {
    tenantId: 'ba24bca1-dc62-4606-aaa6-5bb8396c9755',
    name: 'The Consolidated International Federation of Municipal Libraries, Archives, Reading Rooms, Travelling Bookmobiles and Associated Friends of the Printed and Illuminated Word (Central, Eastern and Overseas Sections)',
    initialDomain: 'cifmlarrtbafpiwceos.onmicrosoft.com',
    contract: {
      id: 'dd8ac62c-b7f1-40ba-aaa2-04967603fb71',
      defaultDomain: 'cifmlarrtbafpiwceos.onmicrosoft.com',
    },
    shows: 'A very long name; ends in 9 days, but extends itself, so nothing to warn of',
    relationships: [
      {
        id: '85bf669c-a8b9-4a3f-b832-17d83ab2bde2-01b24262-5188-4c09-a7ff-1e9b77083212',
        name: 'Federation of Libraries',
        status: 'active',
        endsInDays: 9,
        autoExtends: true,
        roles: [R.serviceSupportAdministrator],
        assignments: [
          {
            id: '60d2f31b-6759-4f7e-aec4-2a89c8ffb258',
            groupId: G.serviceSupport,
            roles: [R.serviceSupportAdministrator],
          },
        ],
      },
    ],
  },
  lamna: {
    tenantId: '30b08ab7-ba55-44d6-85a0-f6183761f5f9',
    name: 'Lamna Healthcare',
    initialDomain: 'lamnahealthcare.onmicrosoft.com',
    shows: 'Has a relationship but no contract, so no domain is known',
    relationships: [
      {
        id: 'cff611c6-8a4c-449b-944c-2d1850e8c65d-66954157-f00c-4d27-8e21-1b10e0fb2a09',
        name: 'Lamna on-boarding',
        status: 'active',
        endsInDays: 650,
        roles: [R.helpdeskAdministrator, R.userAdministrator],
        assignments: [
          {
            id: '7b95be6c-bd27-48ed-9c46-1e7ddc1e64fe',
            groupId: G.serviceSupport,
            roles: [R.helpdeskAdministrator, R.userAdministrator],
          },
        ],
      },
    ],
  },
} as const satisfies Record<string, DemoCustomer>;
