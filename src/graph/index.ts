import { hasGdapApi, type Cloud } from '../domain/partner';
import type { Reading } from '../domain/reading';
import type {
  AccessReader,
  Clock,
  CustomerDirectory,
  PortalDirectory,
  ServiceHealth,
  StaffDirectory,
} from '../ports';
import { GraphAccess } from './access';
import { BaseUrl } from './base-url';
import { CallBudget } from './call-budget';
import { GraphClient } from './client';
import { asReading, type GraphContext, type GraphLog } from './context';
import { GraphCustomers } from './customers';
import { GraphError, GraphSetupError } from './graph-error';
import { GroupNames } from './group-names';
import { DEFAULT_AGES, DEFAULT_LIMITS, Deadline, type GraphAges, type GraphLimits } from './limits';
import { pageOf } from './page';
import { Relationships } from './relationships';
import { GraphServiceHealth } from './service-health';
import { GraphServiceLinks } from './service-links';
import { GraphStaff, type ListedPerson } from './staff';
import type { TokenSource } from './token-source';

export { graphAddress, graphScope } from './clouds';
export { graphCredential, type GraphCredentialSettings } from './credential';
export { GraphSetupError } from './graph-error';
export type { ListedPerson } from './staff';
export { credentialToken, fixedToken, type TokenSource } from './token-source';

export interface GraphOptions {
  /** Such as `https://graph.microsoft.com/v1.0`; the version and a slash at the end may be left out. */
  readonly baseUrl: string;
  readonly token: TokenSource;
  readonly cloud: Cloud;
  readonly clock: Clock;
  readonly log: GraphLog;
  readonly limits?: Partial<GraphLimits>;
  readonly ages?: Partial<GraphAges>;
  /** Groups that matter beside those of the assignments, such as the leads'. */
  readonly watchedGroupIds?: readonly string[];
}

/** The ports on Microsoft Graph. */
export interface GraphPorts {
  readonly customers: CustomerDirectory;
  readonly staff: StaffDirectory;
  readonly access: AccessReader;
  readonly portals: PortalDirectory;
  readonly health: ServiceHealth;
  /** Everybody who can sign in to the partner's tenant, for the local chat's person picker. */
  people(): Promise<Reading<readonly ListedPerson[]>>;
  /** One cheap call that says whether Graph answers us at all. */
  probe(): Promise<Reading<true>>;
  /** Runs work whose calls count as this person's, so that one person's questions can't hold up the others'. */
  onBehalfOf<T>(personId: string, work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Throws `GraphSetupError` when the address or the token can't be used; calls nothing. */
export function createGraphPorts(options: GraphOptions): GraphPorts {
  const context = contextOf(options);
  const customers = new GraphCustomers(context);
  const access = new GraphAccess(context, new Relationships(context, new GroupNames(context)), customers);
  const staff = new GraphStaff(context, async () => [
    ...(await assignedGroups(access)),
    ...(options.watchedGroupIds ?? []),
  ]);
  return {
    customers,
    staff,
    access,
    portals: new GraphServiceLinks(context),
    health: new GraphServiceHealth(context),
    people: () => staff.people(),
    probe: () => probe(context),
    onBehalfOf: (personId, work) => context.budget.onBehalfOf(personId, work),
    close: () => context.client.close(),
  };
}

function contextOf({ baseUrl, token, cloud, clock, log, ...options }: GraphOptions): GraphContext {
  const base = new BaseUrl(baseUrl);
  if (token.reach === 'loopback' && !base.isLoopback) {
    throw new GraphSetupError(
      'GRAPH_TOKEN_NOT_LOOPBACK',
      'GRAPH_DEV_TOKEN is accepted only when GRAPH_BASE_URL points to this machine (127.0.0.1). Remove it and give the bot an identity.',
    );
  }
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const ages = { ...DEFAULT_AGES, ...options.ages };
  const budget = new CallBudget(limits);
  const client = new GraphClient({ base, tokens: token, budget, limits, clock });
  return { client, budget, clock, log, cloud, limits, ages };
}

/** All groups that any assignment names. Unknown when a part of the survey is. */
async function assignedGroups(access: AccessReader): Promise<readonly string[]> {
  const survey = await access.survey();
  const readings =
    survey.kind === 'read' ? [...survey.value.values()].map((one) => one.relationships) : [survey];
  return readings.flatMap((reading) => {
    if (reading.kind === 'failed') throw new GraphError('incomplete', 'checkMemberGroups');
    return reading.value.flatMap(({ assignments }) => {
      if (assignments.kind === 'failed') throw new GraphError('incomplete', 'checkMemberGroups');
      return assignments.value.map(({ group }) => group.id);
    });
  });
}

function probe(context: GraphContext): Promise<Reading<true>> {
  const deadline = new Deadline(context.limits.operationMs);
  const call = hasGdapApi(context.cloud)
    ? ({ operation: 'listCustomers', path: '/tenantRelationships/delegatedAdminCustomers' } as const)
    : ({ operation: 'listContracts', path: '/contracts' } as const);
  return asReading(context, async () => {
    await context.client.get({ ...call, query: { $top: '1' } }, pageOf(), deadline);
    return true as const;
  });
}
