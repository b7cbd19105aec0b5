import { isRecord, type Json, ReadableCard } from './readable-card';
import type { Chat } from './teams-client';

/** One result of the extension's search, as only the searcher sees it. */
export interface Result {
  readonly title: string;
  readonly text: string;
  /** What comes back when it is chosen. */
  readonly tap: unknown;
  /** What a client inserts that knows nothing of choosing. */
  readonly content: Json;
}

/** What Teams does with a message extension for one person in one conversation. */
export class ExtensionUser {
  constructor(readonly chat: Chat) {}

  async ask(step: string, value: unknown): Promise<Json> {
    const { body } = await this.chat.invoke(`composeExtension/${step}`, value);
    return isRecord(body) ? body : {};
  }

  query(text: string, queryOptions: Json = { skip: 0, count: 25 }): Promise<Json> {
    const parameters = text ? [{ name: 'text', value: text }] : [{ name: 'initialRun', value: 'true' }];
    return this.ask('query', { commandId: 'customers', parameters, queryOptions });
  }

  async results(text: string, queryOptions?: Json): Promise<Result[]> {
    return attachmentsIn(await this.query(text, queryOptions)).map(({ content, preview }) => {
      const shown = (preview as { content: { title: string; text: string; tap: { value: unknown } } })
        .content;
      return { title: shown.title, text: shown.text, tap: shown.tap.value, content: content as Json };
    });
  }

  /** Searches, chooses the first result, and answers the card that goes into the message. */
  async insert(text: string): Promise<ReadableCard> {
    const [first] = await this.results(text);
    if (!first) throw new Error(`nothing was found for ${text}`);
    return this.choose(first.tap);
  }

  async choose(tap: unknown): Promise<ReadableCard> {
    const [attachment] = attachmentsIn(await this.ask('selectItem', tap));
    return new ReadableCard('inserted', attachment?.['content'] as Json);
  }

  /** "File this…" on a message. */
  async fileThis(content: string, contentType = 'html'): Promise<ReadableCard> {
    const messagePayload = { id: '1', body: { contentType, content } };
    return dialogCard(await this.ask('fetchTask', { commandId: 'fileThis', messagePayload }));
  }

  /** Presses a button of the dialog, with what was filled in. */
  async submit(card: ReadableCard, title: string | RegExp, inputs: Json = {}): Promise<ReadableCard> {
    const button = card.button(title);
    if (!button) throw new Error(`no button ${String(title)} on:\n${card.text}`);
    const data = { ...(isRecord(button['data']) ? button['data'] : {}), ...inputs };
    return dialogCard(await this.ask('submitAction', { commandId: 'fileThis', data }));
  }
}

/** The sentence that stands where results would. */
export function sentenceIn(body: Json): string {
  const { composeExtension, task } = body as {
    composeExtension?: { text?: string };
    task?: { value?: string };
  };
  return composeExtension?.text ?? task?.value ?? '';
}

export function attachmentsIn(body: Json): Json[] {
  const { attachments = [] } = (body['composeExtension'] ?? {}) as { attachments?: Json[] };
  return attachments;
}

function dialogCard(body: Json): ReadableCard {
  const { task } = body as { task?: { value?: { card?: { content?: Json } } } };
  return new ReadableCard('dialog', task?.value?.card?.content ?? {});
}
