import catalogue from './roles.json';

/** A built-in Entra role and the two ticket permissions that matter here. */
export interface Role {
  readonly name: string;
  readonly templateId: string;
  /** Holds `microsoft.azure.supportTickets/allEntities/allTasks`. */
  readonly azure: boolean;
  /** Holds `microsoft.office365.supportTickets/allEntities/allTasks`. */
  readonly office365: boolean;
  /** Microsoft labels it privileged. The label moves over time; this is the state of August 2026. */
  readonly privileged: boolean;
}

/** The permission to file tickets: for Microsoft 365 and Dynamics 365, or for Entra ID with P1 or P2. */
export type TicketPermission = 'office365' | 'azure';

/** Every role known to us, deprecated and system-assigned ones too, so that an ID can always be named. */
export const ROLES: readonly Role[] = catalogue.roles;

const byId: ReadonlyMap<string, Role> = new Map(ROLES.map((role) => [role.templateId, role]));
const byName: ReadonlyMap<string, Role> = new Map(ROLES.map((role) => [role.name, role]));

/** A table names a role that `roles.json` doesn't have. */
export class UnknownRoleError extends Error {
  readonly code = 'unknown-role';

  constructor(name: string) {
    super(`There is no Entra role named "${name}" in roles.json. Check its spelling there.`);
    this.name = 'UnknownRoleError';
  }
}

/** Template IDs are GUIDs, so their case carries no meaning. */
export function roleOf(templateId: string): Role | undefined {
  return byId.get(templateId.toLowerCase());
}

export function roleName(templateId: string): string | undefined {
  return roleOf(templateId)?.name;
}

/** A role that we don't know permits nothing that we could promise. */
export function permitsTicket(templateId: string, permission: TicketPermission): boolean {
  return roleOf(templateId)?.[permission] ?? false;
}

/** The template IDs of roles by their exact names; for tables, which read better with names. */
export function roleIds(...names: readonly string[]): readonly string[] {
  return names.map(roleId);
}

function roleId(name: string): string {
  const role = byName.get(name);
  if (role === undefined) throw new UnknownRoleError(name);
  return role.templateId;
}

/** The least-privileged role that has both ticket permissions. Source: `roleGuidance` in sources.ts. */
export const SERVICE_SUPPORT_ADMINISTRATOR = roleId('Service Support Administrator');
/** Enough to sign in to a customer's Azure portal, and to nothing else. */
export const DIRECTORY_READERS = roleId('Directory Readers');
const GLOBAL_ADMINISTRATOR = roleId('Global Administrator');
/** Microsoft: "do not use", though both hold the ticket permissions. Source: `entraRoles` in sources.ts. */
const deprecated: ReadonlySet<string> = new Set([
  roleId('Partner Tier1 Support'),
  roleId('Partner Tier2 Support'),
]);

export function isDeprecated(templateId: string): boolean {
  return deprecated.has(templateId.toLowerCase());
}

/**
 * How much a role gives away, from 0 (least). Deprecated roles come last, because nobody should count on them;
 * a role that we don't know is taken to be privileged.
 */
export function roleWeight(templateId: string): number {
  const id = templateId.toLowerCase();
  if (id === SERVICE_SUPPORT_ADMINISTRATOR) return 0;
  if (id === DIRECTORY_READERS) return 1;
  if (isDeprecated(id)) return 5;
  if (id === GLOBAL_ADMINISTRATOR) return 4;
  return roleOf(id)?.privileged === false ? 2 : 3;
}
