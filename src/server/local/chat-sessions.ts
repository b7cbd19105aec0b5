import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { ChatSession } from './chat-session';
import type { ChatConversation } from './chat-conversation';

const COOKIE = 'filing-desk-chat';
/** Browsers that are remembered at a time. */
const MOST_SESSIONS = 20;

/** A conversation, and the browser that it is in. */
export interface Located {
  readonly session: ChatSession;
  readonly conversation: ChatConversation;
}

/** All browsers that have the page open, told apart by an unguessable cookie. */
export class ChatSessions {
  private readonly sessions = new LRUCache<string, ChatSession>({
    max: MOST_SESSIONS,
    dispose: (session) => session.end(),
  });

  constructor(private readonly newId: () => string) {}

  of(request: IncomingMessage): ChatSession | undefined {
    const id = cookieOf(request);
    return id === undefined ? undefined : this.sessions.get(id);
  }

  /** Answers the value for `Set-Cookie`. */
  begin(): string {
    const id = this.newId();
    this.sessions.set(id, new ChatSession(this.newId));
    return `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** Also for a personal chat that was begun afresh since, or before this server was started. */
  findConversation(id: string): Located | undefined {
    return (
      this.findIn((session) => session.findById(id)) ?? this.findIn((session) => session.findSuccessorOf(id))
    );
  }

  /** The personal chat of a person in whichever browser has it open. */
  findPersonal(personId: string): ChatConversation | undefined {
    return [...this.sessions.values()].map((session) => session.find('personal', personId)).find(Boolean);
  }

  private findIn(find: (session: ChatSession) => ChatConversation | undefined): Located | undefined {
    for (const session of this.sessions.values()) {
      const conversation = find(session);
      if (conversation) return { session, conversation };
    }
    return undefined;
  }

  end(): void {
    this.sessions.clear();
  }
}

function cookieOf(request: IncomingMessage): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === COOKIE)?.[1];
}
