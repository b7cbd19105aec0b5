import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { BenchError } from './bench-error';
import { asArguments, type BenchOptions } from './bench-options';
import { type Cast, message, type Message, type Request } from './partner-messages';

/** A generated partner, served by a process of its own. */
export class PartnerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly cast: Cast,
  ) {}

  /** Rejects with `BenchError` when it does not come up. */
  static async start(options: BenchOptions): Promise<PartnerProcess> {
    const child = fork(join(__dirname, 'serve-partner.ts'), asArguments(options), {
      execArgv: ['--import', 'tsx'],
    });
    const cast = await told(child);
    if (cast.kind === 'ready') return new PartnerProcess(child, cast);
    child.kill();
    throw new BenchError('partner', 'The process of the partner did not say where it is.');
  }

  /** Some customers sign up, some relationships end. */
  async change(): Promise<void> {
    await this.ask('change');
  }

  /** Calls answered so far, by the list that they asked for. */
  async calls(): Promise<Readonly<Record<string, number>>> {
    const answer = await this.ask('calls');
    return answer.kind === 'calls' ? answer.calls : {};
  }

  close(): void {
    this.child.kill();
  }

  private ask(request: Request): Promise<Message> {
    const answer = told(this.child);
    this.child.send(request);
    return answer;
  }
}

async function told(child: ChildProcess): Promise<Message> {
  const gone = once(child, 'exit').then((): never => {
    throw new BenchError('partner', 'The process of the partner has ended; what it said stands above.');
  });
  const [said] = (await Promise.race([once(child, 'message'), gone])) as unknown[];
  return message.parse(said);
}
