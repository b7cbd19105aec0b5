import assert from 'node:assert/strict';
import type { ReadableCard } from '../../support/readable-card';
import { ANOTHER_PARTNER, LEAD_GROUP_ID, PARTNER_TENANT, PEOPLE } from './another-partner';
import { Chat, Connector, type Wording } from './connector';
import { type Missing, PlainGraph } from './plain-graph';
import { Product } from './product';

/** The product as a process, between another partner's Graph and a Bot Connector. */
export class Stage {
  private constructor(
    readonly graph: PlainGraph,
    readonly connector: Connector,
    readonly product: Product,
  ) {}

  static async set(env: NodeJS.ProcessEnv = {}, missing: readonly Missing[] = []): Promise<Stage> {
    const graph = await PlainGraph.start(ANOTHER_PARTNER, missing);
    const connector = await Connector.start();
    const product = await Product.start({
      GRAPH_BASE_URL: graph.url,
      GRAPH_DEV_TOKEN: PlainGraph.token,
      PARTNER_TENANT_ID: PARTNER_TENANT,
      LEAD_GROUP_IDS: LEAD_GROUP_ID,
      LOG_LEVEL: 'error',
      ...env,
    });
    return new Stage(graph, connector, product);
  }

  chat(who: keyof typeof PEOPLE = 'adele', wording?: Wording): Chat {
    const { id, displayName } = PEOPLE[who];
    return new Chat(this.connector, this.product.url, { id, name: displayName }, PARTNER_TENANT, wording);
  }

  /** Ends everything, and holds that nothing odd was sent or printed meanwhile. */
  async strike(): Promise<void> {
    const { stderr } = await this.product.stop();
    await this.graph.stop();
    await this.connector.stop();
    assert.deepEqual(this.connector.strange, []);
    assert.equal(stderr, '');
  }
}

/** Holds that a person can read all of this on one card. */
export function assertReads(card: ReadableCard, wanted: readonly (string | RegExp)[]): void {
  for (const one of wanted) {
    const found = typeof one === 'string' ? card.text.includes(one) : one.test(card.text);
    assert.ok(found, `expected ${String(one)} on:\n${card.text}`);
  }
}

export function assertOpens(card: ReadableCard, button: string, url: string): void {
  assert.equal(card.button(button)?.['url'], url, `[${button}] of: ${card.links.join('\n')}`);
}

/** Adele's own contact details, and the warning against the customer's. */
export const CONTACT = [
  'Adele Vance',
  'adele.vance@harborlight.example',
  'Give your own details, never the customer’s',
] as const;
