import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isRecord, type Json, ReadableCard } from '../../support/readable-card';

/** Somebody speaks, or changes what was said. */
export interface Call {
  readonly method: string;
  readonly conversation: string;
  readonly activity: Json;
}

/**
 * A Bot Connector of the plainest kind: it takes new activities, replies and updates, and knows nothing else.
 * Written apart from `support/teams-client.ts`, so that no misunderstanding is shared.
 */
export class Connector {
  readonly activities: { conversation: string; id: string; activity: Json }[] = [];
  /** Calls that a Bot Connector doesn't know, or that name a conversation or an activity that it never saw. */
  readonly strange: string[] = [];
  /** Told of every call that came to something: before it is answered, which waits for this, and after it. */
  watch: (moment: 'taken' | 'answered', call: Call) => Promise<void> | void = () => undefined;
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => void this.receive(request, response));
  }

  static async start(): Promise<Connector> {
    const connector = new Connector();
    connector.server.listen(0, '127.0.0.1');
    await once(connector.server, 'listening');
    return connector;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The cards of a conversation, oldest first, as they look now. */
  cards(conversation: string): ReadableCard[] {
    return this.activities
      .filter((sent) => sent.conversation === conversation)
      .flatMap(({ id, activity }) => ReadableCard.from(id, activity));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const activity: unknown = text ? JSON.parse(text) : {};
    const { method, url } = request;
    const [, conversation, of] =
      /^\/v3\/conversations\/([^/?]+)\/activities(?:\/([^/?]+))?$/u.exec(url ?? '') ?? [];
    const call =
      conversation && isRecord(activity)
        ? { method: method ?? '', conversation: decodeURIComponent(conversation), activity }
        : undefined;
    const id = call && this.keep(call, of && decodeURIComponent(of));
    if (!call || !id) this.strange.push(`${method} ${url}`);
    if (call && id) await this.watch('taken', call);
    response.writeHead(id ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(id ? { id } : { error: { code: 'NotFound', message: 'not here' } }));
    if (call && id) await this.watch('answered', call);
  }

  private keep({ method, conversation, activity }: Call, of: string | undefined) {
    if (method === 'PUT') {
      const known = this.activities.find((sent) => sent.conversation === conversation && sent.id === of);
      if (known) known.activity = activity;
      return known?.id;
    }
    if (method !== 'POST') return undefined;
    const id = `m-${randomUUID()}`;
    if (activity['type'] !== 'typing') this.activities.push({ conversation, id, activity });
    return id;
  }
}

/** Somebody who talks to the bot through Teams. */
export interface Talker {
  readonly id: string;
  readonly name: string;
}

/** Changes an activity before it is sent, as other clients of Teams would write it. */
export type Wording = (activity: Json) => Json;

/** One person's personal chat. Every deed answers with the cards that it brought. */
export class Chat {
  readonly conversation = `a:${randomUUID()}`;

  constructor(
    private readonly connector: Connector,
    private bot: string,
    private readonly talker: Talker,
    private readonly tenantId: string,
    private readonly wording: Wording = (activity) => activity,
  ) {}

  get cards(): ReadableCard[] {
    return this.connector.cards(this.conversation);
  }

  /** The bot is to be found elsewhere from now on. */
  moveTo(bot: string): void {
    this.bot = bot;
  }

  async say(text: string): Promise<ReadableCard> {
    return this.deed({ type: 'message', textFormat: 'plain', text });
  }

  async open(): Promise<ReadableCard> {
    const membersAdded = [{ id: '28:desk' }, { id: this.account.id, aadObjectId: this.talker.id }];
    return this.deed({ type: 'conversationUpdate', membersAdded });
  }

  /** Presses a button of the newest card that has it, with what stands in the card's inputs. */
  async press(title: string | RegExp, inputs: Json = {}): Promise<ReadableCard> {
    const pressing = this.pressing(title, inputs);
    if (pressing['type'] === 'message') return this.deed(pressing);
    const { body } = await this.invoke(pressing);
    return new ReadableCard(String(pressing['replyToId']), (body as { value: Json }).value);
  }

  /** What Teams sends for such a press. */
  pressing(title: string | RegExp, inputs: Json = {}): Json {
    const card = this.cards.findLast((candidate) => candidate.button(title));
    const button = card?.button(title);
    if (!card || !button) throw new Error(`no button ${String(title)} on:\n${this.cards.at(-1)?.text}`);
    const data = { ...(isRecord(button['data']) ? button['data'] : {}), ...inputs };
    const replyToId = card.activityId;
    if (button['type'] === 'Action.Submit') return { type: 'message', value: data, replyToId };
    const action = { type: 'Action.Execute', verb: button['verb'], data };
    const value = { action, trigger: 'manual' };
    return { type: 'invoke', name: 'adaptiveCard/action', value, replyToId };
  }

  /** What a type-ahead input offers for these letters. */
  async search(queryText: string): Promise<readonly { title: string; value: string }[]> {
    const value = { queryText, queryOptions: { skip: 0, top: 15 }, dataset: 'customers' };
    const { body } = await this.invoke({ type: 'invoke', name: 'application/search', value });
    return (body as { value: { results: { title: string; value: string }[] } }).value.results;
  }

  private async invoke(activity: Json) {
    const answer = await this.post(activity);
    if (answer.status !== 200)
      throw new Error(`${String(activity['name'])} was answered with ${answer.status}`);
    return answer;
  }

  private async deed(activity: Json): Promise<ReadableCard> {
    const before = this.cards.length;
    const { status } = await this.post(activity);
    const card = this.cards.slice(before).at(-1);
    if (status !== 200 || !card) throw new Error(`answered with ${status} and ${card ? 'a' : 'no'} card`);
    return card;
  }

  async post(activity: Json): Promise<{ status: number; body: unknown }> {
    const now = new Date().toISOString();
    const full = this.wording({
      id: `f:${randomUUID()}`,
      timestamp: now,
      localTimestamp: now,
      localTimezone: 'Europe/Madrid',
      serviceUrl: `http://127.0.0.1:${this.connector.port}/`,
      channelId: 'msteams',
      from: this.account,
      recipient: { id: '28:desk', name: 'Filing Desk' },
      conversation: { id: this.conversation, conversationType: 'personal', tenantId: this.tenantId },
      locale: 'en-US',
      entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Windows' }],
      channelData: { tenant: { id: this.tenantId } },
      ...activity,
    });
    const response = await fetch(`${this.bot}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(full),
    });
    const text = await response.text();
    return { status: response.status, body: text ? (JSON.parse(text) as unknown) : undefined };
  }

  private get account() {
    return { id: `29:${this.talker.id}`, aadObjectId: this.talker.id, name: this.talker.name };
  }
}
