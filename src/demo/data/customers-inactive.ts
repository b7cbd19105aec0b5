import type { DemoCustomer, DemoRelationshipStatus } from './customer';
import { GROUP_ID as G } from './groups';
import { ROLE as R } from './roles';

/** A customer whose one relationship grants the right role, but is not in force. */
function inactive(about: {
  readonly tenantId: string;
  readonly contractId: string;
  readonly relationshipId: string;
  readonly name: string;
  readonly alias: string;
  readonly status: DemoRelationshipStatus;
  readonly endsInDays?: number;
  readonly shows: string;
}): DemoCustomer {
  const term = about.endsInDays === undefined ? {} : { endsInDays: about.endsInDays };
  return {
    tenantId: about.tenantId,
    name: about.name,
    initialDomain: `${about.alias}.onmicrosoft.com`,
    contract: { id: about.contractId, defaultDomain: `${about.alias}.onmicrosoft.com` },
    shows: about.shows,
    relationships: [
      {
        id: about.relationshipId,
        name: `${about.name} support`,
        status: about.status,
        ...term,
        roles: [R.serviceSupportAdministrator],
      },
    ],
  };
}

/** Customers without a relationship in force: one for every status, and those whose status misleads. */
export const INACTIVE_CUSTOMERS = {
  cyrillicContoso: inactive({
    tenantId: 'd9430db0-fe49-456f-a140-e93409dccfd3',
    contractId: 'f3aa17ed-7dde-4d05-8d77-2cebe6cbc7dd',
    relationshipId: '7db2e1c9-d39b-47a8-b4d3-2eb5a69f293e-22161108-64da-445d-9ed5-94caad504fea',
    name: 'Cоntoso',
    alias: 'contoso-verify',
    status: 'created',
    shows: 'Looks like Contoso, but the first o is Cyrillic; the relationship was begun and never finalized',
  }),
  fourthCoffee: inactive({
    tenantId: '73ab0a00-def6-4b53-b338-ac074c03bb84',
    contractId: '0835f624-d068-43c9-acba-810150ae21b2',
    relationshipId: '36e8746e-6f0f-4cc9-a668-391ab95958ae-b7ebbbd9-cdc2-4c8e-9f55-7c719e00cdde',
    name: 'Fourth Coffee',
    alias: 'fourthcoffee',
    status: 'approvalPending',
    shows: 'The customer has not approved the relationship yet',
  }),
  consolidatedMessenger: inactive({
    tenantId: '50107560-0d0d-44c1-9cb7-3e26fa8c5ff2',
    contractId: '42930c9e-fff9-478c-98fa-766e18f9eacd',
    relationshipId: 'a0a476b5-b083-4f8b-aa8f-6d1af9a1c478-2b5508ca-0376-45f0-b591-a141dd1f38ee',
    name: 'Consolidated Messenger',
    alias: 'consolidatedmessenger',
    status: 'approved',
    shows: 'Approved minutes ago, not active yet',
  }),
  cityPower: inactive({
    tenantId: '91bb4050-6e00-4c41-b0cf-8347ae79e7b0',
    contractId: '5dd16cef-1095-4972-bb2f-9faaca895c33',
    relationshipId: '00cf5620-5f1b-49b9-8907-c39fd1372508-3512f235-ad0b-452e-a3f6-752c6f5db6ac',
    name: 'City Power & Light',
    alias: 'citypowerlight',
    status: 'activating',
    shows: 'The relationship is being activated',
  }),
  relecloud: inactive({
    tenantId: '8f143a91-1531-469e-afa5-ef2738e59f17',
    contractId: '432c0900-2395-41c5-8296-1c72b1b4b184',
    relationshipId: '700d6328-170b-4a63-96ab-99e556f1582e-c6e1123d-da8e-4955-a007-15ce8dba7ab7',
    name: 'Relecloud',
    alias: 'relecloud',
    status: 'expiring',
    endsInDays: -1,
    shows: 'Past its end and being removed',
  }),
  vanArsdel: inactive({
    tenantId: 'addce36a-b7b6-4417-b14b-405d369c8f6f',
    contractId: 'f21f059a-a7b9-4402-b31c-935ec9f0b796',
    relationshipId: 'a8daf6e0-963a-4676-a4df-b2ca61144ae7-952bdcd9-7a51-4e37-9e92-db965bb85ffc',
    name: 'VanArsdel, Ltd.',
    alias: 'vanarsdel',
    status: 'expired',
    endsInDays: -45,
    shows: 'Expired; it cannot be revived, only requested anew',
  }),
  phoneCompany: inactive({
    tenantId: 'f321ac28-77a2-49ff-bc82-332f837fb27b',
    contractId: 'b3b75aa5-b150-43a9-ada9-955723ad9ae5',
    relationshipId: 'd308213b-44f1-4d70-976c-2501d8a2ca10-c79e3ba5-4280-4898-905d-ab860938ae0e',
    name: 'The Phone Company',
    alias: 'thephonecompany',
    status: 'terminationRequested',
    endsInDays: 260,
    shows: 'Somebody asked to end the relationship',
  }),
  c0ntoso: inactive({
    tenantId: '7a64bab9-0d6c-4002-838f-617935a947e0',
    contractId: '2d37b879-21d2-4532-b1aa-b4035b519a45',
    relationshipId: '96717c99-baad-4fcc-8e0f-918625971d44-de681098-38da-457e-ab2b-5ba0ff582088',
    name: 'C0ntoso',
    alias: 'c0ntoso-pay',
    status: 'terminating',
    endsInDays: 310,
    shows: 'Looks like Contoso, but has a zero in it; the relationship is being ended',
  }),
  southridge: inactive({
    tenantId: 'ea7daa94-829c-4929-b986-9ae72aa44a44',
    contractId: '2be0d58b-8739-45d2-aa63-ce97ecbc0990',
    relationshipId: '8070e091-425c-430f-8a67-a2c2923d2adb-a54d3526-64b9-4f44-8b96-102697ff89ee',
    name: 'Southridge Video',
    alias: 'southridgevideo',
    status: 'terminated',
    endsInDays: 130,
    shows: 'The relationship was ended before its time',
  }),
  graphicDesign: inactive({
    tenantId: '85123f06-6728-4665-a7d6-f39065945a5e',
    contractId: 'aefe8186-42ce-47a0-a094-17d583e3d456',
    relationshipId: '1d614c78-efd1-41dd-98d8-d8dcfea61acb-09dc997f-9972-4251-89de-7a8a63f57910',
    name: 'Graphic Design Institute',
    alias: 'graphicdesigninstitute',
    status: 'active',
    endsInDays: -3,
    shows: 'Says active, but its end lies three days back',
  }),
  lucerne: inactive({
    tenantId: '86ed3897-6b3c-4f94-a544-f3073be6f584',
    contractId: 'afaa7e5a-92c5-4839-82ec-6c2bd94f14c4',
    relationshipId: 'ea2580bf-bfb9-4d22-8b16-41b74b334126-8d5ce9b7-504f-423d-be07-af231fe54a67',
    name: 'Lucerne Publishing',
    alias: 'lucernepublishing',
    status: 'unknownFutureValue',
    endsInDays: 300,
    shows: 'A status that this version does not know: never taken for active',
  }),
  wingtip: {
    tenantId: '09cac4ee-b28d-4fa0-8748-8e93245f7d30',
    name: 'Wingtip Toys',
    initialDomain: 'wingtiptoys.onmicrosoft.com',
    contract: { id: '3eb6de45-6cc4-42a6-a65f-45402ebaa8ac', defaultDomain: 'wingtiptoys.com' },
    shows: 'A reseller contract and no relationship at all: only the contracts list knows it',
    relationships: [],
  },
  nod: {
    tenantId: '0589d27e-7e96-4980-b647-485cd7e6fd31',
    name: 'Nod Publishers',
    initialDomain: 'nodpublishers.onmicrosoft.com',
    contract: { id: '4014d8ab-f3e8-4d7b-a89c-72672709d046', defaultDomain: 'nodpublishers.com' },
    shows: 'An indirect provider made the relationship for us; we have not reviewed it yet',
    relationships: [
      {
        id: '1adf2a2b-6b10-494b-92bb-b79f34b743be-95cbfeb1-f64f-47f4-80bb-736067511015',
        name: 'Nod Publishers through provider',
        status: 'active',
        endsInDays: 360,
        roles: [R.serviceSupportAdministrator],
        assignments: [
          {
            id: '4d0b0177-6613-48bd-aa57-34ee0c768eb1',
            groupId: G.serviceSupport,
            roles: [R.serviceSupportAdministrator],
          },
        ],
        provider: { tenantId: 'fd123158-092b-4610-aa77-bc008d6f92a0', consentPending: true },
      },
    ],
  },
} as const satisfies Record<string, DemoCustomer>;
