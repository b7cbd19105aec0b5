import type { Person } from '../../domain/person';
import type { User } from '../shapes';

/** All that we want to know of somebody. */
export const USER_FIELDS = 'id,displayName,mail,userPrincipalName,userType,accountEnabled,jobTitle';

export function idOf(row: User): string {
  return row.id;
}

/** Groups, devices and service principals are members too; without a type, only users sign in. */
export function isUser(row: User): boolean {
  const type = row['@odata.type'];
  if (type !== undefined) return type === '#microsoft.graph.user';
  return row.userPrincipalName !== undefined || row.userType !== undefined;
}

export function isEnabled(row: User): boolean {
  return row.accountEnabled !== false;
}

/** A guest may have been made a "member" of the tenant; its sign-in name still shows where it comes from. */
export function isNoGuest(row: User): boolean {
  return row.userType?.toLowerCase() !== 'guest' && !row.userPrincipalName?.toUpperCase().includes('#EXT#');
}

export function toPerson(row: User): Person {
  return {
    id: row.id,
    name: row.displayName ?? row.userPrincipalName ?? row.id,
    email: row.mail ?? row.userPrincipalName,
  };
}
