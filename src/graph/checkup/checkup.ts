import type { z } from 'zod';
import type { Clock } from '../../ports';
import { type Application, application } from './application';
import { BaseUrl } from '../http/base-url';
import { bearerToken } from '../http/bearer-token';
import { CallBudget } from '../http/call-budget';
import { type Call, GraphClient } from '../http/client';
import { countRows, type RowCount } from './count-rows';
import { type EntraTenant, entraTenant } from './entra-tenant';
import { graphPath, literal } from '../http/graph-path';
import { DEFAULT_LIMITS, Deadline } from '../http/limits';
import { pageOf, type Page } from '../http/page';
import {
  assignmentsPath,
  CUSTOMERS_PATH,
  HEALTH_PATH,
  ISSUES_PATH,
  RELATIONSHIPS_PATH,
  serviceLinksPath,
} from '../paths';
import { USER_FIELDS } from '../people/user-rows';
import { probed, type Probe } from './probe';
import { serverClock } from './server-clock';
import {
  assignmentRow,
  type AssignmentRow,
  contract,
  delegatedAdminCustomer,
  type DirectoryObject,
  directoryObject,
  group,
  groupIds,
  healthOverview,
  issue,
  relationshipRow,
  type RelationshipRow,
  serviceManagementDetail,
  type User,
  user,
} from '../shapes';
import { readTokenClaims, type TokenClaims } from './token-claims';
import type { TokenSource } from '../http/token-source';

export type { Application } from './application';
export type { RowCount } from './count-rows';
export type { Probe, ProbeFailure } from './probe';
export type { TokenClaims } from './token-claims';

export interface CheckupOptions {
  readonly baseUrl: string;
  readonly token: TokenSource;
  readonly clock: Clock;
  readonly limits?: Partial<CheckupLimits>;
  /** Where Entra hands out tokens; nothing is asked there when it is left out. */
  readonly authority?: string | undefined;
}

/** In milliseconds. */
interface CheckupLimits {
  /** For one call, with its second attempt. */
  readonly callMs: number;
  /** For all calls together. */
  readonly totalMs: number;
}

const LIMITS: CheckupLimits = { callMs: 3_500, totalMs: 27_000 };

/**
 * One small call for each endpoint that Filing Desk uses, to tell which of them work. Nothing is kept, nothing is
 * tried for long, and every call is put as the product puts it, but for the size of the page.
 */
export class GraphCheckup {
  readonly #base: BaseUrl;
  readonly #tokens: TokenSource;
  readonly #client: GraphClient;
  readonly #limits: CheckupLimits;
  readonly #total: Deadline;
  readonly #authority: string | undefined;

  /** Throws `GraphSetupError` when the address can't be used; calls nothing. */
  constructor({ baseUrl, token, clock, limits, authority }: CheckupOptions) {
    this.#authority = authority;
    this.#base = new BaseUrl(baseUrl);
    this.#tokens = token;
    this.#limits = { ...LIMITS, ...limits };
    this.#total = new Deadline(this.#limits.totalMs);
    const { callMs } = this.#limits;
    // Each call has to speak for itself: an open breaker would speak for the ones before it.
    const own = { attemptMs: callMs * 0.85, operationMs: callMs, retries: 1, breakAfter: 1_000 };
    const ofClient = { ...DEFAULT_LIMITS, ...own };
    const budget = new CallBudget(ofClient);
    this.#client = new GraphClient({ base: this.#base, tokens: token, budget, limits: ofClient, clock });
  }

  /** Whether anybody answers at the address, and what time it is there. */
  serverClock(): Promise<Probe<Date | undefined>> {
    return serverClock(this.#base, this.#limits.callMs);
  }

  /** Whether a token can be had, and what stands in it. */
  token(): Promise<Probe<TokenClaims | undefined>> {
    return probed(async () =>
      readTokenClaims(await bearerToken(this.#tokens, 'listCustomers', this.#limits.callMs)),
    );
  }

  /** Whether Entra knows the tenant. */
  async tenant(tenantId: string): Promise<EntraTenant> {
    if (this.#authority === undefined) return 'unanswered';
    return entraTenant(this.#authority, tenantId, this.#limits.callMs);
  }

  customers(): Promise<Probe<Page<{ tenantId: string }>>> {
    const call = { operation: 'listCustomers', path: CUSTOMERS_PATH, query: { $top: '1' } } as const;
    return this.#page(call, delegatedAdminCustomer);
  }

  /** The first page, as large as it gets: one in force is looked for in it. */
  relationships(): Promise<Probe<Page<RelationshipRow>>> {
    const call = {
      operation: 'listRelationships',
      path: RELATIONSHIPS_PATH,
      query: { $top: '300' },
    } as const;
    return this.#page(call, relationshipRow);
  }

  activeRelationships(): Promise<Probe<Page<RelationshipRow>>> {
    const query = { $top: '1', $filter: "status eq 'active'" };
    return this.#page({ operation: 'listRelationships', path: RELATIONSHIPS_PATH, query }, relationshipRow);
  }

  assignments(relationshipId: string): Promise<Probe<Page<AssignmentRow>>> {
    const path = assignmentsPath(relationshipId);
    return this.#page({ operation: 'listAssignments', path }, assignmentRow);
  }

  serviceLinks(tenantId: string): Promise<Probe<Page<unknown>>> {
    const path = serviceLinksPath(tenantId);
    return this.#page({ operation: 'listServiceLinks', path }, serviceManagementDetail);
  }

  contracts(): Promise<Probe<Page<unknown>>> {
    return this.#page({ operation: 'listContracts', path: '/contracts', query: { $top: '1' } }, contract);
  }

  group(id: string): Promise<Probe<{ readonly displayName: string | undefined }>> {
    const query = { $select: 'id,displayName' };
    return this.#one({ operation: 'readGroup', path: graphPath`/groups/${id}`, query }, group);
  }

  /** Groups of that name; a server that doesn't filter answers with others too. */
  groupsNamed(name: string): Promise<Probe<Page<DirectoryObject>>> {
    const query = { $filter: `displayName eq ${literal(name)}`, $select: 'id,displayName' };
    return this.#page({ operation: 'findGroups', path: '/groups', query }, directoryObject);
  }

  members(groupId: string): Promise<Probe<Page<User>>> {
    const path = graphPath`/groups/${groupId}/transitiveMembers`;
    return this.#page({ operation: 'listMembers', path, query: { $select: USER_FIELDS, $top: '5' } }, user);
  }

  people(): Promise<Probe<Page<User>>> {
    const query = { $select: USER_FIELDS, $top: '1' };
    return this.#page({ operation: 'listPeople', path: '/users', query }, user);
  }

  person(id: string): Promise<Probe<User>> {
    const query = { $select: USER_FIELDS };
    return this.#one({ operation: 'readPerson', path: graphPath`/users/${id}`, query }, user);
  }

  transitiveMemberOf(personId: string): Promise<Probe<Page<DirectoryObject>>> {
    const path = graphPath`/users/${personId}/transitiveMemberOf`;
    const query = { $select: 'id,displayName', $top: '1' };
    return this.#page({ operation: 'listMemberships', path, query }, directoryObject);
  }

  memberGroups(personId: string): Promise<Probe<unknown>> {
    const path = graphPath`/users/${personId}/getMemberGroups`;
    return this.#one({ operation: 'getMemberGroups', path, body: { securityEnabledOnly: true } }, groupIds);
  }

  checkMemberGroups(personId: string, groupId: string): Promise<Probe<unknown>> {
    const path = graphPath`/users/${personId}/checkMemberGroups`;
    return this.#one({ operation: 'checkMemberGroups', path, body: { groupIds: [groupId] } }, groupIds);
  }

  healthOverviews(): Promise<Probe<Page<unknown>>> {
    const query = { $expand: 'issues' };
    return this.#page({ operation: 'listHealth', path: HEALTH_PATH, query }, healthOverview);
  }

  issues(): Promise<Probe<Page<unknown>>> {
    return this.#page({ operation: 'listIssues', path: ISSUES_PATH, query: { $top: '1' } }, issue);
  }

  /** The app registration itself, which only few applications may read. */
  application(appId: string): Promise<Probe<Application>> {
    const query = { $select: 'passwordCredentials' };
    // OData's key by another property; the ID is a GUID and needs no encoding.
    const path = `/applications(appId='${encodeURIComponent(appId)}')`;
    return this.#one({ operation: 'readApplication', path, query }, application);
  }

  countCustomers(limitMs: number): Promise<RowCount> {
    const call = { operation: 'listCustomers', path: CUSTOMERS_PATH, query: { $top: '300' } } as const;
    return this.#count(call, delegatedAdminCustomer, (row) => row.tenantId, limitMs);
  }

  countRelationships(limitMs: number): Promise<RowCount> {
    const call = {
      operation: 'listRelationships',
      path: RELATIONSHIPS_PATH,
      query: { $top: '300' },
    } as const;
    return this.#count(call, relationshipRow, (row) => row.id, limitMs);
  }

  close(): Promise<void> {
    return this.#client.close();
  }

  #page<T>(call: Call, row: z.ZodType<T>): Promise<Probe<Page<T>>> {
    return this.#one(call, pageOf(row));
  }

  #one<T>(call: Call, shape: z.ZodType<T>): Promise<Probe<T>> {
    return probed(() => this.#client.get(call, shape, this.#total.atMost(this.#limits.callMs)));
  }

  #count<T>(call: Call, row: z.ZodType<T>, keyOf: (row: T) => string, limitMs: number): Promise<RowCount> {
    return countRows(() => this.#client.listing(call, row, keyOf, this.#total.atMost(limitMs)));
  }
}
