import { TeamsInfo, type TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { MOST_VIEWERS } from '../../cards/parts/refresh';
import { withinOr } from '../ports/within';
import { teamOf } from './team-of';

/** In milliseconds. */
export interface RosterTimes {
  /** How long a turn waits for the list; what comes later is for the next one. */
  readonly patience: number;
  /** How long a list counts. */
  readonly kept: number;
  /** How long nobody asks again after a failure. */
  readonly rest: number;
}

const MINUTE = 60_000;
const TIMES: RosterTimes = { patience: 1_500, kept: 30 * MINUTE, rest: MINUTE };

/** Conversations that are known at the same time. */
const MOST_KEPT = 500;

/** Teams gives at least 50 a page; one page nearly always does, since sixty people are all that count. */
const PAGE_SIZE = 100;
const MOST_PAGES = 3;

/**
 * Who is in a channel or group chat, by the IDs that Teams uses there: the first sixty. A convenience, so a connector
 * that doesn't answer in time costs nothing but that.
 */
export class Roster {
  private readonly known = new LRUCache<string, Promise<readonly string[]>>({ max: MOST_KEPT });

  constructor(
    private readonly log: Pick<Logger, 'info'>,
    private readonly times: RosterTimes = TIMES,
  ) {}

  /** Never rejects; empty when it could not be read, or not in time. */
  async of(context: TurnContext): Promise<readonly string[]> {
    const key = placeIn(context);
    const members = this.known.get(key) ?? this.read(context, key);
    return withinOr(this.times.patience, members, () => []);
  }

  private read(context: TurnContext, key: string): Promise<readonly string[]> {
    const members = membersOf(context).catch((cause: unknown) => {
      this.log.info({ err: cause }, 'who is in a conversation could not be read');
      this.known.set(key, members, { ttl: this.times.rest });
      return [];
    });
    this.known.set(key, members, { ttl: this.times.kept });
    return members;
  }
}

async function membersOf(context: TurnContext): Promise<readonly string[]> {
  const ids: string[] = [];
  let next: string | undefined;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { members, continuationToken } = await TeamsInfo.getPagedMembers(context, PAGE_SIZE, next);
    // Guests are told nothing about customers, so there is nothing to refresh.
    ids.push(...members.filter(({ userRole }) => userRole !== 'guest').map(({ id }) => id));
    if (ids.length >= MOST_VIEWERS || !continuationToken) break;
    next = continuationToken;
  }
  return ids.slice(0, MOST_VIEWERS);
}

/** All channels of a team have the same members, as far as the connector tells; threads are no places of their own. */
function placeIn({ activity }: TurnContext): string {
  return teamOf(activity) ?? activity.conversation.id.split(';')[0] ?? '';
}
