import { reachable } from '../../src/demo/reachable';
import type { GeneratedCustomer, GeneratedPartner, GeneratedRelationship } from './generated-partner';
import { assignmentRow, contractRow, customerRow, groupRow, relationshipRow, userRow } from './graph-rows';

/** Graph's own limit for lists of directory objects. */
const DIRECTORY_PAGE = 999;
/** One relationship in so many ends between the first reading and the next. */
const ENDING = 100;

type Answer = object | undefined;

/** What Graph would say of a generated partner. Pages and objects are made when they are asked for. */
export class PartnerGraph {
  readonly #byCustomer = new Map<string, GeneratedRelationship[]>();
  readonly #byId = new Map<string, GeneratedRelationship>();
  readonly #now = Date.now();
  readonly #calls = new Map<string, number>();
  #customers: readonly GeneratedCustomer[];
  #relationships: readonly GeneratedRelationship[];
  #hasChanged = false;

  constructor(
    private readonly partner: GeneratedPartner,
    private readonly root: string,
    private readonly page: number,
  ) {
    this.#customers = partner.customers;
    this.#relationships = partner.relationships;
    this.#file(partner.relationships);
  }

  /** By the last word of the path that isn't an ID. */
  get calls(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#calls);
  }

  /** Customers sign up and relationships end. */
  change(): void {
    const { newcomers, newRelationships } = this.partner;
    this.#customers = [...this.#customers, ...newcomers];
    this.#relationships = [...this.#relationships, ...newRelationships];
    this.#file(newRelationships);
    this.#hasChanged = true;
  }

  /** Undefined for what isn't there. `path` begins behind the version. */
  answer(path: string, query: URLSearchParams): Answer {
    const [area = '', second = '', third = '', fourth = ''] = path.split('/').slice(1);
    this.#count([fourth, area === 'tenantRelationships' ? second : third, area].find(Boolean) ?? '');
    switch (area) {
      case 'tenantRelationships':
        return this.#gdap(second, third, fourth, path, query);
      case 'contracts':
        return this.#list(path, query, this.#customers.filter(hasContract), contractRow, DIRECTORY_PAGE);
      case 'users':
        return this.#user(second, third, path, query);
      case 'groups':
        return this.#group(second, third, path, query);
      default:
        return undefined;
    }
  }

  #gdap(kind: string, id: string, part: string, path: string, query: URLSearchParams): Answer {
    if (kind === 'delegatedAdminCustomers' && id === '') {
      return this.#list(path, query, this.#customers, customerRow, this.page);
    }
    if (kind !== 'delegatedAdminRelationships') return undefined;
    if (part === 'accessAssignments') {
      return this.#list(path, query, this.#byId.get(id)?.assignments, assignmentRow, this.page);
    }
    const filter = /^customer\/tenantId eq '([^']+)'$/u.exec(query.get('$filter') ?? '');
    const rows = filter ? (this.#byCustomer.get(filter[1] ?? '') ?? []) : this.#relationships;
    const row = (one: GeneratedRelationship): object => relationshipRow(one, this.#statusOf(one), this.#now);
    return this.#list(path, query, rows, row, this.page);
  }

  #statusOf({ id, status }: GeneratedRelationship): string {
    const ends = this.#hasChanged && parseInt(id.slice(0, 8), 16) % ENDING === 0;
    return ends ? 'terminated' : status;
  }

  #user(id: string, part: string, path: string, query: URLSearchParams): Answer {
    const { people, groups } = this.partner;
    if (id === '') return this.#list(path, query, people, userRow, DIRECTORY_PAGE);
    const person = people.find((one) => one.id === id);
    if (part === '') return person && userRow(person);
    if (part !== 'transitiveMemberOf') return undefined;
    const above = reachable(id, (member) =>
      groups.filter(({ members }) => members.includes(member)).map((one) => one.id),
    );
    return this.#list(
      path,
      query,
      groups.filter((one) => above.has(one.id)),
      groupRow,
      DIRECTORY_PAGE,
    );
  }

  #group(id: string, part: string, path: string, query: URLSearchParams): Answer {
    const { people, groups } = this.partner;
    const named = /^displayName eq '([^']+)'$/u.exec(query.get('$filter') ?? '')?.[1];
    if (id === '') {
      const found = groups.filter(({ name }) => named === undefined || name === named);
      return this.#list(path, query, found, groupRow, DIRECTORY_PAGE);
    }
    const group = groups.find((one) => one.id === id);
    if (part !== 'transitiveMembers') return group && groupRow(group);
    const below = reachable(id, (one) => groups.find((other) => other.id === one)?.members ?? []);
    return this.#list(
      path,
      query,
      people.filter((one) => below.has(one.id)),
      userRow,
      DIRECTORY_PAGE,
    );
  }

  #list<T>(
    path: string,
    query: URLSearchParams,
    rows: readonly T[] | undefined,
    row: (one: T) => object,
    most: number,
  ): Answer {
    if (!rows) return undefined;
    const size = Math.min(most, Number(query.get('$top') ?? most));
    const start = Number(query.get('$skiptoken') ?? 0);
    const end = start + size;
    const next = `${this.root}${path}?$top=${size}&$skiptoken=${end}`;
    return {
      value: rows.slice(start, end).map(row),
      ...(end < rows.length && { '@odata.nextLink': next }),
    };
  }

  #file(relationships: readonly GeneratedRelationship[]): void {
    for (const one of relationships) {
      this.#byId.set(one.id, one);
      const { tenantId } = one.customer;
      this.#byCustomer.set(tenantId, [...(this.#byCustomer.get(tenantId) ?? []), one]);
    }
  }

  #count(kind: string): void {
    this.#calls.set(kind, (this.#calls.get(kind) ?? 0) + 1);
  }
}

function hasContract({ domain }: GeneratedCustomer): boolean {
  return domain !== undefined;
}
