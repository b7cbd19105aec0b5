import type { Activity } from 'botbuilder';

type Text = string | null | undefined;

interface Account {
  readonly id?: Text;
  readonly name?: Text;
  readonly aadObjectId?: Text;
}

type Fields = Record<string, unknown>;

/** An activity of the right shape. Who sent it is another question. */
export interface IncomingActivity extends Fields {
  readonly type: string;
  readonly serviceUrl: string;
  readonly conversation: Fields & { readonly id: string };
  readonly channelId?: Text;
  readonly locale?: Text;
  readonly from?: Account | null;
  readonly recipient?: Account | null;
}

/**
 * What was parsed, if it is an activity: the fields that the SDK and the bot touch are of the type that they expect;
 * all others pass unread. By hand, since a schema makes copies, which take longer than all else at the door.
 */
export function parseActivity(body: unknown): IncomingActivity | undefined {
  return isActivity(body) ? body : undefined;
}

/** Source of what is required: Bot Framework activity schema, A2040, A2030, A2090. */
function isActivity(body: unknown): body is IncomingActivity {
  if (!isRecord(body)) return false;
  const { type, serviceUrl, conversation, from, recipient } = body;
  const { entities, attachments, membersAdded, membersRemoved } = body;
  return (
    isSaid(type) &&
    isSaid(serviceUrl) &&
    isConversation(conversation) &&
    hasTexts(body) &&
    isAccount(from) &&
    isAccount(recipient) &&
    isListOfRecords(entities) &&
    isListOfRecords(attachments) &&
    isListOfRecords(membersAdded) &&
    isListOfRecords(membersRemoved)
  );
}

/** Each by its name: going through a list of names takes several times as long, and this is asked of every message. */
function hasTexts({
  id,
  name,
  text,
  locale,
  localTimezone,
  replyToId,
  channelId,
  deliveryMode,
}: Fields): boolean {
  const ofMessage = isText(id) && isText(name) && isText(text) && isText(replyToId);
  return ofMessage && isText(locale) && isText(localTimezone) && isText(channelId) && isText(deliveryMode);
}

function isConversation(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, tenantId, conversationType } = value;
  return isSaid(id) && isText(tenantId) && isText(conversationType);
}

function isAccount(value: unknown): boolean {
  if (isLeftOut(value)) return true;
  if (!isRecord(value)) return false;
  const { id, name, aadObjectId } = value;
  return isText(id) && isText(name) && isText(aadObjectId);
}

/** An object, without the one name that would give a copy of it another prototype. */
function isRecord(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (Object.hasOwn(value, '__proto__')) delete (value as Fields)['__proto__'];
  return true;
}

function isListOfRecords(value: unknown): boolean {
  return isLeftOut(value) || (Array.isArray(value) && value.every(isRecord));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || isLeftOut(value);
}

function isSaid(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null;
}

const MOMENTS = [
  ['timestamp', 'rawTimestamp'],
  ['localTimestamp', 'rawLocalTimestamp'],
  ['expiration', 'rawExpiration'],
] as const;

/** The SDK's activity: the same object, its moments as dates and, beside them, as they came. */
export function toSdkActivity(incoming: IncomingActivity): Activity {
  const fields: Fields = incoming;
  // The shape above holds what the SDK's own type demands, which knows no locale of null.
  fields['locale'] ??= undefined;
  // For callers of a bot to claim that they are one themselves; nothing here checks that.
  if (fields['callerId'] !== undefined) fields['callerId'] = undefined;
  for (const [name, raw] of MOMENTS) {
    const value = fields[name];
    if (value === undefined) continue;
    fields[name] = momentOf(value);
    if (typeof value === 'string') fields[raw] = value;
  }
  return fields as unknown as Activity;
}

function momentOf(value: unknown): Date | undefined {
  if (typeof value !== 'string') return undefined;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
