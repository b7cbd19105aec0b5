import { DEMO_GROUPS } from '../data/groups';
import type { DemoGroup } from '../data/groups';
import { groupsAbove, shownByDefault } from '../directory-objects';
import type { Call, Route } from '../http/router';
import type { GraphObject, Reply } from '../http/reply';
import { badRequest, ok } from '../http/reply';
import { groupsAmong, peopleAmong, withPerson } from './directory';

const MAX_CHECKED_GROUPS = 20;
const MAX_FETCHED_IDS = 1000;

/** The questions that Graph takes as POST. */
export const DIRECTORY_ACTION_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/users/{id}/checkMemberGroups', answer: checkMemberGroups },
  { method: 'POST', path: '/users/{id}/getMemberGroups', answer: getMemberGroups },
  { method: 'POST', path: '/directoryObjects/getByIds', answer: getByIds },
];

function checkMemberGroups({ body }: Call, personId: string): Reply {
  const asked = texts(property(body, 'groupIds'));
  if (!asked) return badRequest("Invalid value specified for property 'groupIds' of resource.");
  if (asked.length > MAX_CHECKED_GROUPS) {
    return badRequest(`The number of group IDs cannot be more than ${MAX_CHECKED_GROUPS}.`);
  }
  return withPerson(personId, (person) => {
    const above = groupsAbove(person.id);
    return ok({ value: asked.filter((id) => above.has(id.toLowerCase())) });
  });
}

function getMemberGroups({ body }: Call, personId: string): Reply {
  const securityOnly = property(body, 'securityEnabledOnly');
  if (typeof securityOnly !== 'boolean') {
    return badRequest("Invalid value specified for property 'securityEnabledOnly' of resource.");
  }
  return withPerson(personId, (person) =>
    ok({ value: [...groupsAbove(person.id)].filter((id) => !securityOnly || isSecurityGroup(id)) }),
  );
}

function isSecurityGroup(id: string): boolean {
  return Object.values<DemoGroup>(DEMO_GROUPS).some((group) => group.id === id && group.kind === 'security');
}

/** Objects that don't exist are left out without a word, as Graph does. */
function getByIds({ body }: Call): Reply {
  const ids = texts(property(body, 'ids'));
  const types = property(body, 'types') === undefined ? ['user', 'group'] : texts(property(body, 'types'));
  if (!ids || !types || ids.length > MAX_FETCHED_IDS) {
    return badRequest("Invalid value specified for property 'ids' or 'types' of resource.");
  }
  const wanted = new Set(ids.map((id) => id.toLowerCase()));
  const isWanted = (type: string): boolean => types.includes(type) || types.includes('directoryObject');
  const found = [
    ...(isWanted('group') ? groupsAmong(wanted) : []),
    ...(isWanted('user') ? peopleAmong(wanted) : []),
  ];
  return ok({ value: found.map(byDefault) });
}

function byDefault(row: GraphObject): GraphObject {
  const shown = shownByDefault(row);
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => name.startsWith('@') || shown.includes(name)),
  );
}

function property(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}

function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;
}
