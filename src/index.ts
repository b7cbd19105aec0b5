import type { Logger } from 'pino';
import { type Config, type GraphSource, loadConfig, redactedSummary } from './config';
import { BotError } from './bot/bot-error';
import { type Desk, startDesk } from './desk';
import type { ReadFailure } from './domain/reading';
import { NoPortalError } from './domain/route-for';
import { UnknownRoleError } from './domain/roles';
import { GraphError, GraphSetupError } from './graph/http/graph-error';
import { createLog } from './log';
import { ChannelError } from './server/channel-error';
import { FileUploadError } from './server/file-upload-error';
import { ServerError } from './server/server-error';
import { StoreError } from './store/store-error';
import { startTelemetry } from './telemetry';

/** Their messages are sentences of ours; all others may quote a name, a message or a token. */
const OUR_ERRORS = [
  BotError,
  ChannelError,
  FileUploadError,
  GraphError,
  GraphSetupError,
  NoPortalError,
  ServerError,
  StoreError,
  UnknownRoleError,
] as const;

const LONGEST_FAREWELL_MS = 10_000;

/**
 * In bytes. A text of less than half of it is encoded into memory that is there already, which takes half the time:
 * most cards are too long for Node's own 8 KiB.
 */
const BUFFER_POOL = 64 * 1024;

/** Left to itself, Node prints the error with all that hangs on it, which may be a request with its token. */
function endOnCrash(log: Logger, close: () => Promise<void>): void {
  process.once('uncaughtException', (cause: unknown) => {
    log.fatal({ err: cause }, 'unexpected: the process ends');
    const end = (): never => process.exit(1);
    process.once('uncaughtException', end);
    setTimeout(end, LONGEST_FAREWELL_MS);
    close().then(end, end);
  });
}

/** A second signal ends the process at once. */
function closeOnSignal(desk: Desk, log: Logger): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'closing');
      desk
        .close()
        .catch((cause: unknown) => {
          log.error({ err: cause }, 'closing failed');
          process.exitCode = 1;
        })
        // A receiver of telemetry that takes everything and answers nothing must not keep us.
        .finally(() => setTimeout(() => process.exit(), LONGEST_FAREWELL_MS).unref());
    });
  }
}

/** One sentence a problem, for the person who started it; the stack is for the log level `debug`. */
function refuse(sentences: readonly string[]): void {
  process.stderr.write(`Filing Desk did not start.\n${sentences.map((line) => `  ${line}\n`).join('')}`);
  process.exitCode = 1;
}

async function greet(
  config: Config,
  { server, graph, demo, prepareToAnswer }: Desk,
  log: Logger,
): Promise<void> {
  log.info(redactedSummary(config), 'Filing Desk is listening');
  const lines = [`Filing Desk is ready: ${server.url}`];
  if (config.identity.kind === 'none') lines.push('Open that address in a browser to talk to it.');
  if (demo) lines.push('The partner is a demo: every customer and every person in it is fictitious.');
  process.stdout.write(`\n${lines.map((line) => `  ${line}\n`).join('')}\n`);
  prepareToAnswer();
  const probe = await graph.probe();
  if (probe.kind === 'read') return readAhead(graph);
  log.warn({ failure: probe.failure }, 'The first call to Graph has failed');
  process.stderr.write(`  ${graphSentence(config.graph, probe.failure)}\n\n`);
}

/** Nobody waits for this; whoever asks first finds a large directory already half read. */
function readAhead({ customers, access }: Desk['graph']): void {
  void customers.customers();
  void access.survey();
}

/** Said at the start, since a Graph that can't be read shows itself only in the answers that people get. */
function graphSentence(source: GraphSource, failure: ReadFailure): string {
  const where = source.kind === 'credential' && !source.baseUrl ? 'Microsoft Graph' : 'GRAPH_BASE_URL';
  const credentials = source.kind === 'credential' ? 'the bot’s identity' : 'GRAPH_DEV_TOKEN';
  switch (failure.kind) {
    case 'unreachable':
      return `No access can be checked yet: ${where} does not answer; check that address and the network.`;
    case 'refused':
      return `No access can be checked yet: ${where} refuses ${credentials}; npm run doctor names what to mend.`;
    case 'throttled':
    case 'malformed':
    case 'incomplete':
    case 'stillReading':
      return `No access can be checked yet: ${where} does not answer as Microsoft Graph does; check that address.`;
  }
}

function sentenceOf(cause: unknown): string {
  const isOurs = cause instanceof Error && OUR_ERRORS.some((known) => cause instanceof known);
  if (isOurs) return 'code' in cause ? `${cause.message} [${String(cause.code)}]` : cause.message;
  return 'Something unexpected came up: set LOG_LEVEL to debug to see where.';
}

async function main(): Promise<void> {
  const loaded = loadConfig(process.env);
  if (loaded.kind === 'invalid') {
    return refuse(loaded.problems.map(({ name, problem }) => `${name}: ${problem}`));
  }
  const { telemetry: target, logLevel: level } = loaded.config;
  Buffer.poolSize = BUFFER_POOL;
  // Azure's exporter would tell Microsoft about itself, unless its environment says otherwise.
  if (target.kind === 'azureMonitor') process.env['APPLICATION_INSIGHTS_NO_STATSBEAT'] = 'true';
  const telemetry = await startTelemetry(target);
  const log = createLog({ level, ourErrors: OUR_ERRORS, fields: telemetry.logFields });
  let close = async (): Promise<void> => undefined;
  endOnCrash(log, () => close());
  try {
    const desk = await startDesk(loaded.config, log, undefined, undefined, telemetry);
    close = () => desk.close();
    closeOnSignal(desk, log);
    await greet(loaded.config, desk, log);
  } catch (cause) {
    log.debug({ err: cause }, 'start failed');
    refuse([sentenceOf(cause)]);
  }
}

void main();
