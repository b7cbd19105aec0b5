import type { Membership, Memberships } from '../../domain/evidence';
import { type Awaitable, bothOf, whenThere } from '../../ports/awaitable';
import type { AgentGroup } from './agent-groups';
import type { GraphContext } from '../context';
import { GraphError, type GraphErrorCode } from '../http/graph-error';
import { graphPath, isGuid } from '../http/graph-path';
import type { Deadline } from '../http/limits';
import { type DirectoryObject, directoryObject, groupIds } from '../shapes';

/** Graph takes at most this many IDs in one `checkMemberGroups`. */
const CHECKED_AT_ONCE = 20;

/** The call is refused, or missing on this server, while another one may answer the same question. */
const NOT_THIS_CALL: readonly GraphErrorCode[] = ['forbidden', 'notFound', 'unsupported'];
/** The call may just have had bad luck. Another one is as good as a further attempt. */
const BAD_LUCK: readonly GraphErrorCode[] = ['incomplete', 'serverError', 'unreachable', 'malformed'];

/** Groups that matter for the question, for servers that only answer about groups they are asked for. */
export type Candidates = () => Promise<readonly string[]>;

interface Question {
  readonly context: GraphContext;
  readonly personId: string;
  readonly candidates: Candidates;
  readonly deadline: Deadline;
}

/**
 * The groups that a person is in, directly or nested, always read afresh. The first call carries names; the two
 * after it only IDs. An answer that isn't whole is none. Throws `GraphError` when none of them answers.
 */
export async function readMemberships(
  context: GraphContext,
  personId: string,
  candidates: Candidates,
  deadline: Deadline,
): Promise<Memberships> {
  if (!isGuid(personId)) throw new GraphError('notFound', 'listMemberships', { note: 'not an object ID' });
  return firstThatAnswers({ context, personId, candidates, deadline }, WAYS);
}

type Way = (question: Question) => Promise<Memberships>;
const WAYS: readonly Way[] = [transitiveMemberOf, memberGroups, checkedGroups];

async function firstThatAnswers(question: Question, ways: readonly Way[]): Promise<Memberships> {
  const [way] = ways;
  if (!way) throw new GraphError('unsupported', 'listMemberships');
  try {
    return await way(question);
  } catch (error) {
    const others = ways.slice(1);
    const hasLuckLeft = isOneOf(BAD_LUCK, error) && question.deadline.remainingMs() > 0;
    if (others.length === 0 || !(hasLuckLeft || isOneOf(NOT_THIS_CALL, error))) throw error;
    return await firstThatAnswers(question, others).catch((later: unknown) => {
      // Where the better call failed by chance, that is what can be tried again.
      throw hasLuckLeft && later instanceof GraphError ? error : later;
    });
  }
}

function isOneOf(codes: readonly GraphErrorCode[], error: unknown): boolean {
  return error instanceof GraphError && codes.includes(error.code);
}

function transitiveMemberOf(question: Question): Promise<Memberships> {
  const path = graphPath`/users/${question.personId}/transitiveMemberOf`;
  const query = { $select: 'id,displayName', $top: '999' };
  // The next call is the further attempt, and has to have time for it.
  const call = { operation: 'listMemberships', path, query, retries: 1 } as const;
  return question.context.client
    .list(call, directoryObject, idOf, question.deadline)
    .then((rows) => membershipsIn(question, rows.filter(isGroup)));
}

function idOf(row: DirectoryObject): string {
  return row.id;
}

/** Directory roles and administrative units are listed too; a server may leave the type out. */
function isGroup(row: DirectoryObject): boolean {
  const type = row['@odata.type'];
  return type === undefined || type === '#microsoft.graph.group';
}

function membershipsIn(
  { context, deadline }: Question,
  groups: readonly Pick<DirectoryObject, 'id' | 'displayName'>[],
): Awaitable<Memberships> {
  const ids = new Set(groups.map((group) => group.id));
  const areNamed = groups.every((group) => group.displayName !== undefined);
  const isIn = (name: AgentGroup): Awaitable<Membership> => {
    if (groups.some((group) => group.displayName === name)) return 'yes';
    return areNamed ? 'no' : context.agentGroups.membership(name, ids, deadline);
  };
  return whenThere(bothOf(isIn('AdminAgents'), isIn('HelpdeskAgents')), ([adminAgent, helpdeskAgent]) => ({
    groupIds: ids,
    adminAgent,
    helpdeskAgent,
  }));
}

async function memberGroups(question: Question): Promise<Memberships> {
  const path = graphPath`/users/${question.personId}/getMemberGroups`;
  // For a user the flag has to be true.
  const call = { operation: 'getMemberGroups', path, body: { securityEnabledOnly: true } } as const;
  const ids = await question.context.client.get(call, groupIds, question.deadline);
  return withoutNames(question, wholeOf(ids, 'getMemberGroups'));
}

async function checkedGroups(question: Question): Promise<Memberships> {
  const { context, personId, candidates, deadline } = question;
  const path = graphPath`/users/${personId}/checkMemberGroups`;
  const ask = async (ids: readonly string[]): Promise<readonly string[]> => {
    const call = { operation: 'checkMemberGroups', path, body: { groupIds: ids } } as const;
    const value = wholeOf(await context.client.get(call, groupIds, deadline), 'checkMemberGroups');
    // Only what was asked for may be concluded from the answer.
    return value.filter((id) => ids.includes(id));
  };
  const [asked, admin, helpdesk] = await Promise.all([
    candidates(),
    context.agentGroups.idsOf('AdminAgents', deadline),
    context.agentGroups.idsOf('HelpdeskAgents', deadline),
  ]);
  const found = await Promise.all(
    chunks([...new Set([...asked, ...admin.items, ...helpdesk.items])]).map(ask),
  );
  return withoutNames(question, found.flat());
}

async function withoutNames({ context, deadline }: Question, ids: readonly string[]): Promise<Memberships> {
  const groupIds = new Set(ids);
  const [adminAgent, helpdeskAgent] = await Promise.all([
    context.agentGroups.membership('AdminAgents', groupIds, deadline),
    context.agentGroups.membership('HelpdeskAgents', groupIds, deadline),
  ]);
  return { groupIds, adminAgent, helpdeskAgent };
}

/** These answers have no pages by their documentation. If one has, the first isn't taken for all. */
function wholeOf(
  {
    value,
    '@odata.nextLink': next,
  }: { readonly value: readonly string[]; readonly '@odata.nextLink'?: string | undefined },
  operation: 'getMemberGroups' | 'checkMemberGroups',
): readonly string[] {
  if (next === undefined) return value;
  throw new GraphError('incomplete', operation, { note: 'more pages than documented' });
}

function chunks(ids: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(ids.length / CHECKED_AT_ONCE);
  return Array.from({ length: count }, (_, index) =>
    ids.slice(index * CHECKED_AT_ONCE, (index + 1) * CHECKED_AT_ONCE),
  );
}
