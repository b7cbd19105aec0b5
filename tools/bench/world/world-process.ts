import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BenchError } from '../bench-error';
import { callsMessage, type Ready, readyMessage, type Request, type WorldOptions } from './world-messages';

const LOOK_EVERY_MS = 750;
const LONGEST_SETTLING_MS = 180_000;

/** Graph and Entra, running. */
export class WorldProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly ready: Ready,
  ) {}

  /** Rejects with `BenchError` when it doesn't come up. */
  static async start(options: WorldOptions): Promise<WorldProcess> {
    const child = fork(join(__dirname, 'serve-world.ts'), [JSON.stringify(options)], {
      execArgv: ['--import', 'tsx'],
    });
    return new WorldProcess(child, readyMessage.parse(await told(child)));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** From now on every answer of Graph's is held back for so long. */
  delay(delayMs: number): void {
    this.send({ delayMs });
  }

  /** Resolves when nobody asks Graph for anything any more, or after three minutes. */
  async settled(): Promise<void> {
    const until = Date.now() + LONGEST_SETTLING_MS;
    let [before, now] = [-1, await this.calls()];
    while (now !== before && Date.now() < until) {
      await sleep(LOOK_EVERY_MS);
      [before, now] = [now, await this.calls()];
    }
  }

  /** Calls to Graph so far. */
  async calls(): Promise<number> {
    const answer = told(this.child);
    this.send('calls');
    return callsMessage.parse(await answer).calls;
  }

  stop(): void {
    this.child.kill();
  }

  private send(request: Request): void {
    this.child.send(request);
  }
}

async function told(child: ChildProcess): Promise<unknown> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const gone = once(child, 'exit', { signal }).then((): never => {
    throw new BenchError('world', 'The process of Graph has ended; what it said stands above.');
  });
  gone.catch(() => undefined);
  const [said] = (await Promise.race([once(child, 'message', { signal }), gone])) as unknown[];
  waiting.abort();
  return said;
}
