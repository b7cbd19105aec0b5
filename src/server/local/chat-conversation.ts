import type { ChatMessage, MessageContent, MessageAuthor, Place } from './chat-message';

/** Oldest messages beyond this number are forgotten: nobody scrolls that far in a local chat. */
const MOST_MESSAGES = 200;

/** Messages of one personal chat, or of the channel's thread. */
export class ChatConversation {
  private kept: ChatMessage[] = [];
  private lastId = 0;

  constructor(
    readonly id: string,
    readonly place: Place,
    /** Whose personal chat it is; undefined for the channel. */
    readonly ownerId: string | undefined,
  ) {}

  get messages(): readonly ChatMessage[] {
    return this.kept;
  }

  find(messageId: string): ChatMessage | undefined {
    return this.kept.find((message) => message.id === messageId);
  }

  add(author: MessageAuthor, content: MessageContent, at: Date): ChatMessage {
    this.lastId = Math.max(at.getTime(), this.lastId + 1);
    const id = String(this.lastId);
    const message: ChatMessage = {
      id,
      author,
      sentAt: at.toISOString(),
      edited: false,
      content,
      views: new Map(),
    };
    this.kept = [...this.kept, message].slice(-MOST_MESSAGES);
    return message;
  }

  /** Replaces what everybody sees; undefined when there is no such message. */
  update(messageId: string, content: MessageContent): ChatMessage | undefined {
    return this.replace(messageId, (message) => ({ ...message, content, edited: true, views: new Map() }));
  }

  /** Replaces what one person sees. */
  updateView(messageId: string, personId: string, content: MessageContent): ChatMessage | undefined {
    return this.replace(messageId, (message) => ({
      ...message,
      views: new Map([...message.views, [personId, content]]),
    }));
  }

  remove(messageId: string): boolean {
    const before = this.kept.length;
    this.kept = this.kept.filter((message) => message.id !== messageId);
    return this.kept.length < before;
  }

  private replace(messageId: string, change: (message: ChatMessage) => ChatMessage): ChatMessage | undefined {
    const message = this.find(messageId);
    if (!message) return undefined;
    const changed = change(message);
    this.kept = this.kept.map((kept) => (kept === message ? changed : kept));
    return changed;
  }
}
