import type { DemoCustomer } from './customer';
import { DELETED_GROUP_ID, GROUP_ID as G } from './groups';
import { ROLE as R } from './roles';

/** Customers whose relationship is active, but whose chain breaks at the role, the assignment or the group. */
export const UNASSIGNED_CUSTOMERS = {
  tailspin: {
    tenantId: 'f4148e95-5d50-4889-8847-4b905fd5db58',
    name: 'Tailspin Toys',
    initialDomain: 'tailspintoys.onmicrosoft.com',
    contract: { id: 'b358fea8-ca27-4553-ae11-6b8d71d37f41', defaultDomain: 'tailspintoys.com' },
    shows: 'The relationship holds only reading roles, none that permits filing',
    relationships: [
      {
        id: '30af6c7d-b97c-40ad-a396-44af33b98bd9-2807a758-747c-4411-ae6e-8de93c842df8',
        name: 'Tailspin reporting',
        status: 'active',
        endsInDays: 200,
        roles: [R.globalReader, R.reportsReader],
        assignments: [
          {
            id: '7ce09dee-327f-474f-9f11-c5946519aaca',
            groupId: G.serviceSupport,
            roles: [R.globalReader, R.reportsReader],
          },
        ],
      },
    ],
  },
  litware: {
    tenantId: '613c2700-665a-413d-b948-a3ac0ca93ec9',
    name: 'Litware, Inc.',
    initialDomain: 'litware.onmicrosoft.com',
    contract: { id: '36c3431d-f1df-4624-b1e2-ea4eb97886f6', defaultDomain: 'litware.com' },
    shows: 'The role was granted, but nobody assigned it to a group',
    relationships: [
      {
        id: '368e4520-3a0a-494e-9e98-61ef311449ab-61760dca-1e87-4475-a6bc-f720136c6a73',
        name: 'Litware admin relationship',
        status: 'active',
        endsInDays: 690,
        roles: [R.serviceSupportAdministrator],
      },
    ],
  },
  woodgrove: {
    tenantId: '0e6db594-8401-4f82-8465-cd5ff7a55058',
    name: 'Woodgrove Bank',
    initialDomain: 'woodgrove.onmicrosoft.com',
    contract: { id: '8fa20fa6-48cb-4a6b-8adc-2ed6f08c7722', defaultDomain: 'woodgrovebank.com' },
    shows: 'Service Support Administrator is in the relationship; the groups were given other roles of it',
    relationships: [
      {
        id: 'f595b094-8af8-4bd5-a923-7065a142a399-1f2563f7-4596-4bc7-9d3c-dd5cbe5657f9',
        name: 'Woodgrove operations',
        status: 'active',
        endsInDays: 150,
        roles: [R.serviceSupportAdministrator, R.globalReader, R.securityReader],
        assignments: [
          { id: 'f401361d-df74-48ca-b1a9-765b78ad8ec3', groupId: G.readers, roles: [R.globalReader] },
          {
            id: '410ef24f-9dd9-4dbd-a8a9-6db13c3c5bcc',
            groupId: G.securityReaders,
            roles: [R.securityReader],
          },
        ],
      },
    ],
  },
  proseware: {
    tenantId: '2448d677-c45c-483a-99dd-2af6d69cdc54',
    name: '*Proseware* [click](https://example.com)',
    initialDomain: 'proseware.onmicrosoft.com',
    contract: { id: '2d2ed3b2-58d8-4b4a-a1f1-e30aa99254bf', defaultDomain: 'proseware.onmicrosoft.com' },
    shows: 'Markdown in the name; the assignment is still pending',
    relationships: [
      {
        id: '9529ee35-938b-4f36-ad13-901bc88d6e62-7928a740-880c-46f6-a35d-affa5efb0c80',
        name: '**Proseware** _services_ <b>2025</b>',
        status: 'active',
        endsInDays: 729,
        roles: [R.serviceSupportAdministrator],
        assignments: [
          {
            id: '4d78dbb9-71ca-436f-9b23-f29fa06293e1',
            status: 'pending',
            groupId: G.serviceSupport,
            roles: [R.serviceSupportAdministrator],
          },
        ],
      },
    ],
  },
  oBrien: {
    tenantId: '78fd428d-bf08-4e9e-83fd-e6ff0dcd088d',
    name: 'O\'Brien "The Baker"',
    initialDomain: 'obrienbaker.onmicrosoft.com',
    contract: { id: 'dce00401-dbfa-49da-863b-d8a0fabab591', defaultDomain: 'obrienbaker.onmicrosoft.com' },
    shows: 'Apostrophe and quotes in the name; the assignment ended in an error',
    relationships: [
      {
        id: 'a40cf2ff-0e86-4642-a45f-c2f1421c8b93-2153cabe-9b88-4c4e-be8b-9c17727e4ffe',
        name: "O'Brien's support",
        status: 'active',
        endsInDays: 410,
        roles: [R.serviceSupportAdministrator],
        assignments: [
          {
            id: '2b2b0d87-73c7-4073-b7fd-2e25b71ec933',
            status: 'error',
            groupId: G.serviceSupport,
            roles: [R.serviceSupportAdministrator],
          },
        ],
      },
    ],
  },
  margiesTravel: {
    tenantId: 'ee61a01e-b5e3-4877-bc21-52ebb31cfd5e',
    name: "Margie's Travel",
    initialDomain: 'margiestravel.onmicrosoft.com',
    contract: { id: 'e0cec310-0d0e-48ec-a5ba-fd0236cff00e', defaultDomain: 'margiestravel.com' },
    shows: 'The assignment is being removed',
    relationships: [
      {
        id: '5ba49969-0a26-4000-9aef-fc7d25612d95-02a3aa30-fc01-4a44-9dfd-5716b64249f8',
        name: "Margie's Travel",
        status: 'active',
        endsInDays: 88,
        roles: [R.serviceSupportAdministrator],
        assignments: [
          {
            id: 'e6d09674-6f02-4229-b554-84e9655bd893',
            status: 'deleting',
            groupId: G.serviceSupport,
            roles: [R.serviceSupportAdministrator],
          },
        ],
      },
    ],
  },
  blueYonder: {
    tenantId: '25c470f9-bcdb-4543-87cf-33dd2e72141e',
    name: 'Blue Yonder Airlines',
    initialDomain: 'blueyonderairlines.onmicrosoft.com',
    contract: { id: 'de5c8c50-6bbd-48ee-b7a5-f2c072726500', defaultDomain: 'blueyonderairlines.com' },
    shows: 'The assignment points to a group that was deleted',
    relationships: [
      {
        id: '24c59d59-af43-4cd7-b4dd-7741eec7b511-17fd5681-9cb0-4d58-a630-dde72891f711',
        name: 'Blue Yonder ground services',
        status: 'active',
        endsInDays: 270,
        roles: [R.serviceSupportAdministrator],
        assignments: [
          {
            id: 'e5d0b831-e558-419b-862b-57d604a31031',
            groupId: DELETED_GROUP_ID,
            roles: [R.serviceSupportAdministrator],
          },
        ],
      },
    ],
  },
  wideWorld: {
    tenantId: '52c7eded-b62a-46a8-9a9b-6df649ea60ca',
    name: 'Wide World Importers',
    initialDomain: 'wideworldimporters.onmicrosoft.com',
    contract: { id: 'a0b1415f-e18c-4c88-ac03-744169837e5e', defaultDomain: 'wideworldimporters.com' },
    shows: 'The role is assigned to a group that nobody is in',
    relationships: [
      {
        id: 'fe16da27-1446-4539-93fd-a3463b9ee78b-61ea0094-f3d6-43d5-b16f-1a0c746a84b9',
        name: 'Wide World Importers',
        status: 'active',
        endsInDays: 510,
        roles: [R.serviceSupportAdministrator],
        assignments: [
          {
            id: '17bb3558-4574-4e40-ae7c-61b8e89e92e2',
            groupId: G.empty,
            roles: [R.serviceSupportAdministrator],
          },
        ],
      },
    ],
  },
  firstUp: {
    tenantId: 'cc76a35b-0f2e-4897-b0bc-ef2695e2a595',
    name: 'First Up Consultants',
    initialDomain: 'firstupconsultants.onmicrosoft.com',
    contract: {
      id: '3be08b3a-6ced-4993-bbd6-e2c28dbab6ec',
      defaultDomain: 'firstupconsultants.onmicrosoft.com',
    },
    shows: 'Three relationships that break at three different links: the furthest one counts',
    relationships: [
      {
        id: '6cffa1bd-909c-4060-855a-becd93bf4c26-00cbd7f7-bbc4-4327-8be9-51a067db14cf',
        name: 'First Up 2022',
        status: 'expired',
        endsInDays: -400,
        roles: [R.serviceSupportAdministrator],
      },
      {
        id: 'df57da7a-f91b-45d4-9853-194a47c44de8-432c0fb8-98af-4e52-9364-ee3e2bb1b6fa',
        name: 'First Up reports',
        status: 'active',
        endsInDays: 120,
        roles: [R.reportsReader],
        assignments: [
          { id: 'f25e7da6-49c0-4908-9aab-359e3c40188b', groupId: G.readers, roles: [R.reportsReader] },
        ],
      },
      {
        id: '180f8480-d96d-4745-90dc-8043af34de0b-4c8a2f08-302f-47e2-a4a4-63990fc123e2',
        name: 'First Up support',
        status: 'active',
        endsInDays: 220,
        roles: [R.serviceSupportAdministrator],
      },
    ],
  },
} as const satisfies Record<string, DemoCustomer>;
