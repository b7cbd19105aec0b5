import { SpanKind } from '@opentelemetry/api';
import type { CallProgress, CallWatch, WatchedCall } from '../ports/telemetry';
import { faultOf } from './fault-of';
import type { Meters } from './meters';
import type { Tracing } from './tracing';

type Service = 'graph' | 'connector';

/** Calls to one service as numbers, and as spans of the turn that waits for them. */
export class WatchedCalls implements CallWatch {
  constructor(
    private readonly service: Service,
    private readonly tracing: Tracing,
    private readonly meters: Meters,
  ) {}

  /** What is read for everybody may be thousands of calls, which would bury the turn that set it off. */
  call<T>(call: WatchedCall, work: (progress: CallProgress) => Promise<T>): Promise<T> {
    const progress: CallProgress = { attempts: 0, status: undefined };
    const counted = (): Promise<T> => this.counted(call, () => work(progress));
    if (call.isForAll || !this.tracing.span) return counted();
    const { service } = this;
    const { method, endpoint } = call;
    const attributes = { 'http.request.method': method, 'url.template': endpoint, 'peer.service': service };
    const stretch = { name: `${service} ${method} ${endpoint}`, kind: SpanKind.CLIENT, attributes };
    return this.tracing.run(stretch, async (span) => {
      try {
        return await counted();
      } finally {
        const { attempts, status } = progress;
        if (status !== undefined) span.setAttribute('http.response.status_code', status);
        span.setAttribute('http.request.resend_count', Math.max(0, attempts - 1));
      }
    });
  }

  private async counted<T>({ endpoint }: WatchedCall, work: () => Promise<T>): Promise<T> {
    const { service, meters } = this;
    const started = performance.now();
    let outcome = 'answered';
    try {
      return await work();
    } catch (error) {
      outcome = 'failed';
      meters.count('callFaults', { service, endpoint, fault: faultOf(error) });
      throw error;
    } finally {
      const seconds = (performance.now() - started) / 1000;
      meters.record('callDuration', seconds, { service, endpoint, outcome });
    }
  }
}
