import type { Logger } from 'pino';

/** One line in this many milliseconds at most. */
const LINE_EVERY = 60_000;

/** Tells how many requests were turned away, and never what stood in them: the senders may be anybody. */
export class RefusalLog {
  private readonly counts = new Map<number, number>();
  private lastLine = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly log: Pick<Logger, 'warn'>,
    private readonly now: () => number = () => Date.now(),
  ) {}

  note(status: number): void {
    this.counts.set(status, (this.counts.get(status) ?? 0) + 1);
    if (this.now() - this.lastLine >= LINE_EVERY) this.tell();
  }

  /** Tells what was counted since the last line, if anything. */
  tell(): void {
    if (this.counts.size === 0) return;
    this.log.warn({ byStatus: Object.fromEntries(this.counts) }, 'Requests were turned away.');
    this.counts.clear();
    this.lastLine = this.now();
  }
}
