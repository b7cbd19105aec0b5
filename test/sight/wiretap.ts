import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Json, ReadableCard } from '../support/readable-card';
import { PARTNER_TENANT } from './partner';

/** Whoever speaks to the bot; without an ID nobody in particular. */
export interface Speaker {
  readonly id: string | undefined;
  readonly name: string;
  readonly tenantId?: string;
}

export interface Place {
  readonly id: string;
  readonly type: 'personal' | 'channel' | 'groupChat';
}

/** Everything that came of one activity. */
export interface Heard {
  readonly status: number;
  /** The answer to an invoke. */
  readonly body: unknown;
  /** Messages and updates of messages, as they came over the wire. */
  readonly activities: readonly Json[];
}

/** A Bot Connector that keeps every byte that the bot sends, updates of older messages too. */
export class Wiretap {
  private readonly tape = new Map<string, Json[]>();
  private readonly server: Server;
  private count = 0;

  private constructor(private readonly botUrl: string) {
    this.server = createServer((request, response) => void this.receive(request, response));
  }

  static async on(botUrl: string): Promise<Wiretap> {
    const tap = new Wiretap(botUrl);
    tap.server.listen(0, '127.0.0.1');
    await once(tap.server, 'listening');
    return tap;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  place(type: Place['type'] = 'personal'): Place {
    return { id: `${type}-${(this.count += 1)}`, type };
  }

  /** All that was ever sent into a place. */
  sentInto({ id }: Place): readonly Json[] {
    return this.tape.get(id) ?? [];
  }

  async post(speaker: Speaker, place: Place, activity: Json): Promise<Heard> {
    const before = this.sentInto(place).length;
    const { id, name, tenantId = PARTNER_TENANT } = speaker;
    const response = await fetch(`${this.botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: `in-${(this.count += 1)}`,
        channelId: 'msteams',
        serviceUrl: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`,
        timestamp: new Date().toISOString(),
        recipient: { id: '28:filing-desk', name: 'Filing Desk' },
        from: { id: `29:${id ?? 'nobody'}`, name, ...(id && { aadObjectId: id }) },
        conversation: { id: place.id, conversationType: place.type, tenantId },
        channelData: { tenant: { id: tenantId } },
        locale: 'en-GB',
        ...activity,
      }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text ? (JSON.parse(text) as unknown) : undefined,
      activities: this.sentInto(place).slice(before),
    };
  }

  say(speaker: Speaker, place: Place, text: string): Promise<Heard> {
    return this.post(speaker, place, { type: 'message', text });
  }

  submit(speaker: Speaker, place: Place, data: unknown): Promise<Heard> {
    return this.post(speaker, place, { type: 'message', value: data });
  }

  search(speaker: Speaker, place: Place, queryText: string): Promise<Heard> {
    const value = { queryText, queryOptions: { skip: 0, top: 15 }, dataset: 'customers' };
    return this.post(speaker, place, { type: 'invoke', name: 'application/search', value });
  }

  execute(speaker: Speaker, place: Place, data: Json): Promise<Heard> {
    const value = { action: { type: 'Action.Execute', verb: data['verb'], data }, trigger: 'manual' };
    return this.post(speaker, place, { type: 'invoke', name: 'adaptiveCard/action', value });
  }

  /** One step of the message extension. */
  extend(speaker: Speaker, place: Place, step: string, value: unknown): Promise<Heard> {
    return this.post(speaker, place, { type: 'invoke', name: `composeExtension/${step}`, value });
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const [, place = ''] = /conversations\/([^/]+)\/activities/u.exec(request.url ?? '') ?? [];
    const id = decodeURIComponent(place);
    const activity = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Json;
    this.tape.set(id, [...(this.tape.get(id) ?? []), activity]);
    // Not chained: restify replaces `writeHead` of every response in the process by one that answers nothing.
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: `out-${(this.count += 1)}` }));
  }
}

/** The cards that were heard, the one in the answer to a button first. */
export function cardsIn({ body, activities }: Heard): readonly ReadableCard[] {
  const { value, type } = (body ?? {}) as { value?: Json; type?: string };
  const inPlace = type?.endsWith('card.adaptive') && value ? [new ReadableCard('', value)] : [];
  return [...inPlace, ...activities.flatMap((activity) => ReadableCard.from('', activity))];
}

export function wordsIn(heard: Heard): string {
  return cardsIn(heard)
    .map(({ text }) => text)
    .join('\n');
}

/** The tenant IDs that a type-ahead offers. */
export function offersIn({ body }: Heard): readonly string[] {
  const { value } = (body ?? {}) as { value?: { results?: readonly { value: string }[] } };
  return (value?.results ?? []).map((option) => option.value);
}

/** What the buttons of the cards would send, each with its title. */
export function buttonsIn(heard: Heard): readonly { readonly title: string; readonly data: Json }[] {
  return cardsIn(heard).flatMap((card) =>
    card.buttons.flatMap((title) => {
      const data = card.button(title)?.['data'];
      return typeof data === 'object' && data !== null ? [{ title, data: data as Json }] : [];
    }),
  );
}
