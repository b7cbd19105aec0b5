import type { DemoCustomer } from './customer';
import { GROUP_ID as G } from './groups';
import { ROLE as R } from './roles';

/** Customers where somebody can file, but something about the chain deserves a word. */
export const SPECIAL_CUSTOMERS = {
  contosoRetail: {
    tenantId: 'f9cdc947-a8c4-440d-9600-ea17b29875c0',
    name: 'Contoso',
    initialDomain: 'contosoretail.onmicrosoft.com',
    contract: { id: '30883e34-844e-4658-a510-aadba767656c', defaultDomain: 'contosoretail.onmicrosoft.com' },
    shows: 'The other Contoso: told apart by domain and tenant; only the Exchange group can file',
    relationships: [
      {
        id: '5c89bcce-d5c0-46c6-b4ea-68cefb9b5a6c-5acde2d5-0f42-4a02-a6c3-a37b23a2bd31',
        name: 'Contoso Retail mail',
        status: 'active',
        endsInDays: 180,
        roles: [R.exchangeAdministrator],
        assignments: [
          {
            id: '48863396-4420-4eba-b06e-8acd34bccb78',
            groupId: G.exchange,
            roles: [R.exchangeAdministrator],
          },
        ],
      },
    ],
  },
  adatum: {
    tenantId: '78fcf005-e758-4d24-82ba-c64555845aa1',
    name: 'Adatum Corporation',
    initialDomain: 'adatum.onmicrosoft.com',
    contract: { id: '8e4e54aa-8301-4fdd-a387-cf7ed1e3b3e2', defaultDomain: 'adatum.com' },
    shows: 'Directory Readers only: enough for Azure, not for Microsoft 365',
    relationships: [
      {
        id: '00d616f4-1a5c-4e2c-ad27-dd04d28a0bc3-3750bc77-54f0-454c-9390-7f58efe13d96',
        name: 'Adatum Azure',
        status: 'active',
        endsInDays: 365,
        roles: [R.directoryReaders],
        assignments: [
          {
            id: '5fc4dfdd-a0d0-4389-bcc0-ba8a26767471',
            groupId: G.azureManagers,
            roles: [R.directoryReaders],
          },
        ],
      },
    ],
  },
  cohoVineyard: {
    tenantId: '4adfb22b-eb73-42bd-a6e7-38cdff8072b8',
    name: 'Coho Vineyard',
    initialDomain: 'cohovineyard.onmicrosoft.com',
    contract: { id: 'c769e5d3-b791-4770-b147-352324d0b3bd', defaultDomain: 'cohovineyard.com' },
    shows: 'Authentication Policy Administrator only: permits Entra and Azure requests, not Microsoft 365',
    relationships: [
      {
        id: '4b0c834f-c4a8-4c52-862d-8ea65cf50ea3-7dbd3831-399e-47f8-a306-bf0c5d18d0d5',
        name: 'Coho sign-in policies',
        status: 'active',
        endsInDays: 77,
        roles: [R.authenticationPolicyAdministrator],
        assignments: [
          {
            id: 'b212ff8e-a9ab-45bc-acd9-eea271410e8f',
            groupId: G.azureManagers,
            roles: [R.authenticationPolicyAdministrator],
          },
          {
            id: '8c44b4ca-bef6-421e-a2ec-5493d7c57f54',
            groupId: G.serviceSupport,
            roles: [R.authenticationPolicyAdministrator],
          },
        ],
      },
    ],
  },
  humongous: {
    tenantId: '9fab5a05-9318-4da3-80ba-936b41eccb18',
    name: 'Humongous Insurance',
    initialDomain: 'humongousinsurance.onmicrosoft.com',
    contract: { id: 'e4f05e8a-42ae-492e-8b21-f86b8c11641c', defaultDomain: 'humongousinsurance.com' },
    shows: 'Only the relationship that Microsoft made for the transition (MLT_)',
    relationships: [
      {
        id: 'bfed92fd-22ef-4b40-9a23-6aaa0d13368f-3e0ce3ce-16d6-4bc2-aa93-21c2b90cfd4f',
        name: 'MLT_53964971_6308a680_8486215a',
        status: 'active',
        endsInDays: 140,
        roles: [R.serviceSupportAdministrator, R.directoryReaders, R.globalReader],
        assignments: [
          {
            id: 'eadddcf4-0373-4fc0-83a3-961d7d003a16',
            groupId: G.adminAgents,
            roles: [R.serviceSupportAdministrator, R.directoryReaders],
          },
          {
            id: 'f33287e1-b558-4136-8eb5-051fa7c269b2',
            groupId: G.helpdeskAgents,
            roles: [R.serviceSupportAdministrator],
          },
        ],
      },
    ],
  },
  schoolOfFineArt: {
    tenantId: 'c99de5a8-bb7f-4eeb-ada7-b177add84474',
    name: 'School of Fine Art',
    initialDomain: 'schooloffineart.onmicrosoft.com',
    contract: {
      id: '394575de-bdf0-4595-916a-0fba4366b2a2',
      defaultDomain: 'schooloffineart.onmicrosoft.com',
    },
    shows: 'Two relationships, one expired and one that works',
    relationships: [
      {
        id: '6c68c7be-8eb9-4a56-9d09-a43671c50e22-0f154b71-fa7a-4511-9ec7-72fe40e4f0e6',
        name: 'School of Fine Art 2023',
        status: 'expired',
        endsInDays: -120,
        roles: [R.serviceSupportAdministrator],
        assignments: [
          {
            id: '2ca02b89-873b-41f9-85d8-420a8b83f93d',
            groupId: G.serviceSupport,
            roles: [R.serviceSupportAdministrator],
          },
        ],
      },
      {
        id: '73944c3a-3281-45e8-8de1-2270fdde7fc4-7d4498eb-80b7-474a-8340-69e1b9da5e52',
        name: 'School of Fine Art renewal',
        status: 'active',
        endsInDays: 600,
        roles: [R.serviceSupportAdministrator, R.licenseAdministrator],
        assignments: [
          {
            id: 'cb7a62f3-e4e9-440c-b12e-b438cc212aaf',
            groupId: G.serviceSupport,
            roles: [R.licenseAdministrator, R.serviceSupportAdministrator],
          },
        ],
      },
    ],
  },
  bestForYou: {
    tenantId: '37b45e61-a3b2-4106-b918-1c37fef36713',
    name: 'Best For You Organics',
    initialDomain: 'bestforyouorganics.onmicrosoft.com',
    contract: { id: '462ce84c-3cd2-4b50-b6b7-17b25c2283e7', defaultDomain: 'bestforyouorganics.com' },
    shows: 'Works through a relationship that an indirect provider made for us and we accepted',
    relationships: [
      {
        id: '05bee0b5-73c4-4d9f-986e-7bb8f4af739c-0f58ab48-15c0-4445-82f9-dcb1f250e492',
        name: 'Best For You through provider',
        status: 'active',
        endsInDays: 333,
        roles: [R.serviceSupportAdministrator],
        assignments: [
          {
            id: 'e5f7c15c-97c6-4ac2-8feb-553ba9006989',
            groupId: G.serviceSupport,
            roles: [R.serviceSupportAdministrator],
          },
        ],
        provider: { tenantId: 'fd123158-092b-4610-aa77-bc008d6f92a0', consentPending: false },
      },
    ],
  },
  bellows: {
    tenantId: '339703fb-6c0f-4127-9360-5b33198b8fc8',
    name: 'Bellows College',
    initialDomain: 'bellowscollege.onmicrosoft.com',
    contract: { id: '21150155-2fdf-4aaa-97e3-eb8417efa9d3', defaultDomain: 'bellowscollege.onmicrosoft.com' },
    shows: 'Works, but through Partner Tier2 Support, a role that is no longer to be used',
    relationships: [
      {
        id: '09ca1098-ffe5-4ec5-a539-27802ad7d7fa-ada1cfdc-be76-4219-9fb2-ba3433702140',
        name: 'Bellows College legacy',
        status: 'active',
        endsInDays: 48,
        roles: [R.partnerTier2Support],
        assignments: [
          {
            id: 'b2a937c8-14f3-409a-a038-f02215c9ad2f',
            groupId: G.serviceSupport,
            roles: [R.partnerTier2Support],
          },
        ],
      },
    ],
  },
} as const satisfies Record<string, DemoCustomer>;
