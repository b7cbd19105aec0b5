import type { Clock } from '../../ports';
import type { GraphLog } from '../context';

/** Below this a difference is of no consequence, and may come from a slow answer. */
const TOLERATED_MS = 2 * 60_000;
/** By so much it has to change to be worth another line in the log. */
const NEWS_MS = 60_000;

/**
 * What time it is for Graph: our own clock, corrected by the `Date` of its answers when it is more than two minutes
 * off. It dates what was read, and end dates are held against it. Ages are taken from our own clock instead.
 */
export class GraphClock implements Clock {
  #aheadMs = 0;
  #warnedMs = 0;
  /** Tells whole seconds, so that many answers carry the same. */
  #lastDate: { readonly header: string; readonly at: number } = { header: '', at: NaN };

  constructor(
    private readonly own: Clock,
    private readonly log: GraphLog,
  ) {}

  now(): Date {
    return new Date(this.own.now().getTime() - this.#correctionMs());
  }

  /** Marks this moment. It is dated when asked for, since an answer may teach us better until then. */
  stamp(): () => Date {
    const moment = this.own.now().getTime();
    return () => new Date(moment - this.#correctionMs());
  }

  /** Takes in the `Date` header of an answer that has just come. One that can't be read says nothing. */
  readonly note = (header: string | undefined): void => {
    const at = this.#parsed(header ?? '');
    if (Number.isNaN(at)) return;
    this.#aheadMs = this.own.now().getTime() - at;
    const ahead = this.#correctionMs();
    if (ahead !== 0 && Math.abs(ahead - this.#warnedMs) > NEWS_MS) {
      const minutesAhead = Math.round(ahead / 6_000) / 10;
      this.log.warn(
        { minutesAhead },
        'The clock of this machine differs from Graph’s, which is used instead',
      );
      this.#warnedMs = ahead;
    }
  };

  #parsed(header: string): number {
    if (header !== this.#lastDate.header) this.#lastDate = { header, at: Date.parse(header) };
    return this.#lastDate.at;
  }

  #correctionMs(): number {
    return Math.abs(this.#aheadMs) > TOLERATED_MS ? this.#aheadMs : 0;
  }
}
