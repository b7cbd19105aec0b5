import {
  type Assignment,
  type Customer,
  type Partner,
  type Person,
  type Relationship,
  ROLE,
} from './partner';

/*
 * What the product has to say, by brute force and from the rule itself: a person sees the customers "where they are
 * (transitively) in a group of an active assignment of an active relationship", and a lead sees all. Nothing of the
 * product is used here.
 */

export function maySee(partner: Partner, person: Person, customer: Customer): boolean {
  if (person.account !== 'member') return false;
  if (isIn(partner, person, partner.leadGroupId)) return true;
  return waysIn(partner, person, customer).length > 0;
}

/** Microsoft 365 requests: a role that may file them has to be in the relationship and in the assignment. */
export function canFile(partner: Partner, person: Person, customer: Customer): boolean {
  if (person.account !== 'member') return false;
  return waysIn(partner, person, customer).some(([relationship, assignment]) =>
    [ROLE.serviceSupport, ROLE.exchange].some(
      (role) => relationship.roles.includes(role) && assignment.roles.includes(role),
    ),
  );
}

export function seenBy(partner: Partner, person: Person): readonly Customer[] {
  return partner.customers.filter((customer) => maySee(partner, person, customer));
}

export function hiddenFrom(partner: Partner, person: Person): readonly Customer[] {
  return partner.customers.filter((customer) => !maySee(partner, person, customer));
}

export function filersFor(partner: Partner, customer: Customer): readonly Person[] {
  return partner.people.filter((person) => canFile(partner, person, customer));
}

function waysIn(
  partner: Partner,
  person: Person,
  customer: Customer,
): readonly (readonly [Relationship, Assignment])[] {
  return customer.relationships
    .filter(isActive)
    .flatMap((relationship) =>
      relationship.assignments.map((assignment) => [relationship, assignment] as const),
    )
    .filter(
      ([, { status, containerType, groupId }]) =>
        status === 'active' && containerType === 'securityGroup' && isIn(partner, person, groupId),
    );
}

function isActive({ status, endsInDays, awaitsReview }: Relationship): boolean {
  const isOver = endsInDays !== undefined && endsInDays <= 0;
  return status === 'active' && !isOver && !awaitsReview;
}

/** Goes up from the person, one storey of groups at a time, as often as there are groups. */
function isIn({ groups }: Partner, person: Person, groupId: string): boolean {
  const reached = new Set([person.id]);
  for (let storey = 0; storey < groups.length; storey += 1) {
    for (const { id, members, deleted } of groups) {
      if (!deleted && members.some((member) => reached.has(member))) reached.add(id);
    }
  }
  return reached.has(groupId);
}
