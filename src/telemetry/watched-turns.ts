import { createContextKey } from '@opentelemetry/api';
import type { Noted, TurnEnd, TurnWatch } from '../ports/telemetry';
import { countNoted } from './count-noted';
import type { Meters } from './meters';
import { fail, type Tracing } from './tracing';

/** What is known of the turn that runs. */
interface TurnRecord {
  kind: string;
  place: string;
  outcome: TurnEnd | 'failed';
}

const RECORD = createContextKey('turn of Filing Desk');

/** Turns as spans and numbers. */
export class WatchedTurns implements TurnWatch {
  constructor(
    private readonly tracing: Tracing,
    private readonly meters: Meters,
    private readonly tellsCustomers: boolean,
  ) {}

  async run(work: () => Promise<void>): Promise<void> {
    const record: TurnRecord = { kind: 'unknown', place: 'unknown', outcome: 'answered' };
    const started = performance.now();
    const span = this.tracing.begin({ name: 'turn' });
    try {
      await this.tracing.within(span, work, this.tracing.context.setValue(RECORD, record));
    } catch (error) {
      record.outcome = 'failed';
      fail(span, error);
      throw error;
    } finally {
      const { kind, place, outcome } = record;
      span.setAttributes({
        'filing_desk.kind': kind,
        'filing_desk.place': place,
        'filing_desk.outcome': outcome,
      });
      span.end();
      this.meters.count('turns', { kind, place, outcome });
      this.meters.record('turnDuration', (performance.now() - started) / 1000, { kind, outcome });
    }
  }

  arrived(kind: string, place: string): void {
    Object.assign(this.record ?? {}, { kind, place });
  }

  ended(as: TurnEnd): void {
    Object.assign(this.record ?? {}, { outcome: as });
  }

  talk<T>(work: () => Promise<T>, dialogOf: (outcome: T) => string | undefined): Promise<T> {
    return this.tracing.run({ name: 'dialog' }, async (span) => {
      const outcome = await work();
      span.setAttribute('filing_desk.dialog', dialogOf(outcome) ?? 'none');
      return outcome;
    });
  }

  saved(noted: readonly Noted[]): void {
    for (const one of noted) {
      countNoted(this.meters, one);
      if (one.kind !== 'verdict') continue;
      const { workload, verdict, brokenLink, customerTenantId } = one;
      this.tracing.span?.setAttributes({
        'filing_desk.workload': workload,
        'filing_desk.verdict': verdict,
        ...(brokenLink && { 'filing_desk.broken_link': brokenLink }),
        ...(this.tellsCustomers && customerTenantId && { 'filing_desk.customer': customerTenantId }),
      });
    }
  }

  private get record(): TurnRecord | undefined {
    return this.tracing.context.getValue(RECORD) as TurnRecord | undefined;
  }
}
