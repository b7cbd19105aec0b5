import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Chat, Connector } from '../e2e/support/connector';
import { PlainGraph } from '../e2e/support/plain-graph';
import { Product } from '../e2e/support/product';
import { HAND_OFF } from './support/scripts';
import { SMALL_PARTNER_TENANT, SmallPartner } from './support/small-partner';
import { until } from '../support/until';

const LONGEST_END_MS = 10_000;

/** Something that a turn waits for. */
class Gate {
  private readonly events = new EventEmitter().setMaxListeners(0);
  private isOpen = false;
  private isReached = false;

  /** Comes to the gate, and goes on when it is open. */
  async pass(): Promise<void> {
    this.isReached = true;
    this.events.emit('reached');
    if (!this.isOpen) await once(this.events, 'open');
  }

  /** Somebody waits there. */
  async reached(): Promise<void> {
    if (!this.isReached) await once(this.events, 'reached');
  }

  open(): void {
    this.isOpen = true;
    this.events.emit('open');
  }
}

describe('a process that is asked to end while somebody is answered', function () {
  this.timeout(60_000);
  let partner: SmallPartner;
  let graph: PlainGraph;
  let connector: Connector;
  let product: Product;

  beforeEach(async () => {
    partner = new SmallPartner();
    graph = await PlainGraph.start(partner.data);
    connector = await Connector.start();
    product = await Product.start({
      GRAPH_BASE_URL: graph.url,
      GRAPH_DEV_TOKEN: PlainGraph.token,
      PARTNER_TENANT_ID: SMALL_PARTNER_TENANT,
      LOG_LEVEL: 'warn',
    });
  });
  afterEach(async () => {
    await product?.stop('SIGKILL');
    await graph?.stop();
    await connector?.stop();
  });

  const chatOf = (): Chat => new Chat(connector, product.url, partner.person(), SMALL_PARTNER_TENANT);
  const ask = { type: 'message', textFormat: 'plain', text: 'file a ticket for Litware about Teams' };

  /** The bot shows that it is at work, which it does only in a turn; Graph is also read ahead of any. */
  const slowGraph = (gate: Gate): void => {
    graph.watch = () => pause(500);
    connector.watch = () => gate.pass();
    gate.open();
  };
  const slowTeams = (gate: Gate): void => {
    connector.watch = () => gate.pass();
  };

  for (const { what, slow } of [
    { what: 'Graph is slow', slow: slowGraph },
    { what: 'Teams is slow', slow: slowTeams },
  ]) {
    it(`while ${what}: says first that it isn't ready, takes nothing new, and finishes the answer`, async () => {
      const gate = new Gate();
      const chat = chatOf();
      assert.equal((await fetch(`${product.url}/readyz`)).status, 200);
      slow(gate);
      const answered = chat.post(ask);
      await gate.reached();

      const from = performance.now();
      const ended = product.stop('SIGTERM');
      await until(async () => (await fetch(`${product.url}/readyz`)).status === 503);
      const refused = await chatOf().post(ask);
      gate.open();

      assert.equal(refused.status, 503);
      assert.equal((await answered).status, 200);
      const read = chat.cards.map(({ text }) => text);
      assert.equal(read.filter((text) => HAND_OFF.test(text)).length, 1, read.join('\n---\n'));
      const { code, stderr } = await ended;
      assert.equal(code, 0, stderr);
      assert.ok(performance.now() - from < LONGEST_END_MS, `${performance.now() - from} ms`);
    });
  }
});
