import { DEMO_DIRECTORY_ROLES, DEMO_GROUPS } from './data/groups';
import type { DemoGroup } from './data/groups';
import { DEMO_PARTNER } from './data/organization';
import type { DemoPerson } from './data/people';
import type { GraphObject } from './http/reply';
import { reachable } from './reachable';

/**
 * Properties of a user that Graph returns without `$select`. `userType` and `accountEnabled` are not among
 * them: a caller that wants to know guests has to ask.
 */
const USER_DEFAULTS = ['id', 'displayName', 'userPrincipalName', 'mail', 'jobTitle', 'preferredLanguage'];

/** What Graph returns of a user, a group or a directory role when nothing is selected. */
export function shownByDefault(row: GraphObject): readonly string[] {
  return 'userPrincipalName' in row ? USER_DEFAULTS : Object.keys(row);
}

/** A `user` with every property that the demo knows. */
export function userObject(person: DemoPerson): GraphObject {
  const { shows: _shows, ...properties } = person;
  return properties;
}

/** A `group`. */
export function groupObject(group: DemoGroup): GraphObject {
  const unified = group.kind === 'unified';
  return {
    id: group.id,
    deletedDateTime: null,
    displayName: group.displayName,
    description: group.description,
    groupTypes: unified ? ['Unified'] : [],
    securityEnabled: !unified,
    mailEnabled: unified,
    mail: unified ? `news@${DEMO_PARTNER.domain}` : null,
    isAssignableToRole: null,
  };
}

/** The directory roles of the partner's own tenant, as Graph lists them among somebody's memberships. */
export function directoryRolesOf(personId: string): readonly GraphObject[] {
  return DEMO_DIRECTORY_ROLES.filter(({ members }) => members.some((member) => member === personId)).map(
    ({ id, displayName, roleTemplateId }) => ({
      '@odata.type': '#microsoft.graph.directoryRole',
      id,
      displayName,
      roleTemplateId,
    }),
  );
}

/** The same object in a list of mixed kinds, where Graph names its kind. */
export function typed(kind: 'user' | 'group', row: GraphObject): GraphObject {
  return { '@odata.type': `#microsoft.graph.${kind}`, ...row };
}

/** The partner's `organization`. */
export const ORGANIZATION: GraphObject = {
  id: DEMO_PARTNER.tenantId,
  displayName: DEMO_PARTNER.name,
  countryLetterCode: 'AD',
  preferredLanguage: 'en',
  tenantType: 'AAD',
  verifiedDomains: [
    {
      capabilities: 'Email, OfficeCommunicationsOnline',
      isDefault: true,
      isInitial: false,
      name: DEMO_PARTNER.domain,
      type: 'Managed',
    },
    {
      capabilities: 'Email, OfficeCommunicationsOnline',
      isDefault: false,
      isInitial: true,
      name: DEMO_PARTNER.initialDomain,
      type: 'Managed',
    },
  ],
};

/** IDs of the groups that a member is in, directly or through other groups; groups in a circle end the walk. */
export function groupsAbove(memberId: string): ReadonlySet<string> {
  const parentsOf = (id: string): readonly string[] =>
    groups()
      .filter(({ members }) => members.includes(id))
      .map((group) => group.id);
  return reachable(memberId, parentsOf);
}

/** IDs of the people and groups in a group, directly or through other groups, without the group itself. */
export function membersBelow(groupId: string): ReadonlySet<string> {
  const membersOf = (id: string): readonly string[] =>
    groups().find((group) => group.id === id)?.members ?? [];
  return new Set([...reachable(groupId, membersOf)].filter((id) => id !== groupId));
}

function groups(): readonly DemoGroup[] {
  return Object.values<DemoGroup>(DEMO_GROUPS);
}
