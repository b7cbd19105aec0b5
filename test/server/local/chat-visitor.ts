import { setTimeout as wait } from 'node:timers/promises';

interface ShownMessage {
  readonly id: string;
  readonly author: { readonly kind: string };
  readonly edited: boolean;
  readonly text: string;
  readonly attachments: readonly { readonly content: { readonly fallbackText: string } }[];
}

type ShownEvent =
  | { readonly type: 'snapshot'; readonly place: string; readonly messages: readonly ShownMessage[] }
  | { readonly type: 'message'; readonly place: string; readonly message: ShownMessage }
  | { readonly type: 'removed'; readonly place: string; readonly id: string }
  | { readonly type: 'typing'; readonly place: string };

/** A browser without a screen: a cookie, the event stream, and the page's own requests. */
export class ChatVisitor {
  readonly events: ShownEvent[] = [];
  private readonly leaving = new AbortController();

  private constructor(
    private readonly url: string,
    readonly cookie: string,
    private readonly personId: string,
  ) {}

  static async arrive(url: string, personId: string, cookie?: string): Promise<ChatVisitor> {
    const page = await fetch(url);
    const visitor = new ChatVisitor(
      url,
      cookie ?? page.headers.get('set-cookie')?.split(';')[0] ?? '',
      personId,
    );
    await visitor.listen();
    return visitor;
  }

  leave(): void {
    this.leaving.abort();
  }

  act(action: string, body: Readonly<Record<string, unknown>>, place = 'personal'): Promise<Response> {
    const standing = { personId: this.personId, place, locale: 'en-GB', timeZone: 'Europe/Madrid' };
    return fetch(`${this.url}/local/api/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ ...standing, ...body }),
    });
  }

  say(text: string, place = 'personal', mention = true): Promise<Response> {
    return this.act('say', { text, mention }, place);
  }

  /** The messages as they stand after all events so far. */
  messages(place = 'personal'): readonly ShownMessage[] {
    return this.events
      .filter((event) => event.place === place)
      .reduce<readonly ShownMessage[]>((shown, event) => {
        switch (event.type) {
          case 'snapshot':
            return event.messages;
          case 'message':
            return shown.some(({ id }) => id === event.message.id)
              ? shown.map((message) => (message.id === event.message.id ? event.message : message))
              : [...shown, event.message];
          case 'removed':
            return shown.filter(({ id }) => id !== event.id);
          case 'typing':
            return shown;
        }
      }, []);
  }

  /** Waits until the stream has carried what is expected. */
  async until(expected: () => boolean): Promise<void> {
    for (let tries = 0; !expected(); tries += 1) {
      if (tries > 200) throw new Error(`The stream did not carry it: ${JSON.stringify(this.events)}`);
      await wait(10);
    }
  }

  private async listen(): Promise<void> {
    const response = await fetch(`${this.url}/local/api/events?personId=${this.personId}`, {
      headers: { cookie: this.cookie },
      signal: this.leaving.signal,
    });
    void this.read(response).catch(() => undefined);
    await this.until(() => this.events.length >= 2);
  }

  private async read(response: Response): Promise<void> {
    if (!response.body) return;
    let rest = '';
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      const lines = blocks.filter((block) => block.startsWith('data: '));
      this.events.push(...lines.map((line) => JSON.parse(line.slice('data: '.length)) as ShownEvent));
    }
  }
}
