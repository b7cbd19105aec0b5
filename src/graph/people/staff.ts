import { LRUCache } from 'lru-cache';
import type { Agents } from '../../domain/agents';
import type { Memberships } from '../../domain/evidence';
import type { Person } from '../../domain/person';
import type { Listing, Reading } from '../../domain/reading';
import type { Awaitable } from '../../ports/awaitable';
import type { Caller, StaffDirectory, StaffReading } from '../../ports';
import { asReading, deadlineFor, type GraphContext, noteFailure } from '../context';
import { GraphError } from '../http/graph-error';
import { canonicalId, graphPath, isGuid, sameId } from '../http/graph-path';
import { Deadline } from '../http/limits';
import { Everybody } from '../http/owner';
import { GroupMembers } from './group-members';
import { isAging } from './is-aging';
import { KeptMemberships } from './kept-memberships';
import { KeptReading } from '../kept-reading';
import type { Candidates } from './memberships';
import { type User, user } from '../shapes';
import { idOf, isEnabled, isNoGuest, toPerson, USER_FIELDS } from './user-rows';

/** Somebody in the partner's directory, as the local chat offers them. */
export interface ListedPerson extends Person {
  readonly jobTitle: string | undefined;
  readonly guest: boolean;
}

const MOST_STAFF = 5_000;

/** The people of the partner's own tenant. */
export class GraphStaff implements StaffDirectory {
  readonly #known: LRUCache<string, StaffReading>;
  readonly #renewing = new Set<string>();
  readonly #memberships: KeptMemberships;
  readonly #members: GroupMembers;
  readonly #people: KeptReading<readonly ListedPerson[]>;

  constructor(
    private readonly context: GraphContext,
    /** All groups that assignments name, for servers that answer about nothing else. */
    assignedGroups: Candidates,
  ) {
    const { ageClock, limits, ages } = context;
    const perf = { now: () => ageClock.now().getTime() };
    this.#known = new LRUCache({ max: MOST_STAFF, ttl: ages.staffMs, ttlResolution: 0, perf });
    this.#memberships = new KeptMemberships(context, assignedGroups);
    this.#members = new GroupMembers(context);
    this.#people = new KeptReading({
      load: () => asReading(context, () => this.#listPeople()),
      clock: ageClock,
      freshMs: ages.peopleMs,
      usableMs: ages.peopleMs,
      patienceMs: limits.operationMs,
    });
  }

  staff(personId: string, caller?: Caller): Awaitable<StaffReading> {
    const key = canonicalId(personId);
    const known = this.#known.get(key);
    if (known === undefined) return this.staffNow(personId, caller);
    if (isAging(this.#known, key, this.context.ages.staffMs)) this.#renew(key, caller);
    return known;
  }

  async staffNow(personId: string, caller?: Caller): Promise<StaffReading> {
    if (!isGuid(personId)) return { kind: 'notFound' };
    return this.#readAfresh(canonicalId(personId), deadlineFor(caller, this.context.limits.operationMs));
  }

  memberships(personId: string, caller?: Caller): Awaitable<Reading<Memberships>> {
    return this.#memberships.of(personId, caller);
  }

  async membersOf(groupId: string, caller?: Caller): Promise<Listing<Person>> {
    return this.#members.of(groupId, caller);
  }

  agents(caller?: Caller): Promise<Agents> {
    return this.#members.agents(caller);
  }

  async people(): Promise<Reading<readonly ListedPerson[]>> {
    return this.#people.read();
  }

  /** It outlives the turn that set it off, but counts as that person's. Where it fails, what is known stays. */
  #renew(key: string, caller: Caller | undefined): void {
    if (this.#renewing.has(key)) return;
    this.#renewing.add(key);
    const deadline = new Deadline(this.context.limits.operationMs, caller);
    void this.#readAfresh(key, deadline).finally(() => this.#renewing.delete(key));
  }

  async #readAfresh(key: string, deadline: Deadline): Promise<StaffReading> {
    const reading = await this.#readStaff(key, deadline);
    if (reading.kind === 'member' || reading.kind === 'guest') this.#known.set(key, reading);
    if (reading.kind === 'notFound') this.#known.delete(key);
    return reading;
  }

  async #readStaff(personId: string, deadline: Deadline): Promise<StaffReading> {
    const { client, log } = this.context;
    const path = graphPath`/users/${personId}`;
    const call = { operation: 'readPerson', path, query: { $select: USER_FIELDS } } as const;
    try {
      return staffReadingOf(personId, await client.get(call, user, deadline));
    } catch (error) {
      if (error instanceof GraphError && error.code === 'notFound') return { kind: 'notFound' };
      return { kind: 'failed', failure: noteFailure(log, error) };
    }
  }

  async #listPeople(): Promise<readonly ListedPerson[]> {
    const rows = await this.context.client.list(
      { operation: 'listPeople', path: '/users', query: { $select: USER_FIELDS, $top: '999' } },
      user,
      idOf,
      new Deadline(this.context.limits.backgroundMs, new Everybody()),
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
