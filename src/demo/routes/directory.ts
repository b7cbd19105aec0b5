import { DEMO_GROUPS } from '../data/groups';
import type { DemoGroup } from '../data/groups';
import { DEMO_PEOPLE } from '../data/people';
import type { DemoPerson } from '../data/people';
import {
  directoryRolesOf,
  groupObject,
  groupsAbove,
  membersBelow,
  shownByDefault,
  typed,
  userObject,
} from '../directory-objects';
import type { Filterable } from '../http/odata-filter';
import { listReply, objectReply } from '../http/odata-list';
import type { GraphObject, Reply } from '../http/reply';
import { notFound } from '../http/reply';
import type { Call, Route } from '../http/router';

/** Graph's largest page on directory lists. */
const MAX_TOP = 999;
const USER_FILTERS: Filterable = {
  displayName: ['eq', 'startswith'],
  userPrincipalName: ['eq', 'startswith'],
  mail: ['eq'],
  userType: ['eq'],
};
const GROUP_FILTERS: Filterable = { displayName: ['eq', 'startswith'] };

const PEOPLE = Object.values<DemoPerson>(DEMO_PEOPLE);
const GROUPS = Object.values<DemoGroup>(DEMO_GROUPS);

export const DIRECTORY_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/users', answer: (call) => list(call, PEOPLE.map(userObject), USER_FILTERS) },
  {
    method: 'GET',
    path: '/users/{id}',
    answer: (call, id) => withPerson(id, (row) => one(call, userObject(row))),
  },
  { method: 'GET', path: '/users/{id}/transitiveMemberOf', answer: memberOf(['group', 'directoryRole']) },
  {
    method: 'GET',
    path: '/users/{id}/transitiveMemberOf/microsoft.graph.group',
    answer: memberOf(['group']),
  },
  { method: 'GET', path: '/groups', answer: (call) => list(call, GROUPS.map(groupObject), GROUP_FILTERS) },
  {
    method: 'GET',
    path: '/groups/{id}',
    answer: (call, id) => withGroup(id, (row) => one(call, groupObject(row))),
  },
  {
    method: 'GET',
    path: '/groups/{id}/members',
    answer: (call, id) => withGroup(id, (group) => list(call, objectsOf(new Set(group.members)))),
  },
  {
    method: 'GET',
    path: '/groups/{id}/transitiveMembers',
    answer: (call, id) => withGroup(id, (group) => list(call, objectsOf(membersBelow(group.id)))),
  },
  {
    method: 'GET',
    path: '/groups/{id}/transitiveMembers/microsoft.graph.user',
    answer: (call, id) => withGroup(id, (group) => list(call, peopleAmong(membersBelow(group.id)))),
  },
];

function list({ url, pageSize }: Call, rows: readonly GraphObject[], filterable: Filterable = {}): Reply {
  return listReply({ rows, maxTop: MAX_TOP, filterable, shownByDefault }, url, pageSize);
}

function one({ url }: Call, row: GraphObject): Reply {
  return objectReply(row, { maxTop: MAX_TOP, shownByDefault }, url);
}

function memberOf(kinds: readonly ('group' | 'directoryRole')[]): Route['answer'] {
  return (call, id) =>
    withPerson(id, (person) => {
      const roles = kinds.includes('directoryRole') ? directoryRolesOf(person.id) : [];
      return list(call, [...roles, ...groupsAmong(groupsAbove(person.id))]);
    });
}

/** By object ID or user principal name, as Graph takes either. */
export function withPerson(id: string, answer: (person: DemoPerson) => Reply): Reply {
  const wanted = id.toLowerCase();
  const person = PEOPLE.find((each) => each.id === wanted || each.userPrincipalName.toLowerCase() === wanted);
  return person ? answer(person) : notFound(id);
}

function withGroup(id: string, answer: (group: DemoGroup) => Reply): Reply {
  const group = GROUPS.find((each) => each.id === id.toLowerCase());
  return group ? answer(group) : notFound(id);
}

export function groupsAmong(ids: ReadonlySet<string>): readonly GraphObject[] {
  return GROUPS.filter(({ id }) => ids.has(id)).map((group) => typed('group', groupObject(group)));
}

export function peopleAmong(ids: ReadonlySet<string>): readonly GraphObject[] {
  return PEOPLE.filter(({ id }) => ids.has(id)).map((person) => typed('user', userObject(person)));
}

function objectsOf(ids: ReadonlySet<string>): readonly GraphObject[] {
  return [...groupsAmong(ids), ...peopleAmong(ids)];
}
