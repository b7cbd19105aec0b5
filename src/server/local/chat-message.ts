import type { z } from 'zod';
import type { sentActivitySchema } from './connector-requests';

/** The two places of the chat: a person alone with the bot, and a channel in which everybody reads along. */
export const PLACES = ['personal', 'channel'] as const;
export type Place = (typeof PLACES)[number];

/** What the bot sent, as far as a browser shows it. */
export type SentActivity = z.infer<typeof sentActivitySchema>;

export type MessageAuthor = { readonly kind: 'bot' } | { readonly kind: 'person'; readonly personId: string };

export interface ChatMessage {
  /** Milliseconds since 1970, as Teams numbers its messages; unique in the conversation. */
  readonly id: string;
  readonly author: MessageAuthor;
  readonly sentAt: string;
  readonly edited: boolean;
  readonly content: MessageContent;
  /** Cards that one person sees instead: what `Action.Execute` answered them. */
  readonly views: ReadonlyMap<string, MessageContent>;
}

export interface MessageContent {
  readonly text: string;
  readonly format: 'markdown' | 'plain';
  readonly attachments: readonly MessageAttachment[];
  readonly suggestions: readonly string[];
}

export interface MessageAttachment {
  readonly contentType: string;
  readonly content?: unknown;
  /** Of a file. */
  readonly name?: string | undefined;
}

/** A message as one person sees it, ready for their browser. */
export interface MessageView extends MessageContent {
  readonly id: string;
  readonly author: MessageAuthor;
  readonly sentAt: string;
  readonly edited: boolean;
}

export function viewFor(message: ChatMessage, personId: string): MessageView {
  const { id, author, sentAt, edited } = message;
  return { id, author, sentAt, edited, ...(message.views.get(personId) ?? message.content) };
}

export function plainContent(text: string): MessageContent {
  return { text, format: 'plain', attachments: [], suggestions: [] };
}

/** A card alone. */
export function cardContent(card: unknown): MessageContent {
  return {
    text: '',
    format: 'plain',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    suggestions: [],
  };
}

export function sentContent(activity: SentActivity): MessageContent {
  return {
    text: activity.text ?? '',
    // Teams reads Markdown unless told otherwise.
    format: (activity.textFormat ?? 'markdown') === 'markdown' ? 'markdown' : 'plain',
    attachments: activity.attachments ?? [],
    suggestions: (activity.suggestedActions?.actions ?? []).flatMap((action) =>
      typeof action.value === 'string' ? [action.value] : [],
    ),
  };
}
