import { type Activity, ActivityTypes } from 'botbuilder';
import { z } from 'zod';
import type { StandingAction } from '../../cards/actions';
import type { FileUpload } from '../../dialogs/export-requests';
import { type ExtensionInvoke, isExtensionInvoke, readExtensionInvoke } from './extension/extension-invoke';
import { plainText } from './plain-text';

/** Where a conversation takes place: between the bot and one person, or in front of others. */
export type Place = 'personal' | 'shared';

/** An activity as the bot sees it. */
export type Incoming =
  | { readonly kind: 'text'; readonly text: string }
  /** A button of a card (`Action.Submit`); the card's own activity is named by Teams in `replyToId`. */
  | { readonly kind: 'submit'; readonly data: unknown; readonly cardId: string | undefined }
  /** A button that is answered with a card in its place (`Action.Execute`). */
  | { readonly kind: 'execute'; readonly data: unknown; readonly cardId: string | undefined }
  /** A shared card came into somebody's view, and Teams asks what it says to them: nobody has done anything. */
  | { readonly kind: 'look'; readonly data: unknown }
  /** A keystroke in a type-ahead input. */
  | { readonly kind: 'search'; readonly query: string; readonly most: number }
  /** Whether a file that we offered may be saved; `upload` is where to, and undefined when it may not. */
  | {
      readonly kind: 'fileConsent';
      readonly context: unknown;
      readonly upload: FileUpload | undefined;
      readonly cardId: string | undefined;
    }
  /** The message extension: its search, its card, its dialog. */
  | { readonly kind: 'extension'; readonly invoke: ExtensionInvoke }
  /** The app was added: to somebody's own chats, or to a team or group chat. Teams may say so twice, in two ways. */
  | { readonly kind: 'opened' }
  /** The app was taken away there. Nothing can be sent any more. */
  | { readonly kind: 'removed' }
  /** An invoke that isn't ours; Teams still waits for a well-formed answer. */
  | { readonly kind: 'unknownInvoke' }
  | { readonly kind: 'ignored' };

/** Teams shows at most 15 options in a type-ahead input. */
const MOST_OPTIONS = 15;

/** The name of the invoke that says whether a file may be saved. */
export const FILE_CONSENT = 'fileConsent/invoke';

/** Most turns are presses: so it is made into code, which zod runs several times faster. */
const executeValue = z.compile(
  z.object({
    action: z.object({ verb: z.string().optional(), data: z.record(z.string(), z.unknown()).default({}) }),
    /** `manual` where a person pressed; some clients leave it out. */
    trigger: z.unknown().optional(),
  }),
);
const searchValue = z.object({
  queryText: z.string().default(''),
  queryOptions: z.object({ top: z.number().int().positive().optional() }).optional(),
});

const consentValue = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('accept'),
    context: z.record(z.string(), z.unknown()),
    uploadInfo: z.object({
      uploadUrl: z.string().min(1),
      contentUrl: z.url({ protocol: /^https$/u }),
      name: z.string().min(1),
      uniqueId: z.string(),
      fileType: z.string(),
    }),
  }),
  z.object({ action: z.literal('decline') }),
]);

/** Once: each look into the SDK goes through several getters. */
const { Message, Invoke, ConversationUpdate, InstallationUpdate } = ActivityTypes;

/** Sorts an activity by what the person did. Whatever is malformed is an unknown invoke or ignored, never a crash. */
export function readIncoming(activity: Activity): Incoming {
  switch (activity.type as ActivityTypes) {
    case Message:
      return readMessage(activity);
    case Invoke:
      return readInvoke(activity);
    case ConversationUpdate:
      return { kind: membershipChange(activity) };
    case InstallationUpdate:
      return { kind: installationChange(activity) };
    default:
      return { kind: 'ignored' };
  }
}

/** Conversations between people, which the bot may have been called into. Its own chats with a person begin with `a:`. */
const BETWEEN_PEOPLE = '19:';

/** A chat of two people is `personal` to Teams as well, and still the other one reads along. */
export function placeOf({ conversation }: Pick<Activity, 'conversation'>): Place {
  const { conversationType: type, isGroup, id } = conversation;
  const isShared = type === 'channel' || type === 'groupChat' || isGroup || id.startsWith(BETWEEN_PEOPLE);
  return isShared ? 'shared' : 'personal';
}

/** What was said in words. */
export function textOf(incoming: Incoming): string {
  return incoming.kind === 'text' ? incoming.text : '';
}

function readMessage(activity: Activity): Incoming {
  const value: unknown = activity.value;
  if (typeof value === 'object' && value !== null) {
    return { kind: 'submit', data: value, cardId: activity.replyToId };
  }
  return { kind: 'text', text: plainText(activity) };
}

function readInvoke(activity: Activity): Incoming {
  if (activity.name === 'adaptiveCard/action') {
    const parsed = executeValue.safeParse(activity.value);
    if (!parsed.success) return { kind: 'unknownInvoke' };
    const { action, trigger } = parsed.data;
    const { data } = action;
    // The verb of its own tells it also where the trigger is missing.
    const isLook = trigger === 'automatic' || data['verb'] === ('lookForMe' satisfies StandingAction['verb']);
    return isLook ? { kind: 'look', data } : { kind: 'execute', data, cardId: activity.replyToId };
  }
  if (activity.name === 'application/search') {
    const parsed = searchValue.safeParse(activity.value);
    if (!parsed.success) return { kind: 'unknownInvoke' };
    const most = Math.min(parsed.data.queryOptions?.top ?? MOST_OPTIONS, MOST_OPTIONS);
    return { kind: 'search', query: parsed.data.queryText, most };
  }
  if (isExtensionInvoke(activity)) return { kind: 'extension', invoke: readExtensionInvoke(activity) };
  return activity.name === FILE_CONSENT ? readConsent(activity) : { kind: 'unknownInvoke' };
}

function readConsent({ value, replyToId: cardId }: Activity): Incoming {
  const parsed = consentValue.safeParse(value);
  if (!parsed.success) return { kind: 'unknownInvoke' };
  if (parsed.data.action === 'decline') {
    return { kind: 'fileConsent', context: undefined, upload: undefined, cardId };
  }
  const { context, uploadInfo } = parsed.data;
  const { uploadUrl, ...file } = uploadInfo;
  return { kind: 'fileConsent', context, upload: { uploadUrl, file }, cardId };
}

/** In a team or group chat people come and go; only the bot's own coming and going matters there. */
function membershipChange(activity: Activity): 'opened' | 'removed' | 'ignored' {
  const { membersAdded = [], membersRemoved = [], recipient } = activity;
  const isBot = ({ id }: { readonly id: string }): boolean => id === recipient?.id;
  if (membersAdded.some(isBot)) return 'opened';
  if (membersAdded.length > 0 && placeOf(activity) === 'personal') return 'opened';
  return membersRemoved.some(isBot) ? 'removed' : 'ignored';
}

/** An upgrade (`add-upgrade`, `remove-upgrade`) is nothing that people have to hear of. */
function installationChange({ action }: Activity): 'opened' | 'removed' | 'ignored' {
  if (action === 'add') return 'opened';
  return action === 'remove' ? 'removed' : 'ignored';
}
