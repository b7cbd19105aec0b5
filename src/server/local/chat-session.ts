import { LRUCache } from 'lru-cache';
import { ChatConversation } from './chat-conversation';
import { isSamePersonalChat, personalChatId } from './personal-chat-id';
import { viewFor, type ChatMessage, type MessageView, type Place } from './chat-message';

/** What a browser is told while it listens. */
export type ChatEvent =
  | { readonly type: 'snapshot'; readonly place: Place; readonly messages: readonly MessageView[] }
  | { readonly type: 'message'; readonly place: Place; readonly message: MessageView }
  | { readonly type: 'removed'; readonly place: Place; readonly id: string }
  | { readonly type: 'typing'; readonly place: Place };

/** A browser window, looking through the eyes of one person. */
export interface ChatListener {
  readonly personId: string;
  send(event: ChatEvent): void;
  end(): void;
}

/** The channel and this many personal chats; the one that was used longest ago goes first. */
const MOST_CONVERSATIONS = 50;

/** What one browser has talked about, in memory only. */
export class ChatSession {
  private readonly conversations = new LRUCache<string, ChatConversation>({ max: MOST_CONVERSATIONS });
  private readonly listeners = new Set<ChatListener>();

  constructor(private readonly newId: () => string) {}

  find(place: Place, personId: string): ChatConversation | undefined {
    return this.conversations.get(keyOf(place, personId));
  }

  findById(conversationId: string): ChatConversation | undefined {
    return [...this.conversations.values()].find((conversation) => conversation.id === conversationId);
  }

  /** The personal chat that took the place of a former one. */
  findSuccessorOf(conversationId: string): ChatConversation | undefined {
    return [...this.conversations.values()].find(({ id }) => isSamePersonalChat(conversationId, id));
  }

  /** Begins an empty conversation in the place of the former one, if there was any. */
  begin(place: Place, personId: string): ChatConversation {
    const id =
      place === 'personal'
        ? personalChatId(personId, this.newId())
        : `19:${this.newId()}@thread.tacv2;messageid=${String(Date.now())}`;
    const conversation = new ChatConversation(id, place, place === 'personal' ? personId : undefined);
    this.conversations.set(keyOf(place, personId), conversation);
    this.tell(conversation, (listener) => this.snapshot(place, listener.personId));
    return conversation;
  }

  listen(listener: ChatListener): () => void {
    this.listeners.add(listener);
    listener.send(this.snapshot('personal', listener.personId));
    listener.send(this.snapshot('channel', listener.personId));
    return () => this.listeners.delete(listener);
  }

  showMessage(conversation: ChatConversation, message: ChatMessage): void {
    const { place } = conversation;
    this.tell(conversation, ({ personId }) => ({
      type: 'message',
      place,
      message: viewFor(message, personId),
    }));
  }

  showRemoval(conversation: ChatConversation, id: string): void {
    this.tell(conversation, () => ({ type: 'removed', place: conversation.place, id }));
  }

  showTyping(conversation: ChatConversation): void {
    this.tell(conversation, () => ({ type: 'typing', place: conversation.place }));
  }

  end(): void {
    this.listeners.forEach((listener) => listener.end());
    this.listeners.clear();
  }

  private snapshot(place: Place, personId: string): ChatEvent {
    const messages = this.find(place, personId)?.messages ?? [];
    return { type: 'snapshot', place, messages: messages.map((message) => viewFor(message, personId)) };
  }

  private tell({ ownerId }: ChatConversation, eventFor: (listener: ChatListener) => ChatEvent): void {
    for (const listener of this.listeners) {
      if (ownerId === undefined || ownerId === listener.personId) listener.send(eventFor(listener));
    }
  }
}

function keyOf(place: Place, personId: string): string {
  return place === 'personal' ? `personal:${personId}` : 'channel';
}
