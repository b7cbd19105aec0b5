import { DateTime } from 'luxon';
import type { ChatConversation } from './chat-conversation';
import type { ChatPerson, LocalChatOptions } from './local-chat-options';
import { botAccount, personAccount } from './teams-accounts';

/** Who does something, where and when: what every activity states. */
export interface Occasion {
  readonly options: LocalChatOptions;
  readonly serviceUrl: string;
  readonly person: ChatPerson;
  readonly conversation: ChatConversation;
  readonly locale: string;
  /** IANA name of the browser's time zone. */
  readonly timeZone: string;
  readonly at: Date;
  readonly activityId: string;
}

/** An activity as Teams would send it to the bot. */
export type TeamsActivity = Readonly<Record<string, unknown>>;

export const TEAM_ID = '19:filing-desk-team@thread.tacv2';

function common(occasion: Occasion): TeamsActivity {
  const { options, person, conversation, locale, at, timeZone } = occasion;
  const isChannel = conversation.place === 'channel';
  const channelId = conversation.id.split(';')[0];
  return {
    id: occasion.activityId,
    channelId: 'msteams',
    serviceUrl: occasion.serviceUrl,
    timestamp: at.toISOString(),
    localTimestamp: localTimestamp(at, timeZone),
    localTimezone: timeZone,
    locale,
    from: personAccount(person),
    recipient: botAccount(options),
    conversation: {
      id: conversation.id,
      conversationType: conversation.place,
      tenantId: options.tenantId,
      ...(isChannel ? { isGroup: true } : {}),
    },
    channelData: {
      tenant: { id: options.tenantId },
      ...(isChannel
        ? {
            team: { id: TEAM_ID },
            channel: { id: channelId },
            teamsTeamId: TEAM_ID,
            teamsChannelId: channelId,
          }
        : {}),
    },
  };
}

/** The moment with the offset of the person's time zone, such as 2026-11-22T10:41:00.000+01:00. */
function localTimestamp(at: Date, timeZone: string): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).toISO() ?? at.toISOString();
}

function clientInfo({ locale, timeZone }: Occasion): TeamsActivity {
  return { type: 'clientInfo', locale, platform: 'Web', timezone: timeZone };
}

/** The person opened their chat with the bot for the first time, which installs it. */
export function welcomeActivity(occasion: Occasion): TeamsActivity {
  const membersAdded = [personAccount(occasion.person), botAccount(occasion.options)];
  return { ...common(occasion), type: 'conversationUpdate', membersAdded };
}

/** In a channel a message reaches the bot because it mentions it, and says so in the text. */
export function textActivity(occasion: Occasion, text: string): TeamsActivity {
  const mentioned = botAccount(occasion.options);
  const mention = { type: 'mention', mentioned, text: `<at>${mentioned.name}</at>` };
  const isChannel = occasion.conversation.place === 'channel';
  return {
    ...common(occasion),
    type: 'message',
    textFormat: 'plain',
    text: isChannel ? `${mention.text} ${text}` : text,
    entities: [clientInfo(occasion), ...(isChannel ? [mention] : [])],
  };
}

/** `Action.Submit`: a message without text, in reply to the card's own. */
export function submitActivity(occasion: Occasion, cardMessageId: string, data: unknown): TeamsActivity {
  return {
    ...common(occasion),
    type: 'message',
    replyToId: cardMessageId,
    value: data,
    entities: [clientInfo(occasion)],
  };
}

/** Questions that the bot answers within the HTTP response. */
export type InvokeName =
  | 'adaptiveCard/action'
  | 'application/search'
  | 'composeExtension/fetchTask'
  | 'composeExtension/query'
  | 'composeExtension/selectItem'
  | 'composeExtension/submitAction'
  | 'fileConsent/invoke';

export function invokeActivity(
  occasion: Occasion,
  name: InvokeName,
  value: unknown,
  cardMessageId?: string,
): TeamsActivity {
  const replyToId = cardMessageId === undefined ? {} : { replyToId: cardMessageId };
  return { ...common(occasion), ...replyToId, type: 'invoke', name, value };
}
