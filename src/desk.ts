import { randomBytes, randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { DialogServices } from '../dialogs/services';
import {
  CardSeals,
  FilingBot,
  Gate,
  StoredLanguages,
  StoredNotices,
  StoredRecents,
  turnErrorHandler,
  TurnLimits,
} from './bot';
import type { Config } from './config';
import { type DemoPartner, startDemoPartner } from './demo/start-demo-partner';
import { NO_TABLES } from './domain/organisation';
import { hasGdapApi } from './domain/partner';
import { createGraphPorts, credentialToken, graphCredential, type GraphPorts } from './graph';
import { credentialSettings, graphSource, leadGroupsOf } from './graph-source';
import { wordsWith } from './i18n/words';
import type { Clock, FileUploads, Ids } from './ports';
import {
  type BotIdentity as ServerIdentity,
  type ChannelTrust,
  ConsentedUploads,
  type LocalChatOptions,
  PUBLIC_CHANNEL,
  type RunningServer,
  startServer,
  type TurnRunner,
  US_GOVERNMENT_CHANNEL,
} from './server';
import { type FileReport, withShortMemory } from './store';
import { openStorage } from './open-storage';
import { NO_TELEMETRY, type Telemetry } from './telemetry';
import { readinessChecks } from './readiness-checks';
import { planRetention, RETENTION, retentionJob } from './upkeep/retention-job';

const systemClock: Clock = { now: () => new Date() };
const ids: Ids = { next: () => randomUUID() };

/** The whole product, running. */
export interface Desk {
  readonly server: RunningServer;
  readonly graph: GraphPorts;
  readonly demo: DemoPartner | undefined;
  /** Asks Entra for the token that the first reply needs, or whoever writes first would wait for it, too. */
  readonly prepareToAnswer: () => void;
  /** Finishes running turns, then lets go of everything. */
  close(): Promise<void>;
}

/**
 * Wires the product together. Rejects with the coded error of whatever can't run like this; its message is one
 * sentence that names the setting to change.
 */
export async function startDesk(
  config: Config,
  log: Logger,
  clock: Clock = systemClock,
  files?: FileUploads,
  telemetry = NO_TELEMETRY,
): Promise<Desk> {
  const opened: Closable[] = [];
  const close = async (): Promise<void> => {
    for (const part of opened.splice(0).reverse()) await part.close();
  };
  try {
    return { ...(await open(config, log, clock, files, telemetry, opened)), close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** Something that holds a port, a file or a connection. */
interface Closable {
  close(): Promise<void> | void;
}

async function open(
  config: Config,
  log: Logger,
  clock: Clock,
  files: FileUploads | undefined,
  telemetry: Telemetry,
  opened: Closable[],
): Promise<Omit<Desk, 'close'>> {
  const keep = <T extends Closable>(part: T): T => {
    opened.push(part);
    return part;
  };
  // Closed last: until then something may be told.
  keep(telemetry).reportTo(log);
  const storage = await openStorage(config, { clock, ids, onSetAside: reportTo(log) });
  const store = keep(withShortMemory(telemetry.store(storage), log));
  const demo =
    config.graph.kind === 'demo' ? keep(await startDemoPartner({ now: () => clock.now() })) : undefined;
  const graph = keep(openGraph(config, demo, clock, log, telemetry));
  const identity = identityOf(config);
  const own: { url: string | undefined } = { url: undefined };
  const uploads = files ?? new ConsentedUploads({ identity, ownUrl: () => own.url });
  const parts = { store, graph, demo, clock, files: uploads, log, telemetry };
  const { bot, desk, onTurnError } = createBot(config, parts);
  const server = keep(
    await startServer({
      host: config.host,
      port: config.port,
      identity,
      trust: channelOf(config),
      bot,
      onTurnError,
      log,
      watch: telemetry.server,
      readiness: readinessChecks({ store, graph, clock }),
      ...(config.identity.kind === 'none' && { localChat: localChat(config, demo, graph) }),
    }),
  );
  own.url = server.url;
  desk.startFinishing(telemetry.later((reference, speak) => server.reconnect(reference, speak)));
  // First of all: while a notice is being finished, nobody new may be let in.
  keep({ close: async () => void (await Promise.all([server.drain(), desk.stopFinishing()])) });
  void planRetention(store.schedule, clock, log);
  return { server, graph, demo, prepareToAnswer: () => prepareToAnswer(identity) };
}

/** What fails here fails again where a reply needs it, and is told of there. */
function prepareToAnswer(identity: ServerIdentity): void {
  if (identity.kind === 'bot') identity.tokens.token().catch(() => undefined);
}

function reportTo(log: Logger) {
  return ({ error, movedTo }: FileReport): void =>
    log.error(
      { code: error.code, movedTo },
      'the database was broken: it was renamed and a fresh one begun; what was in it is kept in the renamed file',
    );
}

interface Parts {
  readonly store: ReturnType<typeof withShortMemory>;
  readonly graph: GraphPorts;
  readonly demo: DemoPartner | undefined;
  readonly clock: Clock;
  readonly files: FileUploads;
  readonly log: Logger;
  readonly telemetry: Telemetry;
}

function createBot(config: Config, { store, graph, demo, clock, files, log, telemetry }: Parts) {
  const { staff, customers, access } = graph;
  const gate = new Gate({ staff, customers, access, leadGroupIds: leadGroupsOf(config) });
  const admission = {
    staff,
    tenantId: config.partnerTenantId,
    mustNameTenant: config.identity.kind === 'bot',
  };
  const services: DialogServices = {
    partner: config.partner,
    demo: demo !== undefined,
    clock,
    ids,
    gate,
    staff,
    portals: graph.portals,
    health: graph.health,
    handOffs: store.handOffs,
    feedback: store.feedback,
    recents: new StoredRecents(store.documents),
    notices: new StoredNotices(store.documents),
    languages: new StoredLanguages(store.documents),
    files,
    organisation: config.organisation?.tables ?? NO_TABLES,
    ...(config.organisation && { wordsFor: wordsWith(config.organisation.texts) }),
  };
  const seals = new CardSeals({ store: store.strictDocuments, clock, randomBytes, log });
  const limits = new TurnLimits({ turnsPerMinute: config.turnsPerMinute });
  const { random } = Math;
  const { documents, schedule, upkeep } = store;
  const retention = retentionJob({ store, days: config.retentionDays, clock, log });
  const desk = new FilingBot({
    services,
    admission,
    store: documents,
    schedule,
    upkeep,
    limits,
    seals,
    log,
    random,
    jobs: { [RETENTION]: retention },
    callerOf: graph.callerOf,
    watch: telemetry.turns,
  });
  const bot: TurnRunner = {
    run: telemetry.turn((context) => desk.run(context)),
  };
  return { bot, desk, onTurnError: turnErrorHandler(log, ids, seals, services) };
}

function openGraph(
  config: Config,
  demo: DemoPartner | undefined,
  clock: Clock,
  log: Logger,
  telemetry: Telemetry,
): GraphPorts {
  const { cloud } = config.partner;
  const watchedGroupIds = leadGroupsOf(config);
  const { graph: watch } = telemetry;
  const graph = createGraphPorts({ ...graphSource(config, demo), cloud, clock, log, watchedGroupIds, watch });
  telemetry.directory(() => graph.directoryState().ageMs);
  return graph;
}

function channelOf({ partner }: Config): ChannelTrust {
  return hasGdapApi(partner.cloud) ? PUBLIC_CHANNEL : US_GOVERNMENT_CHANNEL;
}

/** The same credential as for Graph, asked for the Bot Connector's scope. */
function identityOf(config: Config): ServerIdentity {
  const { identity } = config;
  if (identity.kind === 'none') return identity;
  const credential = graphCredential(credentialSettings(config, identity));
  const tokens = credentialToken(credential, `${channelOf(config).oauthScope}/.default`);
  return { kind: 'bot', appId: identity.appId, tokens };
}

function localChat(config: Config, demo: DemoPartner | undefined, graph: GraphPorts): LocalChatOptions {
  return {
    tenantId: config.partnerTenantId ?? demo?.tenantId ?? '00000000-0000-0000-0000-000000000000',
    botName: 'Filing Desk',
    people: async () => {
      const people = await graph.people();
      return people.kind === 'read'
        ? people.value.map(({ jobTitle, ...person }) => ({ ...person, title: jobTitle }))
        : [];
    },
    languages: [
      { tag: 'en-GB', label: 'English (United Kingdom)' },
      { tag: 'en-US', label: 'English (United States)' },
      { tag: 'es-ES', label: 'Español' },
      { tag: 'ca-ES', label: 'Català' },
    ],
    notice: demo
      ? 'Demo partner: every customer and every person here is fictitious.'
      : 'Local mode: customers and people come from the Graph that GRAPH_BASE_URL names.',
  };
}
