import { LRUCache } from 'lru-cache';
import type { Memberships } from '../domain/evidence';
import type { Person } from '../domain/person';
import type { Reading } from '../domain/reading';
import type { StaffDirectory, StaffReading } from '../ports';
import { asReading, type GraphContext, noteFailure } from './context';
import { GraphError } from './graph-error';
import { canonicalId, graphPath, isGuid, sameId } from './graph-path';
import { KeptReading } from './kept-reading';
import { Deadline } from './limits';
import { type Candidates, readMemberships } from './memberships';
import { group, type User, user } from './shapes';

/** Somebody in the partner's directory, as the local chat offers them. */
export interface ListedPerson extends Person {
  readonly jobTitle: string | undefined;
  readonly guest: boolean;
}

const SELECT = 'id,displayName,mail,userPrincipalName,userType,accountEnabled,jobTitle';
const MOST_STAFF = 5_000;

/** The people of the partner's own tenant. */
export class GraphStaff implements StaffDirectory {
  readonly #known: LRUCache<string, StaffReading>;
  readonly #people: KeptReading<readonly ListedPerson[]>;

  constructor(
    private readonly context: GraphContext,
    /** All groups that assignments name, for servers that answer about nothing else. */
    private readonly assignedGroups: Candidates,
  ) {
    const { clock, limits, ages } = context;
    const perf = { now: () => clock.now().getTime() };
    this.#known = new LRUCache({ max: MOST_STAFF, ttl: ages.staffMs, ttlResolution: 0, perf });
    this.#people = new KeptReading({
      load: () => context.budget.forEverybody(() => asReading(context, () => this.#listPeople())),
      clock,
      freshMs: ages.peopleMs,
      usableMs: ages.peopleMs,
      patienceMs: limits.operationMs,
    });
  }

  async staff(personId: string): Promise<StaffReading> {
    if (!isGuid(personId)) return { kind: 'notFound' };
    const key = canonicalId(personId);
    const known = this.#known.get(key);
    if (known) return known;
    const reading = await this.#readStaff(key);
    if (reading.kind === 'member' || reading.kind === 'guest') this.#known.set(key, reading);
    return reading;
  }

  async memberships(personId: string): Promise<Reading<Memberships>> {
    return asReading(this.context, () =>
      readMemberships(this.context, personId, this.assignedGroups, this.#deadline()),
    );
  }

  async membersOf(groupId: string): Promise<Reading<readonly Person[]>> {
    return asReading(this.context, async () => {
      const rows = await this.#listMembers(groupId, this.#deadline());
      return rows.filter(isUser).filter(isEnabled).filter(isNoGuest).map(toPerson);
    });
  }

  async people(): Promise<Reading<readonly ListedPerson[]>> {
    return this.#people.read();
  }

  #deadline(): Deadline {
    return new Deadline(this.context.limits.operationMs);
  }

  async #readStaff(personId: string): Promise<StaffReading> {
    const call = {
      operation: 'readPerson',
      path: graphPath`/users/${personId}`,
      query: { $select: SELECT },
    } as const;
    try {
      return staffReadingOf(personId, await this.context.client.get(call, user, this.#deadline()));
    } catch (error) {
      if (error instanceof GraphError && error.code === 'notFound') return { kind: 'notFound' };
      return { kind: 'failed', failure: noteFailure(this.context.log, error) };
    }
  }

  async #listMembers(groupId: string, deadline: Deadline): Promise<readonly User[]> {
    const path = graphPath`/groups/${groupId}/transitiveMembers`;
    const query = { $select: SELECT, $top: '999' };
    try {
      return await this.context.client.list({ operation: 'listMembers', path, query }, user, idOf, deadline);
    } catch (error) {
      const gone =
        error instanceof GraphError && error.code === 'notFound' && !(await this.#exists(groupId, deadline));
      if (gone) return [];
      throw error;
    }
  }

  /** Tells a deleted group from a server that doesn't know the list: only the first has no members. */
  async #exists(groupId: string, deadline: Deadline): Promise<boolean> {
    try {
      await this.context.client.get(
        { operation: 'readGroup', path: graphPath`/groups/${groupId}` },
        group,
        deadline,
      );
      return true;
    } catch (error) {
      if (error instanceof GraphError && error.code === 'notFound') return false;
      throw error;
    }
  }

  async #listPeople(): Promise<readonly ListedPerson[]> {
    const rows = await this.context.client.list(
      { operation: 'listPeople', path: '/users', query: { $select: SELECT, $top: '999' } },
      user,
      idOf,
      new Deadline(this.context.limits.backgroundMs),
    );
    return rows
      .filter(isEnabled)
      .map((row) => ({ ...toPerson(row), jobTitle: row.jobTitle, guest: !isNoGuest(row) }));
  }
}

/** A disabled account is as good as none: nobody can be signed in with it. */
function staffReadingOf(personId: string, row: User): StaffReading {
  if (!sameId(row.id, personId)) throw new GraphError('malformed', 'readPerson', { note: 'somebody else' });
  if (!isEnabled(row)) return { kind: 'notFound' };
  return isNoGuest(row) ? { kind: 'member', person: toPerson(row) } : { kind: 'guest' };
}

function idOf(row: User): string {
  return row.id;
}

/** Groups, devices and service principals are members too; without a type, only users sign in. */
function isUser(row: User): boolean {
  const type = row['@odata.type'];
  if (type !== undefined) return type === '#microsoft.graph.user';
  return row.userPrincipalName !== undefined || row.userType !== undefined;
}

function isEnabled(row: User): boolean {
  return row.accountEnabled !== false;
}

/** A guest may have been made a "member" of the tenant; its sign-in name still shows where it comes from. */
function isNoGuest(row: User): boolean {
  return row.userType?.toLowerCase() !== 'guest' && !row.userPrincipalName?.toUpperCase().includes('#EXT#');
}

function toPerson(row: User): Person {
  return {
    id: row.id,
    name: row.displayName ?? row.userPrincipalName ?? row.id,
    email: row.mail ?? row.userPrincipalName,
  };
}
