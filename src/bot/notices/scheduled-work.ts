import type { Logger } from 'pino';
import type { Clock, LeasedItem, Schedule } from '../../ports';
import { within } from '../../ports/within';
import type { Reconnect } from '../turn-finisher';
import { type Again, countedAnew, postponedTo, triesOf } from './postponed';

/** Does one item; answers when it is wanted again. One that rejects is put off. Done twice, it must come to the same. */
export type Job = (item: LeasedItem, reconnect: Reconnect) => Promise<Again | undefined>;

/** In milliseconds. */
export interface ScheduledWorkPauses {
  /** Between two looks at what is due. */
  readonly look: number;
  /** Between two items. Teams takes 50 messages a second of one bot, and people write to it as well. */
  readonly between: number;
  /** How long a shutdown waits for the item that is being done. */
  readonly goodbye: number;
}

const PAUSES: ScheduledWorkPauses = { look: 30_000, between: 200, goodbye: 10_000 };

const MINUTE = 60_000;
/** For how long nobody else gets the items that were taken. */
const LEASE_MS = 2 * MINUTE;
/** An item takes less than this, so none is begun that another instance might begin meanwhile. */
const ITEM_MS = 30_000;
const MOST_AT_ONCE = 10;

/** How long something that failed is put off for; twice as long each time. */
const FIRST_POSTPONEMENT = MINUTE;
const LONGEST_POSTPONEMENT = 6 * 60 * MINUTE;
/** Work that this code doesn't know, such as a newer version's, is left for others that long. */
const LEFT_TO_OTHERS = 60 * MINUTE;

export interface ScheduledWorkOptions {
  readonly schedule: Pick<Schedule, 'takeDue' | 'finish'>;
  readonly clock: Clock;
  /** By what stands before the first slash of an item's key. */
  readonly jobs: Readonly<Record<string, Job>>;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly pauses?: ScheduledWorkPauses | undefined;
}

/** Does what is due, one item after the other; of several instances, the one that leases an item does it. */
export class ScheduledWork {
  private readonly pauses: ScheduledWorkPauses;
  private reconnect: Reconnect | undefined;
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  constructor(private readonly options: ScheduledWorkOptions) {
    this.pauses = options.pauses ?? PAUSES;
  }

  /** From now on, looks for what is due every so often. */
  start(reconnect: Reconnect): void {
    this.reconnect = reconnect;
    this.lookAround();
  }

  /** Begins nothing new, and waits for the item that is being done; what is left is due at the next start. */
  async stop(): Promise<void> {
    this.reconnect = undefined;
    clearTimeout(this.timer);
    await within(this.pauses.goodbye, this.round);
  }

  private lookAround(): void {
    this.round = this.doWhatIsDue().then(() => {
      if (!this.reconnect) return;
      // Between half and one and a half of it, so that instances that start together part.
      const pause = this.pauses.look * (0.5 + this.options.random());
      this.timer = setTimeout(() => this.lookAround(), pause).unref();
    });
  }

  private async doWhatIsDue(): Promise<void> {
    try {
      while (this.reconnect && (await this.doSome()) === MOST_AT_ONCE);
    } catch (cause) {
      this.options.log.warn({ err: cause }, 'what is due could not be looked up');
    }
  }

  /** Answers how many items were due. */
  private async doSome(): Promise<number> {
    const { schedule, clock } = this.options;
    const now = clock.now();
    const until = new Date(now.getTime() + LEASE_MS);
    const items = await schedule.takeDue(now, until, MOST_AT_ONCE);
    for (const item of items) {
      if (!this.reconnect || until.getTime() - clock.now().getTime() < ITEM_MS) break;
      await this.doOne(item, this.reconnect);
      await pause(this.pauses.between);
    }
    return items.length;
  }

  private async doOne(item: LeasedItem, reconnect: Reconnect): Promise<void> {
    const { schedule, log, jobs } = this.options;
    const kind = item.key.split('/', 1)[0] ?? '';
    try {
      const job = Object.hasOwn(jobs, kind) ? jobs[kind] : undefined;
      if (!job) log.info({ work: kind }, 'scheduled work that is unknown here is left to others');
      const again = job ? await job(item, reconnect) : { dueAt: this.in(LEFT_TO_OTHERS), body: item.body };
      await schedule.finish(item, again && countedAnew(item, again));
    } catch (cause) {
      log.warn({ err: cause, work: kind, tries: triesOf(item) + 1 }, 'scheduled work is put off');
      await this.putOff(item);
    }
  }

  /** When that fails too, the item is due again as soon as its lease is over. */
  private async putOff(item: LeasedItem): Promise<void> {
    const { schedule, log } = this.options;
    const wait = Math.min(FIRST_POSTPONEMENT * 2 ** triesOf(item), LONGEST_POSTPONEMENT);
    try {
      await schedule.finish(item, postponedTo(this.in(wait), item));
    } catch (cause) {
      log.warn({ err: cause }, 'scheduled work could not be put off');
    }
  }

  private in(milliseconds: number): Date {
    return new Date(this.options.clock.now().getTime() + milliseconds);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
