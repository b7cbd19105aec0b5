import type { Membership } from '../../domain/evidence';
import type { Listing } from '../../domain/reading';
import { type GraphContext, noteFailure } from '../context';
import { literal } from '../http/graph-path';
import { type Found, KeptListing } from '../customers/kept-listing';
import { Deadline } from '../http/limits';
import { Everybody } from '../http/owner';
import { type DirectoryObject, directoryObject } from '../shapes';

/** The display names of the groups that Partner Center puts its agents into. Source: `permissions` in sources.ts. */
const AGENT_GROUPS = ['AdminAgents', 'HelpdeskAgents'] as const;
export type AgentGroup = (typeof AGENT_GROUPS)[number];

/** A look-up that failed isn't tried again for so long: who answers IDs only does so all the time. */
const FAILED_MS = 60_000;

/** Finds the two groups by name, for answers about memberships that carry IDs only. Kept for some minutes. */
export class AgentGroups {
  readonly #ids: ReadonlyMap<AgentGroup, KeptListing<string>>;

  constructor(private readonly context: Omit<GraphContext, 'agentGroups'>) {
    const { agentsMs } = context.ages;
    this.#ids = new Map(
      AGENT_GROUPS.map((name) => [
        name,
        new KeptListing<string>(context, {
          load: () => this.#find(name),
          agesOf: ({ gap }) =>
            gap ? { freshMs: FAILED_MS, usableMs: FAILED_MS } : { freshMs: agentsMs, usableMs: agentsMs * 2 },
          keyOf: (id) => id,
          isSame: (one, other) => one === other,
        }),
      ]),
    );
  }

  /** IDs of the groups of this name; none where it was never made. */
  async idsOf(name: AgentGroup, deadline: Deadline): Promise<Listing<string>> {
    // The membership itself matters more: it must have time left after this.
    const patienceMs = Math.min(this.context.limits.attemptMs, deadline.remainingMs());
    const ids = await this.#ids.get(name)?.read(patienceMs);
    return ids ?? { items: [], gap: { kind: 'incomplete' }, at: this.context.clock.now() };
  }

  /** Whether somebody who is in all these groups, and in no others, is in the one of this name. */
  async membership(name: AgentGroup, groupIds: ReadonlySet<string>, deadline: Deadline): Promise<Membership> {
    const { items, gap } = await this.idsOf(name, deadline);
    if (items.some((id) => groupIds.has(id))) return 'yes';
    return gap ? 'unknown' : 'no';
  }

  /** A server may ignore the filter and list all groups, or leave their names out. */
  async #find(name: AgentGroup): Promise<Found<string>> {
    const { rows, gap } = await this.context.client.listing<DirectoryObject>(
      {
        operation: 'findGroups',
        path: '/groups',
        query: { $filter: `displayName eq ${literal(name)}`, $select: 'id,displayName', $top: '999' },
      },
      directoryObject,
      (row) => row.id,
      new Deadline(this.context.limits.operationMs, new Everybody()),
    );
    const isNamed = rows.every(({ displayName }) => displayName !== undefined);
    return {
      items: rows.filter(({ displayName }) => displayName === name).map(({ id }) => id),
      gap: gap ? noteFailure(this.context.log, gap) : isNamed ? undefined : { kind: 'incomplete' },
    };
  }
}
