import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { BenchError } from './bench-error';
import { onCore } from './cores';

const LONGEST_START_MS = 30_000;
const LONGEST_END_MS = 15_000;

/** At the end of a line that holds at most words before it, as the product prints it; its log is JSON. */
const ADDRESS = /^[\w ]*:? ?(http:\/\/127\.0\.0\.1:\d+)$/mu;

/** How a bot is started. */
export interface Program {
  /** The first word may be `node`, which is then the Node that runs the benchmark. */
  readonly command: readonly string[];
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** A bot in a process of its own, on a core of its own where that can be had. It prints its address. */
export class BotProcess {
  private printed = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly ended: Promise<unknown>,
  ) {
    child.stdout?.on('data', (chunk) => (this.printed += String(chunk)));
    child.stderr?.on('data', (chunk) => (this.printed += String(chunk)));
  }

  /** Resolves as soon as the address is printed; rejects with `BenchError`. */
  static async start({ command, folder, env }: Program, core: number | undefined): Promise<BotProcess> {
    const [first = '', ...rest] = command;
    const [program = '', ...args] = onCore(core, [first === 'node' ? process.execPath : first, ...rest]);
    const { PATH, HOME } = process.env;
    const child = spawn(program, args, {
      cwd: folder,
      env: { PATH, HOME, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const bot = new BotProcess(child, once(child, 'exit'));
    await bot.listening();
    return bot;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get url(): string {
    return ADDRESS.exec(this.printed)?.[1] ?? '';
  }

  /** What it has printed so far. */
  get output(): string {
    return this.printed;
  }

  async stop(): Promise<void> {
    const kill = setTimeout(() => this.child.kill('SIGKILL'), LONGEST_END_MS);
    this.child.kill();
    await this.ended;
    clearTimeout(kill);
  }

  private async listening(): Promise<void> {
    const { child } = this;
    const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_START_MS);
    const isGone = this.ended.then(() => true);
    while (this.url === '') {
      const line = child.stdout ? once(child.stdout, 'data') : isGone;
      if ((await Promise.race([line, isGone])) === true) {
        clearTimeout(late);
        throw new BenchError('no-start', `The bot did not start:\n${this.printed}`);
      }
    }
    clearTimeout(late);
  }
}
