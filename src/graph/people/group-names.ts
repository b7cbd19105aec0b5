import { LRUCache } from 'lru-cache';
import type { AssignedGroup } from '../../domain/evidence';
import type { Awaitable } from '../../ports/awaitable';
import type { GraphContext } from '../context';
import { GraphError, logFields } from '../http/graph-error';
import { graphPath } from '../http/graph-path';
import type { Deadline } from '../http/limits';
import { group } from '../shapes';

const MOST_GROUPS = 5_000;

interface Named {
  readonly name: string | undefined;
}

/**
 * Names of the partner's security groups, kept for some minutes. That a group was deleted is never kept: it
 * breaks a chain, so it is asked again each time.
 */
export class GroupNames {
  readonly #names: LRUCache<string, Named, Deadline>;

  constructor(private readonly context: GraphContext) {
    this.#names = new LRUCache({
      max: MOST_GROUPS,
      ttl: context.ages.groupNamesMs,
      ttlResolution: 0,
      perf: { now: () => context.clock.now().getTime() },
      fetchMethod: (id, _stale, { context: deadline }) => this.#read(id, deadline),
    });
  }

  /** Never fails: without its name a group still has its ID. */
  find(id: string, deadline: Deadline): Awaitable<AssignedGroup> {
    const known = this.#names.get(id);
    return known ? assigned(id, known) : this.#findNow(id, deadline);
  }

  async #findNow(id: string, deadline: Deadline): Promise<AssignedGroup> {
    try {
      return assigned(id, await this.#names.fetch(id, { context: deadline }));
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      if (error.code === 'notFound' && !(await this.#hasMembers(id, deadline)))
        return { kind: 'deleted', id };
      this.context.log.info(logFields(error), 'A group stays without its name');
      return { kind: 'unnamed', id };
    }
  }

  /**
   * "Deleted" breaks a chain, so it takes two: the group and its members must both be not found. A server that
   * answers the second only doesn't know the first call.
   */
  async #hasMembers(id: string, deadline: Deadline): Promise<boolean> {
    const path = graphPath`/groups/${id}/transitiveMembers`;
    const soon = deadline.atMost(this.context.limits.attemptMs);
    try {
      await this.context.client.get(
        { operation: 'listMembers', path, query: { $top: '1' }, retries: 1 },
        group,
        soon,
      );
      return true;
    } catch (error) {
      // Any other fault leaves it open, and an open question is not a "no".
      return !(error instanceof GraphError && error.code === 'notFound');
    }
  }

  async #read(id: string, deadline: Deadline): Promise<Named> {
    const path = graphPath`/groups/${id}`;
    const call = { operation: 'readGroup', path, query: { $select: 'id,displayName' }, retries: 1 } as const;
    // A name is nice to have: it must not use up the time of the check.
    const soon = deadline.atMost(this.context.limits.attemptMs);
    return { name: (await this.context.client.get(call, group, soon)).displayName };
  }
}

function assigned(id: string, named: Named | undefined): AssignedGroup {
  return named?.name === undefined ? { kind: 'unnamed', id } : { kind: 'found', id, name: named.name };
}
