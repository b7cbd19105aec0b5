import { createHash } from 'node:crypto';
import type { ChatPerson, LocalChatOptions } from './local-chat-options';

/** An account as Teams writes it into activities. */
export interface TeamsAccount {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId?: string;
}

export const BOT_ID = '28:filing-desk-local';

export function botAccount(options: LocalChatOptions): TeamsAccount {
  return { id: BOT_ID, name: options.botName };
}

/** Teams' own ID of a person for this bot: opaque, and always the same. */
export function teamsIdOf(personId: string): string {
  return `29:${createHash('sha256').update(personId).digest('base64url')}`;
}

export function personAccount(person: ChatPerson): TeamsAccount {
  return { id: teamsIdOf(person.id), name: person.name, aadObjectId: person.id };
}

/** The longer form that the roster answers (`TeamsChannelAccount`). */
export function rosterAccount(person: ChatPerson, tenantId: string): Record<string, unknown> {
  const [givenName = person.name, ...others] = person.name.split(' ');
  return {
    ...personAccount(person),
    givenName,
    surname: others.join(' '),
    email: person.email,
    userPrincipalName: person.email,
    tenantId,
    userRole: person.guest ? 'guest' : 'user',
  };
}
