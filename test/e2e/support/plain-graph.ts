import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Row = Readonly<Record<string, unknown>>;

/** What a partner's Graph holds, in Graph's own shapes. */
export interface PartnerData {
  readonly customers: readonly Row[];
  readonly relationships: readonly Row[];
  /** By relationship. */
  readonly assignments: Readonly<Record<string, readonly Row[]>>;
  /** By customer. */
  readonly links: Readonly<Record<string, readonly Row[]>>;
  readonly contracts: readonly Row[];
  readonly users: readonly (Row & { readonly id: string })[];
  /** With the IDs of all who are in it, directly or not. */
  readonly groups: readonly {
    readonly id: string;
    readonly displayName: string;
    readonly members: readonly string[];
  }[];
  readonly health: readonly Row[];
  readonly issues: readonly Row[];
}

/** Calls that this Graph does not have. */
export type Missing = 'contracts' | 'transitiveMemberOf' | 'getMemberGroups' | 'group' | 'health' | 'links';

const ROWS_ON_A_PAGE = 2;

/**
 * A Graph of the plainest kind: it does what is documented, ignores every query option but its own skip token,
 * and answers 404 for all else. Written apart from `src/demo`, so that no misunderstanding is shared.
 */
export class PlainGraph {
  /** Told of every call, which waits for it. */
  watch: () => Promise<void> | void = () => undefined;
  private readonly server: Server;

  private constructor(
    private readonly data: PartnerData,
    private readonly missing: readonly Missing[],
    private readonly accepted: string,
  ) {
    this.server = createServer((request, response) => void this.receive(request, response));
  }

  static readonly token = 'a-token-of-this-test-only';

  static async start(
    data: PartnerData,
    missing: readonly Missing[] = [],
    token = PlainGraph.token,
  ): Promise<PlainGraph> {
    const graph = new PlainGraph(data, missing, token);
    graph.server.listen(0, '127.0.0.1');
    await once(graph.server, 'listening');
    return graph;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1.0`;
  }

  async stop(): Promise<void> {
    if (!this.server.listening) return;
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    await this.watch();
    const url = new URL(request.url ?? '/', this.url);
    const path = decodeURIComponent(url.pathname).replace(/^\/v1\.0\//u, '');
    const allowed = request.headers.authorization === `Bearer ${this.accepted}`;
    const answer = allowed
      ? request.method === 'POST'
        ? this.asked(path, JSON.parse(text || '{}') as Row)
        : this.read(path, url)
      : undefined;
    response.writeHead(answer ? 200 : allowed ? 404 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { error: { code: 'Request_ResourceNotFound', message: 'None.' } }));
  }

  private read(path: string, url: URL): Row | undefined {
    const one = this.one(path);
    if (one) return one;
    const rows = this.list(path);
    if (!rows) return undefined;
    const from = Number(url.searchParams.get('$skiptoken') ?? 0);
    const next = from + ROWS_ON_A_PAGE;
    return {
      value: rows.slice(from, next),
      ...(next < rows.length && { '@odata.nextLink': `${url.origin}${url.pathname}?$skiptoken=${next}` }),
    };
  }

  private one(path: string): Row | undefined {
    const [kind, id, more] = path.split('/');
    if (more !== undefined) return undefined;
    if (kind === 'users') return this.data.users.find((user) => user.id === id);
    if (kind !== 'groups' || this.missing.includes('group')) return undefined;
    const group = this.data.groups.find((candidate) => candidate.id === id);
    return group && { id: group.id, displayName: group.displayName };
  }

  private list(path: string): readonly Row[] | undefined {
    const { data, missing } = this;
    const [, id = ''] = /^(?:\w+\/)?\w+\/([^/]+)\/\w+$/u.exec(path) ?? [];
    switch (path) {
      case 'tenantRelationships/delegatedAdminCustomers':
        return data.customers;
      case 'tenantRelationships/delegatedAdminRelationships':
        return data.relationships;
      case `tenantRelationships/delegatedAdminRelationships/${id}/accessAssignments`:
        return data.relationships.some((row) => row['id'] === id) ? (data.assignments[id] ?? []) : undefined;
      case `tenantRelationships/delegatedAdminCustomers/${id}/serviceManagementDetails`:
        return missing.includes('links') ? undefined : data.links[id];
      case 'contracts':
        return missing.includes('contracts') ? undefined : data.contracts;
      case 'users':
        return data.users;
      case `users/${id}/transitiveMemberOf`:
        return missing.includes('transitiveMemberOf') ? undefined : this.groupsOf(id);
      case `groups/${id}/transitiveMembers`:
        return this.membersOf(id);
      case 'admin/serviceAnnouncement/healthOverviews':
        return missing.includes('health') ? undefined : data.health;
      case 'admin/serviceAnnouncement/issues':
        return missing.includes('health') ? undefined : data.issues;
      default:
        return undefined;
    }
  }

  private asked(path: string, body: Row): Row | undefined {
    const [, id = '', call] = path.split('/');
    const groups = this.groupsOf(id)?.map((group) => group.id);
    const answersAll = call === 'getMemberGroups' && body['securityEnabledOnly'] === true;
    if (answersAll && !this.missing.includes('getMemberGroups')) return groups && { value: groups };
    const asked = body['groupIds'];
    if (call !== 'checkMemberGroups' || !Array.isArray(asked) || asked.length > 20) return undefined;
    return groups && { value: groups.filter((group) => asked.includes(group)) };
  }

  private groupsOf(userId: string) {
    if (!this.data.users.some(({ id }) => id === userId)) return undefined;
    return this.data.groups
      .filter(({ members }) => members.includes(userId))
      .map(({ id, displayName }) => ({ '@odata.type': '#microsoft.graph.group', id, displayName }));
  }

  private membersOf(groupId: string): readonly Row[] | undefined {
    const group = this.data.groups.find(({ id }) => id === groupId);
    const users = group && this.data.users.filter(({ id }) => group.members.includes(id));
    return users?.map((user) => ({ '@odata.type': '#microsoft.graph.user', ...user }));
  }
}
