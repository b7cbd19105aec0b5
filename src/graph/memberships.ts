import type { Memberships } from '../domain/evidence';
import type { GraphContext } from './context';
import { GraphError, type GraphErrorCode } from './graph-error';
import { graphPath, isGuid } from './graph-path';
import type { Deadline } from './limits';
import { type DirectoryObject, directoryObject, groupIds } from './shapes';

/** Graph takes at most this many IDs in one `checkMemberGroups`. */
const CHECKED_AT_ONCE = 20;

/** The call may be refused, or missing on this server, while another one answers the same question. */
const TRY_ANOTHER_CALL: readonly GraphErrorCode[] = ['forbidden', 'notFound', 'unsupported'];

/** Groups that matter for the question, for servers that only answer about groups they are asked for. */
export type Candidates = () => Promise<readonly string[]>;

/**
 * The groups that a person is in, directly or nested. The first call carries names; the two after it only IDs,
 * so that nothing is known of AdminAgents. Throws `GraphError` when none of them answers.
 */
export async function readMemberships(
  context: GraphContext,
  personId: string,
  candidates: Candidates,
  deadline: Deadline,
): Promise<Memberships> {
  if (!isGuid(personId)) throw new GraphError('notFound', 'listMemberships', { note: 'not an object ID' });
  const ways = [
    () => transitiveMemberOf(context, personId, deadline),
    () => memberGroups(context, personId, deadline),
    () => checkedGroups(context, personId, candidates, deadline),
  ];
  return firstThatAnswers(ways);
}

async function firstThatAnswers<T>([way, ...others]: readonly (() => Promise<T>)[]): Promise<T> {
  if (!way) throw new GraphError('unsupported', 'listMemberships');
  try {
    return await way();
  } catch (error) {
    const goOn = error instanceof GraphError && TRY_ANOTHER_CALL.includes(error.code) && others.length > 0;
    if (goOn) return firstThatAnswers(others);
    throw error;
  }
}

async function transitiveMemberOf(
  { client }: GraphContext,
  personId: string,
  deadline: Deadline,
): Promise<Memberships> {
  const rows = await client.list(
    {
      operation: 'listMemberships',
      path: graphPath`/users/${personId}/transitiveMemberOf`,
      query: { $select: 'id,displayName', $top: '999' },
    },
    directoryObject,
    (row) => row.id,
    deadline,
  );
  const groups = rows.filter(isGroup);
  return { groupIds: new Set(groups.map((group) => group.id)), adminAgent: adminAgentIn(groups) };
}

/** Directory roles and administrative units are listed too; a server may leave the type out. */
function isGroup(row: DirectoryObject): boolean {
  const type = row['@odata.type'];
  return type === undefined || type === '#microsoft.graph.group';
}

function adminAgentIn(groups: readonly DirectoryObject[]): Memberships['adminAgent'] {
  if (groups.some((group) => group.displayName === 'AdminAgents')) return 'yes';
  return groups.every((group) => group.displayName !== undefined) ? 'no' : 'unknown';
}

async function memberGroups(
  { client }: GraphContext,
  personId: string,
  deadline: Deadline,
): Promise<Memberships> {
  const path = graphPath`/users/${personId}/getMemberGroups`;
  // For a user the flag has to be true.
  const call = { operation: 'getMemberGroups', path, body: { securityEnabledOnly: true } } as const;
  const { value } = await client.get(call, groupIds, deadline);
  return { groupIds: new Set(value), adminAgent: 'unknown' };
}

async function checkedGroups(
  { client }: GraphContext,
  personId: string,
  candidates: Candidates,
  deadline: Deadline,
): Promise<Memberships> {
  const path = graphPath`/users/${personId}/checkMemberGroups`;
  const ask = async (ids: readonly string[]): Promise<readonly string[]> => {
    const call = { operation: 'checkMemberGroups', path, body: { groupIds: ids } } as const;
    const { value } = await client.get(call, groupIds, deadline);
    // Only what was asked for may be concluded from the answer.
    return value.filter((id) => ids.includes(id));
  };
  const found = await Promise.all(chunks([...new Set(await candidates())]).map(ask));
  return { groupIds: new Set(found.flat()), adminAgent: 'unknown' };
}

function chunks(ids: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(ids.length / CHECKED_AT_ONCE);
  return Array.from({ length: count }, (_, index) =>
    ids.slice(index * CHECKED_AT_ONCE, (index + 1) * CHECKED_AT_ONCE),
  );
}
