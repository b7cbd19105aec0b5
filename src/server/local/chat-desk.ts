import type { Logger } from 'pino';
import type { ChatConversation } from './chat-conversation';
import type { MessageContent } from './chat-message';
import { cardContent, plainContent } from './chat-message';
import type { ChatSession } from './chat-session';
import type { Standing } from './browser-requests';
import { answeredContent, consentValue, openConsent, type ConsentAnswer } from './file-consent';
import { forward, type Forwarded } from './forward';
import { readExecuteAnswer, readSearchAnswer, type ExecuteAnswer, type SearchResult } from './invoke-answers';
import type { ChatPerson, LocalChatOptions } from './local-chat-options';
import type { LocalFiles } from './local-files';
import { refreshFor } from './refresh-for';
import { teamsIdOf } from './teams-accounts';
import {
  invokeActivity,
  submitActivity,
  textActivity,
  welcomeActivity,
  type InvokeName,
  type Occasion,
} from './teams-activities';

/** Where this very server is reached, known once it listens. */
export interface ChatAddresses {
  readonly server: string;
  readonly messages: string;
  readonly connector: string;
}

export interface ChatDeskParts {
  readonly options: LocalChatOptions;
  readonly files: LocalFiles;
  readonly log: Logger;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly addresses: () => ChatAddresses;
}

/** Who acts, where, in which session. */
export interface Stand {
  readonly session: ChatSession;
  readonly standing: Standing;
  readonly person: ChatPerson;
}

/** What a person does in the browser, turned into Teams' activities for the bot. */
export class ChatDesk {
  constructor(private readonly parts: ChatDeskParts) {}

  /** Opens the conversation that the person looks at, and begins it when it is the first time or asked for. */
  async open(
    session: ChatSession,
    standing: Standing,
    person: ChatPerson,
    fresh: boolean,
  ): Promise<Forwarded> {
    const { place } = standing;
    if (!fresh && session.find(place, person.id)) return { kind: 'accepted', body: undefined };
    const conversation = session.begin(place, person.id);
    if (place === 'channel') return { kind: 'accepted', body: undefined };
    return this.post(welcomeActivity(this.occasion(standing, person, conversation)));
  }

  async say(
    session: ChatSession,
    standing: Standing,
    person: ChatPerson,
    text: string,
    mention: boolean,
  ): Promise<Forwarded> {
    const conversation = this.conversationOf({ session, standing, person });
    const shown = standing.place === 'channel' && mention ? `@${this.parts.options.botName} ${text}` : text;
    const author = { kind: 'person', personId: person.id } as const;
    const message = conversation.add(author, plainContent(shown), this.parts.now());
    session.showMessage(conversation, message);
    if (standing.place === 'channel' && !mention) return { kind: 'accepted', body: undefined };
    return this.post(textActivity(this.occasion(standing, person, conversation, message.id), text));
  }

  async submit(
    session: ChatSession,
    standing: Standing,
    person: ChatPerson,
    messageId: string,
    data: unknown,
  ): Promise<Forwarded> {
    const conversation = this.conversationOf({ session, standing, person });
    return this.post(submitActivity(this.occasion(standing, person, conversation), messageId, data));
  }

  /** Runs `Action.Execute`; a card in the answer takes the place of the old one, for this person only. */
  async execute(
    session: ChatSession,
    standing: Standing,
    person: ChatPerson,
    messageId: string,
    action: Readonly<Record<string, unknown>>,
  ): Promise<ExecuteAnswer> {
    return this.run(session, standing, person, messageId, { action, trigger: 'manual' });
  }

  /** As Teams does by itself: a card that names this person among those it is refreshed for. */
  async look(session: ChatSession, standing: Standing, person: ChatPerson, messageId: string): Promise<void> {
    const shown = this.conversationOf({ session, standing, person }).find(messageId);
    const action = shown && refreshFor(shown.views.get(person.id) ?? shown.content, teamsIdOf(person.id));
    if (action) await this.run(session, standing, person, messageId, { action, trigger: 'automatic' });
  }

  private async run(
    session: ChatSession,
    standing: Standing,
    person: ChatPerson,
    messageId: string,
    { action, trigger }: { action: Readonly<Record<string, unknown>>; trigger: 'manual' | 'automatic' },
  ): Promise<ExecuteAnswer> {
    const conversation = this.conversationOf({ session, standing, person });
    const value = { action: { type: 'Action.Execute', ...action }, trigger };
    const seen = (): MessageContent | undefined => {
      const message = conversation.find(messageId);
      return message?.views.get(person.id) ?? message?.content;
    };
    const before = seen();
    const invoke = this.invoke({ session, standing, person }, 'adaptiveCard/action', value, messageId);
    const answer = readExecuteAnswer(await invoke);
    // Nobody asked for a look: what they pressed meanwhile, or what became of the card, stands.
    const isOvertaken = trigger === 'automatic' && seen() !== before;
    if (answer.kind === 'card' && !isOvertaken) {
      const message = conversation.updateView(messageId, person.id, cardContent(answer.card));
      if (message) session.showMessage(conversation, message);
    }
    return answer;
  }

  /** Answers whether a file may be saved. Only in a personal chat, as in Teams; and each question once. */
  async answerConsent(
    session: ChatSession,
    standing: Standing,
    person: ChatPerson,
    messageId: string,
    answer: ConsentAnswer,
  ): Promise<Forwarded> {
    const conversation = this.conversationOf({ session, standing, person });
    const message = conversation.find(messageId);
    const consent = openConsent(message, person.id);
    if (!message || !consent || conversation.place !== 'personal') {
      return { kind: 'failed', status: undefined };
    }
    const show = (content: MessageContent): MessageContent => {
      const shown = conversation.updateView(messageId, person.id, content);
      if (shown) session.showMessage(conversation, shown);
      return content;
    };
    const answered = show(answeredContent(message.content, answer));
    const value = consentValue(consent, answer, this.parts.files, this.parts.addresses().server);
    const told = await this.invoke({ session, standing, person }, 'fileConsent/invoke', value, messageId);
    const isStillShown = conversation.find(messageId)?.views.get(person.id) === answered;
    if (told.kind === 'failed' && isStillShown) show(message.content);
    return told;
  }

  async search(
    session: ChatSession,
    standing: Standing,
    person: ChatPerson,
    search: { messageId: string; dataset: string; query: string; count: number },
  ): Promise<readonly SearchResult[] | undefined> {
    const value = {
      kind: 'search',
      queryText: search.query,
      queryOptions: { skip: 0, top: search.count },
      dataset: search.dataset,
    };
    return readSearchAnswer(
      await this.invoke({ session, standing, person }, 'application/search', value, search.messageId),
    );
  }

  /** Asks the bot for what it answers within the response. `messageId` names the message that it is about. */
  invoke(stand: Stand, name: InvokeName, value: unknown, messageId?: string): Promise<Forwarded> {
    const { standing, person } = stand;
    const occasion = this.occasion(standing, person, this.conversationOf(stand));
    return this.post(invokeActivity(occasion, name, value, messageId));
  }

  conversationOf({ session, standing, person }: Stand): ChatConversation {
    return session.find(standing.place, person.id) ?? session.begin(standing.place, person.id);
  }

  private occasion(
    { locale, timeZone }: Standing,
    person: ChatPerson,
    conversation: ChatConversation,
    activityId = this.parts.newId(),
  ): Occasion {
    const { options, addresses, now } = this.parts;
    const serviceUrl = addresses().connector;
    return { options, serviceUrl, person, conversation, locale, timeZone, at: now(), activityId };
  }

  private post(activity: Parameters<typeof forward>[1]): Promise<Forwarded> {
    return forward(this.parts.addresses().messages, activity, this.parts.log);
  }
}
