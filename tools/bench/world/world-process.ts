import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { BenchError } from '../bench-error';

const message = z.object({ port: z.number().optional(), calls: z.number().optional() });

/** Graph and Entra, running. */
export class WorldProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  /** `delayMs` holds back every answer of Graph's. Rejects with `BenchError` when it doesn't come up. */
  static async start(delayMs = 0): Promise<WorldProcess> {
    const child = fork(join(__dirname, 'serve-world.ts'), [String(delayMs)], {
      execArgv: ['--import', 'tsx'],
    });
    const { port } = await told(child);
    if (port === undefined) throw new BenchError('world', 'The process of Graph did not say where it is.');
    return new WorldProcess(child, port);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Calls to Graph so far. */
  async calls(): Promise<number> {
    const answer = told(this.child);
    this.child.send('calls');
    return (await answer).calls ?? 0;
  }

  stop(): void {
    this.child.kill();
  }
}

async function told(child: ChildProcess): Promise<z.output<typeof message>> {
  const ended = new AbortController();
  const gone = once(child, 'exit', { signal: ended.signal }).then((): never => {
    throw new BenchError('world', 'The process of Graph has ended; what it said stands above.');
  });
  const [said] = (await Promise.race([once(child, 'message'), gone])) as unknown[];
  gone.catch(() => undefined);
  ended.abort();
  return message.parse(said);
}
