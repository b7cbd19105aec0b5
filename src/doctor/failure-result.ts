import type { ProbeFailure } from '../graph';
import type { Result } from './finding';

/** Names the settings and the sentences that a failure leads to. */
export interface Advice {
  /** For an administrator, should Graph refuse the call. */
  readonly grant: string;
  /** The setting that decides which Graph is asked. */
  readonly where: string;
  /** Where the token comes from. */
  readonly credential: string;
}

type Told = Omit<Result, 'ms'>;

/** What a failed call means, and what to do about it. */
export function failureResult({ code, status, retryAfterMs }: ProbeFailure, advice: Advice): Told {
  switch (code) {
    case 'forbidden':
      return { state: 'missing', detail: 'Graph refuses it (403).', todo: advice.grant };
    case 'unauthorized':
      return unauthorized(status, advice);
    case 'notFound':
    case 'unsupported':
      return {
        state: 'missing',
        detail: `This Graph does not have it, or not as Microsoft documents it (${status ?? 'no answer'}).`,
        todo: `Check that the address is Graph v1.0 of the right cloud (${advice.where}).`,
      };
    case 'unreachable':
      return {
        state: 'unchecked',
        detail: 'No answer in time.',
        todo: `Check that it can be reached from here (${advice.where}), then run the doctor again.`,
      };
    case 'throttled':
    case 'crowded':
      return { state: 'unchecked', detail: 'Graph asks to wait (429).', todo: whenToComeBack(retryAfterMs) };
    case 'serverError':
      return {
        state: 'unchecked',
        detail: `Graph answers with an error of its own (${status ?? 'no status'}).`,
        todo: 'Run the doctor again in some minutes.',
      };
    case 'malformed':
    case 'incomplete':
      return {
        state: 'unchecked',
        detail: 'The answer is not what Microsoft Graph documents.',
        todo: `Check that the address is Graph (${advice.where}), and that no proxy answers in its place.`,
      };
  }
}

function unauthorized(status: number | undefined, { credential, where }: Advice): Told {
  return status === undefined
    ? { state: 'problem', detail: 'No token could be had.', todo: `Check ${credential}.` }
    : {
        state: 'problem',
        detail: 'Graph does not take the token (401).',
        todo: `Check that ${credential} belongs to this Graph (${where}).`,
      };
}

function whenToComeBack(retryAfterMs: number | undefined): string {
  if (retryAfterMs === undefined) return 'Run the doctor again in a minute.';
  return `Run the doctor again in ${Math.ceil(retryAfterMs / 1000)} s.`;
}
