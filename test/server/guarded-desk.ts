import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TurnContext } from 'botbuilder';
import { CardSeals, FilingBot, Gate, TurnLimits } from '../../src/bot';
import { type DemoPartner, startDemoPartner } from '../../src/demo/start-demo-partner';
import { NO_TABLES } from '../../src/domain/organisation';
import { createGraphPorts, fixedToken, type GraphPorts } from '../../src/graph';
import type { Clock } from '../../src/ports';
import { ConsentedUploads } from '../../src/server/file-uploads';
import type { HttpLimits } from '../../src/server/http-limits';
import { type RunningServer, startServer } from '../../src/server/server';
import { openStore, type Store } from '../../src/store';
import { APP_ID, ChannelStub } from './channel-stub';
import { LogLines } from './log-lines';

/** What a request set in motion. All zero when it was turned away at the door. */
export interface Effects {
  readonly turns: number;
  readonly graphCalls: number;
  readonly connectorCalls: number;
  readonly storedRows: number;
}

export const NO_EFFECTS: Effects = { turns: 0, graphCalls: 0, connectorCalls: 0, storedRows: 0 };

/** A call to the Bot Connector, as it would go over the wire. */
export interface ConnectorCall {
  readonly url: string;
  readonly authorization: string | null;
  readonly body: string;
}

const clock: Clock = { now: () => new Date() };
/** Lets nothing out. */
const NOBODY = { kind: 'none' } as const;
const ids = { next: () => randomUUID() };

/** The real bot with an identity, the demo partner behind it, and a count of everything that it does. */
export class GuardedDesk {
  readonly channel = new ChannelStub();
  readonly connectorCalls: ConnectorCall[] = [];
  readonly log = new LogLines();
  server!: RunningServer;
  tenantId = '';
  private counts = { turns: 0, graphCalls: 0, storedRows: 0 };
  private readonly folder = mkdtempSync(join(tmpdir(), 'filing-desk-door-'));
  private demo!: DemoPartner;
  private graph!: GraphPorts;
  private store!: Store;

  static async start(httpLimits: HttpLimits = QUICK_LIMITS): Promise<GuardedDesk> {
    const desk = new GuardedDesk();
    await desk.channel.start();
    desk.demo = await startDemoPartner();
    desk.tenantId = desk.demo.tenantId;
    desk.store = openStore({ dataDir: desk.folder, clock, ids });
    desk.graph = createGraphPorts({
      baseUrl: desk.demo.url,
      token: fixedToken(desk.demo.token),
      cloud: 'commercial',
      clock,
      log: desk.log.pino,
    });
    desk.server = await desk.serve(httpLimits);
    return desk;
  }

  get url(): string {
    return this.server.url;
  }

  /** What happened since the last time that this was asked. */
  takeEffects(): Effects {
    const { turns, graphCalls, storedRows } = this.counts;
    this.counts = { turns: 0, graphCalls: 0, storedRows: 0 };
    return { turns, graphCalls, storedRows, connectorCalls: this.connectorCalls.splice(0).length };
  }

  /** A member of the partner's staff, and a customer whom only such a one may hear of. */
  async insiders(): Promise<{ readonly personId: string; readonly customers: readonly string[] }> {
    const [people, customers] = [await this.graph.people(), await this.graph.customers.customers()];
    const member = people.kind === 'read' ? people.value.find(({ guest }) => !guest) : undefined;
    if (!member || customers.gap) throw new Error('the demo partner cannot be read');
    return { personId: member.id, customers: customers.items.map(({ name }) => name) };
  }

  async stop(): Promise<void> {
    await this.server.close();
    await this.graph.close();
    this.store.close();
    await this.demo.close();
    this.channel.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private serve(httpLimits: HttpLimits): Promise<RunningServer> {
    const counted = <T extends object>(port: T) => counting(port, () => (this.counts.graphCalls += 1));
    const { staff, customers, access, portals, health } = this.graph;
    const documents = counting(this.store.documents, () => (this.counts.storedRows += 1), 'save');
    const gate = new Gate({
      staff: counted(staff),
      customers: counted(customers),
      access: counted(access),
      leadGroupIds: [],
    });
    const log = this.log.pino;
    const bot = new FilingBot({
      admission: { staff: counted(staff), tenantId: this.tenantId, mustNameTenant: true },
      seals: new CardSeals({ store: this.store.documents, clock, randomBytes, log }),
      store: documents,
      schedule: this.store.schedule,
      upkeep: this.store.upkeep,
      limits: new TurnLimits({ turnsPerMinute: 0 }),
      log,
      random: () => 0.5,
      services: {
        partner: { type: 'directBill', cloud: 'commercial' },
        demo: false,
        clock,
        ids,
        gate,
        staff: counted(staff),
        portals: counted(portals),
        health: counted(health),
        handOffs: this.store.handOffs,
        feedback: this.store.feedback,
        recents: { of: async () => [], add: async () => undefined },
        notices: { of: async () => ({ followUps: true, endings: false }), change: async () => undefined },
        languages: { of: async () => undefined, choose: async () => undefined },
        files: new ConsentedUploads({ identity: NOBODY, ownUrl: () => undefined }),
        organisation: NO_TABLES,
      },
    });
    return startServer({
      host: '127.0.0.1',
      port: 0,
      identity: { kind: 'bot', appId: APP_ID, tokens: { token: async () => 'the-token-of-the-bot' } },
      trust: this.channel.trust,
      bot: { run: (context: TurnContext) => ((this.counts.turns += 1), bot.run(context)) },
      log: this.log.pino,
      httpLimits,
      fetch: async (url, init) => {
        const authorization = new Headers(init.headers).get('authorization');
        const body = typeof init.body === 'string' ? init.body : '';
        this.connectorCalls.push({ url, authorization, body });
        return new Response(JSON.stringify({ id: randomUUID() }), {
          headers: { 'content-type': 'application/json' },
        });
      },
    });
  }
}

/** The real limits, a tenth of the time. */
export const QUICK_LIMITS: HttpLimits = {
  headersTimeout: 1_000,
  requestTimeout: 1_500,
  keepAliveTimeout: 500,
  maxConnections: 1_000,
  maxHeadersCount: 100,
  connectionsCheckingInterval: 200,
};

/** The same object, telling of every call; or only of calls of one method. */
function counting<T extends object>(port: T, tell: () => void, only?: string): T {
  return new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...values: unknown[]): unknown => {
        if (only === undefined || name === only) tell();
        return Reflect.apply(member, target, values);
      };
    },
  });
}
