import pino from 'pino';
import type { TurnContext } from 'botbuilder';
import type { TurnRunner } from '../../src/server/messages-route';
import { startServer, type RunningServer, type ServerOptions } from '../../src/server/server';

/** Counts the turns that reach it and does what a test asks. */
export class RecordingBot implements TurnRunner {
  readonly turns: TurnContext['activity'][] = [];

  constructor(private readonly act: (context: TurnContext) => Promise<unknown> = async () => undefined) {}

  async run(context: TurnContext): Promise<void> {
    this.turns.push(context.activity);
    await this.act(context);
  }
}

export const SILENT = pino({ level: 'silent' });

export function startWith(bot: TurnRunner, changes: Partial<ServerOptions> = {}): Promise<RunningServer> {
  return startServer({
    host: '127.0.0.1',
    port: 0,
    identity: { kind: 'none' },
    bot,
    log: SILENT,
    ...changes,
  });
}
