import { request } from 'undici';
import type { BaseUrl } from '../http/base-url';
import { type Probe, probed, type ProbeFailure } from './probe';

/** Whatever it was (no such host, refused, no trust, too late), there is no Graph to talk to. */
const UNREACHABLE: ProbeFailure = { code: 'unreachable', status: undefined, retryAfterMs: undefined };

/**
 * The time at Graph, to the second, from the `Date` header of whatever it answers to a call without a token:
 * undefined where the header is missing. Failed means that nobody answers at that address.
 */
export function serverClock(base: BaseUrl, limitMs: number): Promise<Probe<Date | undefined>> {
  const ask = async (): Promise<Date | undefined> => {
    const { headers, body } = await request(base.to('/'), {
      signal: AbortSignal.timeout(limitMs),
      reset: true,
    });
    body.on('error', () => undefined).destroy();
    return dateOf(headers.date);
  };
  return probed(ask, () => UNREACHABLE);
}

function dateOf(header: string | string[] | undefined): Date | undefined {
  const at = typeof header === 'string' ? Date.parse(header) : Number.NaN;
  return Number.isNaN(at) ? undefined : new Date(at);
}
