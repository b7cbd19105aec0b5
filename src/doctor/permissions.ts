import { hasGdapApi, type Cloud } from '../domain/partner';

/** An application permission of Microsoft Graph. */
export interface Permission {
  readonly name: string;
  /** Of the app role; the same in every tenant. Source: Microsoft Graph permissions reference. */
  readonly id: string;
  readonly purpose: string;
  readonly needed: (cloud: Cloud) => boolean;
  /** Permissions that hold this one in them. */
  readonly within: readonly string[];
}

const ALL_OF_DIRECTORY = ['Directory.Read.All', 'Directory.ReadWrite.All'];

/** The permissions that Filing Desk uses, the least that will do. All of them only read. */
export const PERMISSIONS = {
  gdap: {
    name: 'DelegatedAdminRelationship.Read.All',
    id: 'f6e9e124-4586-492f-adc0-c6f96e4823fd',
    purpose: 'customers, relationships, access assignments, portal links',
    needed: hasGdapApi,
    within: ['DelegatedAdminRelationship.ReadWrite.All'],
  },
  groups: {
    name: 'GroupMember.Read.All',
    id: '98830695-27a2-44f7-8c18-0c3ebc9698f6',
    purpose: 'which groups a person is in, and who is in a group',
    needed: () => true,
    within: ['GroupMember.ReadWrite.All', 'Group.Read.All', 'Group.ReadWrite.All', ...ALL_OF_DIRECTORY],
  },
  people: {
    name: 'User.Read.All',
    id: 'df021288-bdef-4463-88db-98f22de89214',
    purpose: 'whether somebody is one of your staff, and no guest',
    needed: () => true,
    within: ['User.ReadWrite.All', ...ALL_OF_DIRECTORY],
  },
  contracts: {
    name: 'Directory.Read.All',
    id: '7ab1d382-f21e-4acd-a863-ba3e13f7da61',
    purpose: 'domains of customers, from the contracts; customers are found by name without it',
    // Without GDAP's endpoints, contracts are the only list of customers.
    needed: (cloud) => !hasGdapApi(cloud),
    within: ['Directory.ReadWrite.All'],
  },
  health: {
    name: 'ServiceHealth.Read.All',
    id: '79c261e0-fe76-4144-aad5-bdc68fbe4037',
    purpose: 'known incidents before somebody files a request',
    needed: () => false,
    within: [],
  },
} as const satisfies Record<string, Permission>;

export type PermissionKey = keyof typeof PERMISSIONS;

/** Names fewer of a person's properties than `User.Read.All`, but reads everybody. */
export const BASIC_PROFILES = 'User.ReadBasic.All';

/** As it can be sent to an administrator. `who` names the application. */
export function grantSentence({ name, id }: Permission, who: string): string {
  return (
    `Ask an administrator: grant the application permission ${name} (id ${id}) of Microsoft Graph ` +
    `to ${who}, and give admin consent.`
  );
}
