import type { Logger } from 'pino';
import { KeptLook, type KnownLook, type ReadinessCheck } from './kept-look';
import { READINESS_CODES, type ReadinessCode, type ReadinessState } from './readiness-codes';

/**
 * - `ready`: all is well;
 * - `degraded`: turns are taken, and something that no other instance does better is not well;
 * - `notReady`: send nothing here;
 * - `draining`: the same, for good.
 */
type ReadinessStatus = 'ready' | 'degraded' | 'notReady' | 'draining';

/** One line of the answer. */
interface CheckReport {
  readonly name: string;
  readonly needed: boolean;
  readonly state: ReadinessState;
  readonly code: ReadinessCode;
  readonly reason: string;
  readonly checkedSecondsAgo?: number;
  readonly ageSeconds?: number;
}

export interface ReadinessReport {
  readonly status: ReadinessStatus;
  readonly checks: readonly CheckReport[];
}

/** Whether this instance takes turns, and why not. Cheap, however often it is asked. */
export class Readiness {
  readonly #looks: readonly KeptLook[];
  #said: ReadinessStatus = 'ready';

  constructor(
    checks: readonly ReadinessCheck[],
    private readonly turns: { readonly draining: boolean },
    private readonly log: Pick<Logger, 'info' | 'warn'>,
  ) {
    this.#looks = checks.map((check) => new KeptLook(check));
  }

  async report(): Promise<ReadinessReport> {
    if (this.turns.draining) return this.#draining();
    const checks = await Promise.all(
      this.#looks.map(async (look) => reportOf(look.check, await look.current())),
    );
    // It may have begun meanwhile.
    if (this.turns.draining) return this.#draining();
    const status = statusOf(checks);
    this.#tell(status, checks);
    return { status, checks: [lineOf('turns', true, 'takingTurns'), ...checks] };
  }

  #draining(): ReadinessReport {
    return { status: 'draining', checks: [lineOf('turns', true, 'draining')] };
  }

  /** A line for each change, not for each time that somebody asks. */
  #tell(status: ReadinessStatus, checks: readonly CheckReport[]): void {
    if (status === this.#said) return;
    this.#said = status;
    const codes = checks.flatMap(({ state, code }) => (state === 'ok' ? [] : [code]));
    if (status === 'ready') this.log.info('this instance is ready');
    else if (status === 'notReady') this.log.warn({ codes }, 'this instance is not ready');
    else this.log.info({ codes }, 'this instance is ready, and something is not well');
  }
}

function statusOf(checks: readonly CheckReport[]): ReadinessStatus {
  const troubled = checks.filter(({ state }) => state !== 'ok');
  if (troubled.some(({ needed }) => needed)) return 'notReady';
  return troubled.length > 0 ? 'degraded' : 'ready';
}

function reportOf({ name, needed }: ReadinessCheck, { code, ageMs, lookedMsAgo }: KnownLook): CheckReport {
  return {
    ...lineOf(name, needed, code),
    ...(lookedMsAgo !== undefined && { checkedSecondsAgo: inSeconds(lookedMsAgo) }),
    ...(ageMs !== undefined && { ageSeconds: inSeconds(ageMs + (lookedMsAgo ?? 0)) }),
  };
}

function lineOf(name: string, needed: boolean, code: ReadinessCode): CheckReport {
  return { name, needed, ...READINESS_CODES[code], code };
}

function inSeconds(ms: number): number {
  return Math.floor(ms / 1000);
}
