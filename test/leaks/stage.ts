import { PARTNER_TENANT } from '../e2e/support/another-partner';
import { Chat, Connector, type Wording } from '../e2e/support/connector';
import { PlainGraph } from '../e2e/support/plain-graph';
import { Product } from '../e2e/support/product';
import { Front } from '../support/front';
import type { Json } from '../support/readable-card';
import { adele, CANARY, CANARY_PARTNER } from './canaries';

/** The product between a Graph and a Bot Connector that both can be made to fail. */
export class Stage {
  readonly answers: string[] = [];

  private constructor(
    readonly product: Product,
    readonly graph: Front,
    readonly channel: Front,
    readonly connector: Connector,
    private readonly plain: PlainGraph,
  ) {}

  static async set(env: NodeJS.ProcessEnv): Promise<Stage> {
    const plain = await PlainGraph.start(CANARY_PARTNER, [], CANARY.graphToken);
    const graph = await Front.start(plain.url);
    const connector = await Connector.start();
    const channel = await Front.start(`http://127.0.0.1:${connector.port}`);
    const product = await Product.start({
      GRAPH_BASE_URL: `${graph.origin}/v1.0`,
      GRAPH_DEV_TOKEN: CANARY.graphToken,
      PARTNER_TENANT_ID: PARTNER_TENANT,
      LOG_LEVEL: 'trace',
      ...env,
    });
    return new Stage(product, graph, channel, connector, plain);
  }

  chat(place: 'personal' | 'channel' = 'personal'): Chat {
    const { answers } = this;
    const wording: Wording = (activity) => ({
      ...activity,
      serviceUrl: `${this.channel.origin}/`,
      recipient: { id: '28:desk', name: CANARY.recipient },
      locale: `en-${CANARY.locale}`,
      conversation: {
        ...(activity['conversation'] as Json),
        name: CANARY.conversation,
        conversationType: place,
      },
    });
    const speaker = { id: adele.id, name: CANARY.sender };
    return new (class extends Chat {
      override async post(activity: Json) {
        const answer = await super.post(activity);
        answers.push(JSON.stringify(answer));
        return answer;
      }
    })(this.connector, this.product.url, speaker, PARTNER_TENANT, wording);
  }

  async strike(): Promise<void> {
    for (const part of [this.graph, this.channel, this.connector, this.plain]) await part.stop();
  }
}
