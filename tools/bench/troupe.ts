import { Pool } from 'undici';
import { BenchError } from './bench-error';
import { BotProcess } from './bot-process';
import type { Line } from './channel/conversation';
import { cpuMsOf, residentMbOf } from './process-stat';
import type { Cast, Stage } from './stage';

/** All processes of one bot, and the line to them. */
export class Troupe {
  readonly line: Line;

  private constructor(
    private readonly cast: Cast,
    private readonly bots: readonly BotProcess[],
    connections: number,
  ) {
    const pools = bots.map(({ url }) => new Pool(url, { connections, pipelining: 1 }));
    this.line = { pools, serviceUrl: cast.serviceUrl, authorization: cast.authorization };
  }

  /** Rejects with `BenchError`. */
  static async start({ cores }: Stage, cast: Cast, processes: number, atOnce: number): Promise<Troupe> {
    const bots: BotProcess[] = [];
    cast.begin?.();
    for (let started = 0; started < processes; started += 1) {
      bots.push(await BotProcess.start(cast.program(), cores.bot));
    }
    return new Troupe(cast, bots, atOnce * 4);
  }

  get cpuMs(): number {
    return this.bots.reduce((all, { pid }) => all + cpuMsOf(pid), 0);
  }

  get residentMb(): number {
    return this.bots.reduce((all, { pid }) => all + residentMbOf(pid), 0);
  }

  /** Throws `BenchError` with the first of the problems. */
  check(problems: readonly string[]): void {
    const [first] = problems;
    if (first === undefined) return;
    const printed = this.bots.map(({ output }) => output.slice(-2000)).join('\n');
    const sentence = `${problems.length} wrong replies of ${this.cast.name}, the first: ${first}`;
    throw new BenchError('wrong-reply', `${sentence}\n${printed}`);
  }

  async stop(): Promise<void> {
    for (const pool of this.line.pools) await pool.destroy();
    await Promise.all(this.bots.map((bot) => bot.stop()));
  }
}
