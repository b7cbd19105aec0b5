import { request } from 'undici';
import type { BaseUrl } from './base-url';
import type { Probe } from '../checkup/probe';

/**
 * The time at Graph, to the second, from the `Date` header of whatever it answers to a call without a token:
 * undefined where the header is missing. Failed means that nobody answers at that address.
 */
export async function serverClock(base: BaseUrl, limitMs: number): Promise<Probe<Date | undefined>> {
  const startedAt = performance.now();
  const ms = (): number => Math.round(performance.now() - startedAt);
  try {
    const { headers, body } = await request(base.to('/'), {
      signal: AbortSignal.timeout(limitMs),
      reset: true,
    });
    body.on('error', () => undefined).destroy();
    return { kind: 'answered', value: dateOf(headers.date), ms: ms() };
  } catch {
    // Whatever it was (no such host, refused, no trust, too late), there is no Graph to talk to.
    return {
      kind: 'failed',
      why: { code: 'unreachable', status: undefined, retryAfterMs: undefined },
      ms: ms(),
    };
  }
}

function dateOf(header: string | string[] | undefined): Date | undefined {
  const at = typeof header === 'string' ? Date.parse(header) : Number.NaN;
  return Number.isNaN(at) ? undefined : new Date(at);
}
