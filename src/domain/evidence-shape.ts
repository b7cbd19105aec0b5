import type { AccessAssignment, AssignedGroup, CustomerEvidence, Relationship } from './evidence';
import { isUsable, readAssignments, readRelationships } from './find-chains';
import { permitsTicket } from './roles';
import type { TicketRight } from './workloads';

/**
 * All of the evidence that the kind of a verdict can depend on, and the link that broke for Microsoft 365 requests.
 * There are but a few dozen shapes, however many customers: whoever judges many of them judges each shape once.
 */
export interface EvidenceShape {
  readonly name: string;
  /**
   * For somebody who has no chain for Microsoft 365 requests: the groups of the link `membership`, as
   * `furthestBrokenLink` finds them. They are no part of the shape: customers who are alike still have groups of their own.
   */
  readonly groupsThatWouldDo: () => readonly AssignedGroup[];
}

/** Tells shapes for somebody who is in these groups. What it learns about roles it keeps for the next customer. */
export function shapesFor(
  groupIds: ReadonlySet<string>,
  now: Date,
): (evidence: CustomerEvidence) => EvidenceShape {
  const roleFor = rolesById();
  return (evidence) => {
    const usable: Usable[] = [];
    const names = new Set<string>();
    if (evidence.relationships.kind === 'failed' || evidence.gap) names.add(UNREAD);
    for (const relationship of readRelationships(evidence)) {
      if (relationship.assignments.kind === 'failed') names.add(UNREAD);
      else if (!isUsable(relationship, now)) names.add('notUsable');
      else {
        const found = usableFrom(relationship, roleFor);
        usable.push(found);
        names.add(nameOf(found, groupIds));
      }
    }
    return { name: [...names].sort().join('/'), groupsThatWouldDo: () => latestGroups(usable) };
  };
}

/** Whatever it is that could not be read, and why: nothing negative follows. */
const UNREAD = 'unread';

/** One bit for each ticket right that a role gives. */
type Rights = number;
const BITS: Readonly<Record<TicketRight, Rights>> = { office365: 1, azure: 2, anyRole: 4 };
const NONE: Rights = 0;

/** A relationship in force, with what it comes to. */
interface Usable {
  readonly relationship: Relationship;
  readonly granted: Rights;
  readonly active: readonly { readonly group: AssignedGroup; readonly rights: Rights }[];
}

function usableFrom(relationship: Relationship, roleFor: RoleFor): Usable {
  const granted = relationship.roleIds.map(roleFor);
  const inEffect = ({ group, roleIds }: AccessAssignment): Usable['active'][number] => ({
    group,
    rights: rightsOf(roleIds.map(roleFor).filter((role) => granted.includes(role))),
  });
  const active = readAssignments(relationship).filter(({ status }) => status === 'active');
  return { relationship, granted: rightsOf(granted), active: active.map(inEffect) };
}

/** How far it gets for Microsoft 365 requests, and what is open to the person. */
function nameOf({ granted, active }: Usable, groupIds: ReadonlySet<string>): string {
  const mine = active.filter(({ group }) => group.kind !== 'deleted' && groupIds.has(group.id));
  return `${granted & BITS.office365},${rightsOf(active) & BITS.office365},${rightsOf(mine)}`;
}

/** The groups of the relationship that ends last, among those that have any. */
function latestGroups(usable: readonly Usable[]): readonly AssignedGroup[] {
  let [latest, groups]: [number, readonly AssignedGroup[]] = [-Infinity, []];
  for (const { relationship, active } of usable) {
    const end = relationship.endsAt?.getTime() ?? 0;
    if (end <= latest) continue;
    const doing = active.filter(({ group, rights }) => group.kind !== 'deleted' && rights & BITS.office365);
    if (doing.length > 0) [latest, groups] = [end, doing.map(({ group }) => group)];
  }
  return groups;
}

/** A role by its identity: the same object for the same ID, in whatever case it is written. */
interface KnownRole {
  readonly rights: Rights;
}
type RoleFor = (id: string) => KnownRole;

function rolesById(): RoleFor {
  const known = new Map<string, KnownRole>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const role = known.get(id.toLowerCase()) ?? { rights: rightsOfRole(id) };
    known.set(id, role).set(id.toLowerCase(), role);
    return role;
  };
}

function rightsOfRole(id: string): Rights {
  const permitted = (permission: 'office365' | 'azure'): Rights =>
    permitsTicket(id, permission) ? BITS[permission] : NONE;
  return BITS.anyRole | permitted('office365') | permitted('azure');
}

function rightsOf(all: readonly { readonly rights: Rights }[]): Rights {
  return all.reduce((sum, { rights }) => sum | rights, NONE);
}
