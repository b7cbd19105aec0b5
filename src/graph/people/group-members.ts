import { LRUCache } from 'lru-cache';
import type { Agents } from '../../domain/agents';
import type { Person } from '../../domain/person';
import type { Listing, ReadFailure } from '../../domain/reading';
import type { Caller } from '../../ports';
import type { Awaitable } from '../../ports/awaitable';
import type { AgentGroup } from './agent-groups';
import type { Progress, Rows } from '../http/client';
import { type GraphContext, noteFailure, patienceOf } from '../context';
import { GraphError } from '../http/graph-error';
import { canonicalId, graphPath } from '../http/graph-path';
import {
  type Found,
  type Grown,
  type KeepingList,
  KeptListing,
  type ListAges,
  NOT_KEPT,
} from '../customers/kept-listing';
import { Deadline } from '../http/limits';
import { Everybody, type Owner } from '../http/owner';
import { group, user, type User } from '../shapes';
import { idOf, isEnabled, isNoGuest, isUser, toPerson, USER_FIELDS } from './user-rows';

/** Each may have thousands of members, so not many are kept. */
const MOST_GROUPS = 20;

/** Who is in a group of the partner's tenant, directly or through other groups. */
export class GroupMembers {
  readonly #groups: LRUCache<string, KeptListing<Person>>;
  readonly #admin: KeptListing<Person>;
  readonly #helpdesk: KeptListing<Person>;

  constructor(private readonly context: GraphContext) {
    this.#groups = new LRUCache({ max: MOST_GROUPS });
    this.#admin = this.#agentsOf('AdminAgents');
    this.#helpdesk = this.#agentsOf('HelpdeskAgents');
  }

  of(groupId: string, caller: Caller | undefined): Awaitable<Listing<Person>> {
    const key = canonicalId(groupId);
    const { ages } = this.context;
    const kept =
      this.#groups.get(key) ??
      this.#keeping(
        // It outlives the turn that set it off, but counts as that person's.
        (grown, _paused, owner) => this.#load([key], undefined, grown, owner),
        // People act on who is in it: never older than that.
        { freshMs: ages.staffMs, usableMs: ages.staffMs },
      );
    this.#groups.set(key, kept);
    return kept.read(this.#patienceMs(caller), caller);
  }

  async agents(caller: Caller | undefined): Promise<Agents> {
    const patienceMs = this.#patienceMs(caller);
    const [admin, helpdesk] = await Promise.all([
      this.#admin.read(patienceMs),
      this.#helpdesk.read(patienceMs),
    ]);
    return { admin, helpdesk };
  }

  #agentsOf(name: AgentGroup): KeptListing<Person> {
    const { ages, agentGroups, limits } = this.context;
    const load = async (grown: Grown<Person>): Promise<Found<Person>> => {
      const owner = new Everybody();
      const ids = await agentGroups.idsOf(name, new Deadline(limits.operationMs, owner));
      return this.#load(ids.items, ids.gap, grown, owner);
    };
    return this.#keeping(load, { freshMs: ages.agentsMs, usableMs: ages.agentsMs * 2 });
  }

  #keeping(load: KeepingList<Person>['load'], ages: ListAges): KeptListing<Person> {
    return new KeptListing(this.context, {
      load,
      agesOf: ({ gap }) => (gap ? NOT_KEPT : ages),
      keyOf: (person) => person.id,
      isSame: ({ name, email }, other) => name === other.name && email === other.email,
    });
  }

  async #load(
    groupIds: readonly string[],
    gap: ReadFailure | undefined,
    grown: Grown<Person>,
    owner: Owner,
  ): Promise<Found<Person>> {
    const people = new Map<string, Person>();
    let failure = gap;
    for (const groupId of groupIds) {
      const listed = await this.#list(groupId, owner, (rows) =>
        grown(rows.size, () => [...new Map([...people, ...peopleIn(rows.values())]).values()]),
      );
      if (listed.gap) failure ??= noteFailure(this.context.log, listed.gap);
      for (const [id, person] of peopleIn(listed.rows)) people.set(id, person);
    }
    return { items: [...people.values()], gap: failure };
  }

  async #list(groupId: string, owner: Owner, progress: Progress<User>): Promise<Rows<User>> {
    const deadline = new Deadline(this.context.limits.backgroundMs, owner);
    const path = graphPath`/groups/${groupId}/transitiveMembers`;
    const query = { $select: USER_FIELDS, $top: '999' };
    const call = { operation: 'listMembers', path, query } as const;
    const listed = await this.context.client.listing(call, user, idOf, deadline, progress);
    const isGone = listed.gap?.code === 'notFound' && (await this.#isMissing(groupId, deadline));
    return isGone ? { rows: [] } : listed;
  }

  /** Tells a deleted group from a server that doesn't know the list: only the first has no members. */
  async #isMissing(groupId: string, deadline: Deadline): Promise<boolean> {
    try {
      const call = { operation: 'readGroup', path: graphPath`/groups/${groupId}` } as const;
      await this.context.client.get(call, group, deadline.atMost(this.context.limits.operationMs));
      return false;
    } catch (error) {
      if (error instanceof GraphError) return error.code === 'notFound';
      throw error;
    }
  }

  #patienceMs(caller: Caller | undefined): number {
    return patienceOf(caller, this.context.limits.operationMs);
  }
}

function peopleIn(rows: Iterable<User>): ReadonlyMap<string, Person> {
  const staff = [...rows].filter((row) => isUser(row) && isEnabled(row) && isNoGuest(row));
  return new Map(staff.map((row) => [row.id, toPerson(row)]));
}
