import pino, { type Logger } from 'pino';
import { type Config, loadConfig, redactedSummary } from './config';
import { type Desk, startDesk } from './desk';

/** A second signal ends the process at once. */
function closeOnSignal(desk: Desk, log: Logger): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'closing');
      desk.close().catch((cause: unknown) => {
        log.error({ err: cause }, 'closing failed');
        process.exitCode = 1;
      });
    });
  }
}

/** One sentence a problem, for the person who started it; the stack is for the log level `debug`. */
function refuse(sentences: readonly string[]): void {
  process.stderr.write(`Filing Desk did not start.\n${sentences.map((line) => `  ${line}\n`).join('')}`);
  process.exitCode = 1;
}

async function greet(config: Config, { server, graph, demo }: Desk, log: Logger): Promise<void> {
  log.info(redactedSummary(config), 'Filing Desk is listening');
  const lines = [`Filing Desk is ready: ${server.url}`];
  if (config.identity.kind === 'none') lines.push('Open that address in a browser to talk to it.');
  if (demo) lines.push('The partner is a demo: every customer and every person in it is fictitious.');
  process.stdout.write(`\n${lines.map((line) => `  ${line}\n`).join('')}\n`);
  const probe = await graph.probe();
  if (probe.kind === 'failed') {
    log.warn(
      { failure: probe.failure },
      'Microsoft Graph does not answer as it should, so no access can be checked. Check GRAPH_BASE_URL and the credentials.',
    );
  }
}

async function main(): Promise<void> {
  const loaded = loadConfig(process.env);
  if (loaded.kind === 'invalid') {
    return refuse(loaded.problems.map(({ name, problem }) => `${name}: ${problem}`));
  }
  const log = pino({ level: loaded.config.logLevel }, pino.destination(2));
  try {
    const desk = await startDesk(loaded.config, log);
    closeOnSignal(desk, log);
    await greet(loaded.config, desk, log);
  } catch (cause) {
    log.debug({ err: cause }, 'start failed');
    refuse([cause instanceof Error ? cause.message : String(cause)]);
  }
}

void main();
