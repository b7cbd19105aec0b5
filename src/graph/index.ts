import { hasGdapApi, type Cloud } from '../domain/partner';
import type { Reading } from '../domain/reading';
import type { CallWatch } from '../ports/telemetry';
import type {
  AccessReader,
  CallerOf,
  Clock,
  CustomerDirectory,
  PortalDirectory,
  ServiceHealth,
  StaffDirectory,
} from '../ports';
import { GraphAccess } from './access/access';
import { AgentGroups } from './people/agent-groups';
import { BaseUrl } from './http/base-url';
import { tokenState, type TokenState } from './http/token-state';
import { CallBudget } from './http/call-budget';
import { GraphClient } from './http/client';
import { asReading, type GraphContext, type GraphLog } from './context';
import { GraphCustomers } from './customers/customers';
import type { ListState } from './customers/kept-listing';
import { GraphClock } from './http/graph-clock';
import { GraphSetupError } from './http/graph-error';
import { GroupNames } from './people/group-names';
import {
  DEFAULT_AGES,
  DEFAULT_LIMITS,
  Deadline,
  type GraphAges,
  type GraphLimits,
  TurnCaller,
} from './http/limits';
import { pageOf } from './http/page';
import { CUSTOMERS_PATH } from './paths';
import { Relationships } from './access/relationships';
import { GraphServiceHealth } from './health/service-health';
import { GraphServiceLinks } from './customers/service-links';
import { GraphStaff, type ListedPerson } from './people/staff';
import type { TokenSource } from './http/token-source';

export {
  GraphCheckup,
  type Application,
  type Probe,
  type ProbeFailure,
  type RowCount,
  type TokenClaims,
} from './checkup/checkup';
export type { EntraTenant } from './checkup/entra-tenant';
export type { ListState } from './customers/kept-listing';
export { authorityHost, graphAddress, graphScope } from './http/clouds';
export { graphCredential, tenantCredential, type GraphCredentialSettings } from './http/credential';
export { GraphSetupError } from './http/graph-error';
export { credentialToken, fixedToken, type TokenSource } from './http/token-source';

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
  readonly watch?: CallWatch | undefined;
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
  /** Whether there is a token for Graph; asks Entra only where none is kept, and Graph never. */
  tokenState(): Promise<TokenState>;
  /** How it stands with the list of customers; reads nothing. */
  directoryState(): ListState;
  /**
   * Begins a turn: what is asked with this caller counts as this person's, so that one person's questions can't hold
   * up the others', and all of it together waits for Graph no longer than `turnMs`.
   */
  readonly callerOf: CallerOf;
  close(): Promise<void>;
}

/** Throws `GraphSetupError` when the address or the token can't be used; calls nothing. */
export function createGraphPorts(options: GraphOptions): GraphPorts {
  const context = contextOf(options);
  const health = new GraphServiceHealth(context);
  const customers = new GraphCustomers(context);
  const groups = new GroupNames(context);
  const { watchedGroupIds = [] } = options;
  const access = new GraphAccess(context, new Relationships(context, groups), groups, watchedGroupIds);
  const staff = new GraphStaff(context, async () => [...(await access.groupIds()), ...watchedGroupIds]);
  return {
    customers,
    staff,
    access,
    portals: new GraphServiceLinks(context),
    health,
    people: () => staff.people(),
    probe: () => probe(context),
    tokenState: () => tokenState(options.token, context.limits.attemptMs),
    directoryState: () => customers.state(),
    callerOf: (personId) => new TurnCaller(personId, context.limits.turnMs),
    close: async () => {
      await Promise.all([health.close(), context.client.close()]);
    },
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
  const { watch } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const ages = { ...DEFAULT_AGES, ...options.ages };
  const budget = new CallBudget(limits);
  const graphClock = new GraphClock(clock, log);
  const clientWith = (tokens: TokenSource): GraphClient =>
    new GraphClient({ base, tokens, budget, limits, clock: graphClock, noteDate: graphClock.note, watch });
  const context = {
    client: clientWith(token),
    clientFor: (tenantId: string): GraphClient | undefined => {
      const tokens = token.forTenant?.(tenantId);
      return tokens && clientWith(tokens);
    },
    clock: graphClock,
    ageClock: clock,
    log,
    cloud,
    limits,
    ages,
  };
  return { ...context, agentGroups: new AgentGroups(context) };
}

function probe(context: GraphContext): Promise<Reading<true>> {
  const deadline = new Deadline(context.limits.operationMs);
  const call = hasGdapApi(context.cloud)
    ? ({ operation: 'listCustomers', path: CUSTOMERS_PATH } as const)
    : ({ operation: 'listContracts', path: '/contracts' } as const);
  return asReading(context, async () => {
    await context.client.get({ ...call, query: { $top: '1' } }, pageOf(), deadline);
    return true as const;
  });
}
