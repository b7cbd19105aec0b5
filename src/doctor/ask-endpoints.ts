import { hasGdapApi, type Cloud } from '../domain/partner';
import type { GraphCheckup, Probe } from '../graph';
import { ENDPOINT_KEYS, type EndpointKey } from './endpoints';
import { askGdap, type GdapSample } from './ask-gdap';
import { askMemberships } from './ask-memberships';
import { noSample, type Outcome, outcomeOf } from './outcome';

export type Outcomes = Readonly<Record<EndpointKey, Outcome>>;

/** How many groups are tried: one that an assignment names may have been deleted since. */
const MOST_GROUPS = 3;

/** Asks every endpoint once; what one answers is what the next is asked about. */
export async function askEndpoints(
  checkup: GraphCheckup,
  cloud: Cloud,
  leadGroupIds: readonly string[],
): Promise<Outcomes> {
  const [gdap, adminAgents, helpdeskAgents, people, others] = await Promise.all([
    hasGdapApi(cloud) ? askGdap(checkup) : withoutGdap(),
    askNamedGroup(checkup, 'AdminAgents'),
    askNamedGroup(checkup, 'HelpdeskAgents'),
    checkup.people(),
    askTheRest(checkup),
  ]);
  const groupIds = [...gdap.sample.groupIds, adminAgents.id, helpdeskAgents.id, ...leadGroupIds];
  const groups = await askGroups(
    checkup,
    groupIds.filter((id) => id !== undefined),
  );
  const personId = groups.personId ?? (people.kind === 'answered' ? people.value.rows[0]?.id : undefined);
  const [person, memberships] = await Promise.all([
    personId === undefined ? noSample('Nobody was found to ask about.') : askPerson(checkup, personId),
    personId === undefined
      ? noSample('Nobody was found to ask about.')
      : askMemberships(checkup, personId, groups.groupId ?? personId),
  ]);
  return {
    ...gdap.outcomes,
    ...others,
    adminAgents: adminAgents.outcome,
    helpdeskAgents: helpdeskAgents.outcome,
    group: groups.group,
    members: groups.members,
    people: outcomeOf(people),
    person,
    memberships,
  };
}

/** For when there is no use in asking. */
export function nothingAsked(reason: string): Outcomes {
  return Object.fromEntries(ENDPOINT_KEYS.map((key) => [key, noSample(reason)])) as Record<
    EndpointKey,
    Outcome
  >;
}

function withoutGdap(): {
  outcomes: Pick<Outcomes, 'customers' | 'relationships' | 'assignments' | 'serviceLinks'>;
  sample: GdapSample;
} {
  const notAsked: Outcome = {
    kind: 'notAsked',
    reason: 'GDAP has no Graph API in the US Government clouds: not asked.',
  };
  return {
    outcomes: { customers: notAsked, relationships: notAsked, assignments: notAsked, serviceLinks: notAsked },
    sample: { groupIds: [] },
  };
}

async function askTheRest(checkup: GraphCheckup): Promise<Pick<Outcomes, 'contracts' | 'health' | 'issues'>> {
  const [contracts, health, issues] = await Promise.all([
    checkup.contracts(),
    checkup.healthOverviews(),
    checkup.issues(),
  ]);
  return {
    contracts: outcomeOf(contracts, ({ rows }) =>
      rows.length === 0 ? { detail: 'There are none: customers are listed without domains.' } : {},
    ),
    health: outcomeOf(health),
    issues: outcomeOf(issues),
  };
}

async function askNamedGroup(
  checkup: GraphCheckup,
  name: string,
): Promise<{ readonly outcome: Outcome; readonly id: string | undefined }> {
  const probe = await checkup.groupsNamed(name);
  const found =
    probe.kind === 'answered' ? probe.value.rows.find((row) => row.displayName === name) : undefined;
  const outcome = outcomeOf(probe, ({ next }) => {
    if (found) return {};
    return next === undefined
      ? {
          detail: 'There is no group of that name.',
          attention: 'Every partner tenant has it: check that the token is for the partner’s own tenant.',
        }
      : { detail: 'This Graph does not find groups by name, so it is not known whether there is one.' };
  });
  return { outcome, id: found?.id };
}

interface AskedGroups extends Pick<Outcomes, 'group' | 'members'> {
  readonly groupId: string | undefined;
  readonly personId: string | undefined;
}

async function askGroups(checkup: GraphCheckup, groupIds: readonly string[]): Promise<AskedGroups> {
  const candidates = [...new Set(groupIds)].slice(0, MOST_GROUPS);
  let gone: Probe<unknown> | undefined;
  for (const groupId of candidates) {
    const [group, members] = await Promise.all([checkup.group(groupId), checkup.members(groupId)]);
    if (isGone(group) && isGone(members)) {
      gone = group;
      continue;
    }
    const personId = members.kind === 'answered' ? members.value.rows.find(isStaff)?.id : undefined;
    return { group: outcomeOf(group), members: outcomeOf(members), groupId, personId };
  }
  const nothing = gone ? outcomeOf(gone) : noSample('No group was found to ask about.');
  return { group: nothing, members: nothing, groupId: undefined, personId: undefined };
}

function isGone(probe: Probe<unknown>): boolean {
  return probe.kind === 'failed' && probe.why.code === 'notFound';
}

function isStaff(row: {
  readonly '@odata.type': string | undefined;
  readonly userType: string | undefined;
}): boolean {
  return (row['@odata.type'] ?? '').endsWith('.user') && row.userType?.toLowerCase() !== 'guest';
}

async function askPerson(checkup: GraphCheckup, personId: string): Promise<Outcome> {
  return outcomeOf(await checkup.person(personId), ({ userType }) =>
    userType !== undefined
      ? {}
      : {
          detail: 'Graph does not say who is a guest.',
          attention: 'Grant User.Read.All rather than User.ReadBasic.All, which leaves that out.',
        },
  );
}
