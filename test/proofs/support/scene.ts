import { EventEmitter } from 'node:events';
import { Connector } from '../../e2e/support/connector';
import { PlainGraph } from '../../e2e/support/plain-graph';
import { compiledProduct } from '../../support/compiled-product';
import { ReadableCard } from '../../support/readable-card';
import type { LogReader } from './log-rows';
import { Mortal } from './mortal';
import { SMALL_PARTNER_TENANT, SmallPartner } from './small-partner';

export interface SceneOptions {
  /** Where the instances keep what they share. */
  readonly storage: NodeJS.ProcessEnv;
  readonly log: LogReader;
  readonly instances: number;
}

/** What can be noticed from outside while the product works. */
export type Notice = 'graph' | 'taken' | 'answered';

/** Instances of the product on one storage, with a Graph and a Bot Connector of their own. */
export class Scene {
  readonly failures: string[] = [];
  readonly mortals: readonly Mortal[];
  private readonly notices = new EventEmitter().setMaxListeners(0);
  private readonly saidIn = new Map<string, string[]>();

  private constructor(
    readonly graph: PlainGraph,
    readonly connector: Connector,
    readonly partner: SmallPartner,
    readonly log: LogReader,
    program: readonly string[],
    { storage, instances }: SceneOptions,
  ) {
    const env = {
      GRAPH_BASE_URL: graph.url,
      GRAPH_DEV_TOKEN: PlainGraph.token,
      PARTNER_TENANT_ID: SMALL_PARTNER_TENANT,
      TURNS_PER_MINUTE: '0',
      LOG_LEVEL: 'error',
      ...storage,
    };
    this.mortals = Array.from({ length: instances }, () =>
      Mortal.begin(env, program, (printed) => this.failures.push(printed)),
    );
    graph.watch = () => void this.notices.emit('graph');
    connector.watch = (moment, { method, conversation, activity }) => {
      if (moment === 'taken' && method === 'POST') this.note(conversation, ReadableCard.from('', activity));
      this.notices.emit(moment);
    };
  }

  static async set(options: SceneOptions): Promise<Scene> {
    const partner = new SmallPartner();
    const graph = await PlainGraph.start(partner.data);
    const connector = await Connector.start();
    const program = (await compiledProduct()).arguments('product');
    return new Scene(graph, connector, partner, options.log, program, options);
  }

  /** The words of every card that was sent to this conversation as a new message, as they were then. */
  said(conversation: string): readonly string[] {
    return this.saidIn.get(conversation) ?? [];
  }

  /** Calls `then` at the very moment of the last of so many notices, or after `longest` milliseconds. */
  atNotice(notice: Notice, count: number, longest: number, then: () => void): Promise<void> {
    return new Promise((resolve) => {
      let left = count;
      const end = (): void => {
        clearTimeout(late);
        this.notices.off(notice, seen);
        then();
        resolve();
      };
      const seen = (): void => {
        left -= 1;
        if (left === 0) end();
      };
      const late = setTimeout(end, longest);
      this.notices.on(notice, seen);
    });
  }

  async strike(): Promise<void> {
    for (const mortal of this.mortals) await mortal.stop();
    await this.graph.stop();
    await this.connector.stop();
  }

  private note(conversation: string, cards: readonly ReadableCard[]): void {
    const said = this.saidIn.get(conversation) ?? [];
    this.saidIn.set(conversation, [...said, ...cards.map(({ text }) => text)]);
  }
}
