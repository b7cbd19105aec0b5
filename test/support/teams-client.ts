import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isRecord, type Json, ReadableCard } from './readable-card';

/** Somebody in the partner's tenant, as Teams would present them. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
}

interface Sent {
  readonly id: string;
  activity: Json;
}

/**
 * A Bot Connector on loopback, and the people who talk through it: what Teams does for a bot, as far as these
 * tests need it. Everything goes over real HTTP.
 */
export class TeamsClient {
  private readonly conversations = new Map<string, Sent[]>();
  /** Who is in a team, or in a conversation outside of teams; others can't be read. */
  readonly members = new Map<string, readonly Json[]>();
  /** Every call that the bot made, as method and path. */
  readonly calls: string[] = [];
  private server: Server | undefined;
  private count = 0;

  private constructor(private readonly botUrl: string) {}

  static async connect(botUrl: string): Promise<TeamsClient> {
    const client = new TeamsClient(botUrl);
    client.server = createServer((request, response) => void client.receive(request, response));
    client.server.listen(0, '127.0.0.1');
    await once(client.server, 'listening');
    return client;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  /** A personal chat, unless the conversation type says otherwise. */
  chat(speaker: Speaker, conversationType: 'personal' | 'channel' = 'personal', id?: string): Chat {
    return new Chat(this, speaker, conversationType, id ?? `a:${conversationType}-${(this.count += 1)}`);
  }

  sentTo(conversation: string): Sent[] {
    const known = this.conversations.get(conversation) ?? [];
    this.conversations.set(conversation, known);
    return known;
  }

  async post(activity: Json): Promise<{ status: number; body: unknown }> {
    const { port } = this.server?.address() as AddressInfo;
    const response = await fetch(`${this.botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: `in-${randomUUID()}`,
        channelId: 'msteams',
        serviceUrl: `http://127.0.0.1:${port}/`,
        timestamp: new Date().toISOString(),
        recipient: { id: '28:filing-desk', name: 'Filing Desk' },
        ...activity,
      }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? (JSON.parse(text) as unknown) : undefined };
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = chunks.length > 0 ? (JSON.parse(Buffer.concat(chunks).toString()) as Json) : {};
    const [, conversation = '', activityId] =
      /conversations\/([^/]+)\/activities(?:\/([^/]+))?/u.exec(request.url ?? '') ?? [];
    this.calls.push(`${request.method ?? ''} ${decodeURIComponent(request.url ?? '')}`);
    const [, team] = /conversations\/([^/]+)\/pagedmembers/u.exec(request.url ?? '') ?? [];
    if (team) return this.answerMembers(decodeURIComponent(team), response);
    const sent = this.sentTo(decodeURIComponent(conversation));
    const known = sent.find(({ id }) => id === decodeURIComponent(activityId ?? ''));
    const id = known?.id ?? `out-${randomUUID()}`;
    // A message that an earlier client got isn't here to be updated.
    if (request.method === 'PUT') Object.assign(known ?? {}, { activity: body });
    else if (body['type'] !== 'typing') sent.push({ id, activity: body });
    // Not chained: restify replaces `writeHead` of every response in the process by one that answers nothing.
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id }));
  }

  private answerMembers(of: string, response: ServerResponse): void {
    const members = this.members.get(of);
    response.writeHead(members ? 200 : 403, { 'content-type': 'application/json' });
    response.end(JSON.stringify(members ? { members } : { error: { code: 'BotNotInConversationRoster' } }));
  }
}

/** One person's side of one conversation. Every step answers with the cards that it brought. */
export class Chat {
  locale = 'en-GB';
  /** IANA name; some clients tell none. */
  timeZone: string | undefined;
  /** The team that a channel belongs to. */
  team: string | undefined;

  constructor(
    private readonly client: TeamsClient,
    readonly speaker: Speaker,
    private readonly conversationType: 'personal' | 'channel',
    readonly id: string,
  ) {}

  /** All cards in the conversation, oldest first, as they look now. */
  cards(): ReadableCard[] {
    return this.client.sentTo(this.id).flatMap(({ id, activity }) => ReadableCard.from(id, activity));
  }

  last(): ReadableCard {
    const card = this.cards().at(-1);
    if (!card) throw new Error('the bot has not sent a card yet');
    return card;
  }

  async say(text: string): Promise<ReadableCard[]> {
    return this.step({ type: 'message', text });
  }

  /** Opens the chat for the first time. */
  async open(): Promise<ReadableCard[]> {
    const bot = { id: '28:filing-desk', name: 'Filing Desk' };
    return this.step({ type: 'conversationUpdate', membersAdded: [bot, { id: `29:${this.speaker.id}` }] });
  }

  /** Presses the button of that title on the newest card that has it (or on the card given). */
  async press(title: string | RegExp, inputs: Json = {}, card?: ReadableCard): Promise<ReadableCard[]> {
    const source = card ?? this.cards().findLast((candidate) => candidate.button(title));
    const button = source?.button(title);
    if (!source || !button) throw new Error(`no button ${String(title)} on:\n${this.last().text}`);
    const data = { ...(isRecord(button['data']) ? button['data'] : {}), ...inputs };
    if (button['type'] === 'Action.Execute') return this.execute(source, button, data);
    return this.step({ type: 'message', value: data, replyToId: source.activityId });
  }

  /** Types into the card's type-ahead input. */
  async search(queryText: string): Promise<{ title: string; value: string }[]> {
    const value = { queryText, queryOptions: { skip: 0, top: 15 }, dataset: 'customers' };
    const { body } = await this.invoke('application/search', value);
    const answer = body as { value: { results: { title: string; value: string }[] } };
    return answer.value.results;
  }

  /** The card comes into this person's view: if Teams refreshes it for them, this is what they see then. */
  async look(card = this.last()): Promise<ReadableCard | undefined> {
    const { refresh } = card.content;
    if (!isRecord(refresh) || !isRecord(refresh['action'])) return undefined;
    const { userIds } = refresh;
    if (!Array.isArray(userIds) || !userIds.includes(`29:${this.speaker.id}`)) return undefined;
    const { verb, data } = refresh['action'];
    return this.refresh(card, { verb, data }, 'automatic');
  }

  /** As it is, whoever the card is refreshed for. */
  async refresh(card: ReadableCard, action: Json, trigger?: string): Promise<ReadableCard> {
    const value = { action: { type: 'Action.Execute', ...action }, ...(trigger && { trigger }) };
    const { body } = await this.invoke('adaptiveCard/action', value, card.activityId);
    return new ReadableCard(card.activityId, (body as { value: Json }).value);
  }

  async invoke(name: string, value: unknown, replyToId?: string): Promise<{ status: number; body: unknown }> {
    return this.client.post({ type: 'invoke', name, value, replyToId, ...this.envelope() });
  }

  /** `Action.Execute`: the answer takes the card's place for this person. */
  private async execute(source: ReadableCard, button: Json, data: Json): Promise<ReadableCard[]> {
    const action = { type: 'Action.Execute', verb: button['verb'], data };
    const before = this.cards().length;
    const { body } = await this.invoke(
      'adaptiveCard/action',
      { action, trigger: 'manual' },
      source.activityId,
    );
    const answer = body as { statusCode: number; value: Json };
    return [new ReadableCard(source.activityId, answer.value), ...this.cards().slice(before)];
  }

  private async step(activity: Json): Promise<ReadableCard[]> {
    const before = this.cards().length;
    const { status } = await this.client.post({ ...activity, ...this.envelope() });
    if (status !== 200) throw new Error(`the bot answered ${status}`);
    return this.cards().slice(before);
  }

  private envelope(): Json {
    return {
      from: { id: `29:${this.speaker.id}`, aadObjectId: this.speaker.id, name: this.speaker.name },
      conversation: { id: this.id, conversationType: this.conversationType },
      ...(this.team && { channelData: { team: { id: this.team } } }),
      locale: this.locale,
      localTimezone: this.timeZone,
    };
  }
}
