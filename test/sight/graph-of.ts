import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  assignmentRows,
  contractRows,
  customerRows,
  groupRow,
  groupsAbove,
  peopleBelow,
  personRow,
  relationshipRows,
  type Row,
} from './directory-rows';
import type { Partner } from './partner';

/** What is asked for, by the part of Graph that answers. */
export interface Asked {
  readonly part:
    | 'customers'
    | 'contracts'
    | 'relationships'
    | 'assignments'
    | 'memberships'
    | 'members'
    | 'person'
    | 'group'
    | 'other';
  /** Of the relationship, group or person that it is about; empty for a whole list. */
  readonly id: string;
  /** From 1. */
  readonly page: number;
}

/** How Graph fails: an error that may pass, a page in HTML in place of JSON, no permission. */
export type Fault = 'serverError' | 'html' | 'forbidden';

const TOKEN = 'a-token-of-these-tests-only';

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly text: string;
}

const REFUSAL: Answer = { status: 401, text: '{}' };
const NOT_FOUND: Answer = { status: 404, text: '{"error":{"code":"Request_ResourceNotFound","message":""}}' };
const FAULTS: Readonly<Record<Fault, Answer>> = {
  serverError: { status: 503, text: '{}' },
  html: { status: 200, type: 'text/html', text: '<p>Hello</p>' },
  forbidden: { status: 403, text: '{"error":{"code":"Authorization_RequestDenied","message":""}}' },
};

/** A Graph over HTTP for a partner of these tests. Written apart from `src/demo`, so that no misunderstanding is shared. */
export class GraphOf {
  /** Undefined lets the call through. */
  fault: (asked: Asked) => Fault | undefined = () => undefined;
  readonly token = TOKEN;
  private underWay = 0;
  private lastAt = 0;
  private readonly server: Server;
  private readonly base: Date;

  private constructor(
    /** May be replaced while it runs: administrators are at work. */
    public partner: Partner,
    private readonly now: () => Date,
  ) {
    this.base = now();
    this.server = createServer((request, response) => void this.receive(request, response));
  }

  static async start(partner: Partner, now: () => Date = () => new Date()): Promise<GraphOf> {
    const graph = new GraphOf(partner, now);
    graph.server.listen(0, '127.0.0.1');
    await once(graph.server, 'listening');
    return graph;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1.0`;
  }

  /** Resolves when nobody has asked anything for a moment: whatever is read behind the scenes is done. */
  async quiet(): Promise<void> {
    while (this.underWay > 0 || performance.now() - this.lastAt < 60) await sleep(10);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.underWay += 1;
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const url = new URL(request.url ?? '/', this.url);
    const path = decodeURIComponent(url.pathname).replace(/^\/v1\.0\//u, '');
    response.sendDate = false;
    response.setHeader('date', this.now().toUTCString());
    const isOurs = request.headers.authorization === `Bearer ${this.token}`;
    const asked = request.method === 'POST' ? (JSON.parse(body) as Row) : undefined;
    const { status, type = 'application/json', text } = isOurs ? this.answer(path, url, asked) : REFUSAL;
    // Not chained: restify replaces `writeHead` of every response in the process by one that answers nothing.
    response.writeHead(status, { 'content-type': type });
    response.end(text);
    this.underWay -= 1;
    this.lastAt = performance.now();
  }

  private answer(path: string, url: URL, body: Row | undefined): Answer {
    const page = 1 + Number(url.searchParams.get('$skiptoken') ?? 0);
    const fault = this.fault({ ...partOf(path), page });
    if (fault) return FAULTS[fault];
    const found = body ? this.toPost(path, body) : this.toGet(path, url);
    return found ? { status: 200, text: JSON.stringify(found) } : NOT_FOUND;
  }

  private toGet(path: string, url: URL): Row | undefined {
    const [kind, id = '', more] = path.split('/');
    const { people, groups } = this.partner;
    if (kind === 'users' && id && !more) {
      const person = people.find((each) => each.id === id);
      return person && personRow(person);
    }
    if (kind === 'groups' && id && !more) {
      const group = groups.find((each) => each.id === id && !each.deleted);
      return group && groupRow(group);
    }
    const rows = this.rowsOf(path, url.searchParams.get('$filter'));
    return rows && this.cut(rows, url);
  }

  private rowsOf(path: string, filter: string | null): readonly Row[] | undefined {
    const { partner, base } = this;
    const id = idIn(path);
    switch (path.replace(ID, '/{id}')) {
      case 'tenantRelationships/delegatedAdminCustomers':
        return customerRows(partner);
      case 'tenantRelationships/delegatedAdminRelationships':
        return relationshipRows(partner, base).filter((row) => this.passes(row, filter));
      case 'tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments':
        return assignmentRows(partner, id);
      case 'tenantRelationships/delegatedAdminCustomers/{id}/serviceManagementDetails':
        return [];
      case 'contracts':
        return contractRows(partner);
      case 'users':
        return partner.people.map(personRow);
      case 'groups':
        return partner.groups
          .filter(({ deleted, name }) => !deleted && (filter === null || filter.includes(`'${name}'`)))
          .map(groupRow);
      case 'users/{id}/transitiveMemberOf':
      case 'users/{id}/transitiveMemberOf/microsoft.graph.group':
        return partner.manners.memberships === 'transitiveMemberOf' ? this.groupsOf(id) : undefined;
      case 'groups/{id}/transitiveMembers':
      case 'groups/{id}/transitiveMembers/microsoft.graph.user':
        return this.membersOf(id);
      case 'admin/serviceAnnouncement/healthOverviews':
      case 'admin/serviceAnnouncement/issues':
        return [];
      default:
        return undefined;
    }
  }

  private toPost(path: string, body: Row): Row | undefined {
    const { memberships } = this.partner.manners;
    const id = idIn(path);
    const groups = this.groupsOf(id)?.map((row) => row['id']);
    if (path.endsWith('/getMemberGroups') && memberships !== 'checkMemberGroups') {
      return groups && body['securityEnabledOnly'] === true ? { value: groups } : undefined;
    }
    const asked = body['groupIds'];
    if (!path.endsWith('/checkMemberGroups') || !Array.isArray(asked) || asked.length > 20) return undefined;
    return groups && { value: groups.filter((group) => asked.includes(group)) };
  }

  private groupsOf(personId: string): readonly Row[] | undefined {
    const { partner } = this;
    if (!partner.people.some(({ id }) => id === personId)) return undefined;
    const above = groupsAbove(partner, personId);
    return partner.groups.filter(({ id }) => above.has(id)).map(groupRow);
  }

  private membersOf(groupId: string): readonly Row[] | undefined {
    const group = this.partner.groups.find(({ id, deleted }) => id === groupId && !deleted);
    return group && peopleBelow(this.partner, groupId).map(personRow);
  }

  private passes(row: Row, filter: string | null): boolean {
    if (filter === null || !this.partner.manners.honoursFilter) return true;
    const wanted = /^customer\/tenantId eq '([^']+)'$/u.exec(filter)?.[1];
    const { tenantId } = (row['customer'] ?? {}) as { tenantId?: string };
    return tenantId !== undefined && tenantId.toLowerCase() === wanted?.toLowerCase();
  }

  /** The skip token counts pages. */
  private cut(rows: readonly Row[], url: URL): Row {
    const { pageSize, emptyPages } = this.partner.manners;
    const page = Number(url.searchParams.get('$skiptoken') ?? 0);
    const from = (page - (emptyPages ? 1 : 0)) * pageSize;
    const next = new URL(url);
    next.searchParams.set('$skiptoken', String(page + 1));
    const goesOn = from + pageSize < rows.length;
    return {
      value: from < 0 ? [] : rows.slice(from, from + pageSize),
      ...(goesOn && { '@odata.nextLink': next.href }),
    };
  }
}

/** The first segment that is a GUID, or two of them. */
const ID = /\/([0-9a-f]{8}-[^/]+)/iu;

function idIn(path: string): string {
  return ID.exec(path)?.[1]?.toLowerCase() ?? '';
}

function partOf(path: string): Omit<Asked, 'page'> {
  const id = idIn(path);
  const parts: readonly (readonly [RegExp, Asked['part']])[] = [
    [/delegatedAdminCustomers$/u, 'customers'],
    [/^contracts$/u, 'contracts'],
    [/delegatedAdminRelationships$/u, 'relationships'],
    [/accessAssignments$/u, 'assignments'],
    [/transitiveMemberOf|MemberGroups$/u, 'memberships'],
    [/transitiveMembers/u, 'members'],
    [/^users\/[^/]+$/u, 'person'],
    [/^groups\/[^/]+$/u, 'group'],
  ];
  return { id, part: parts.find(([pattern]) => pattern.test(path))?.[1] ?? 'other' };
}
