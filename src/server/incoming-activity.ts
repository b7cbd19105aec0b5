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

/** Source of the three required ones: Bot Framework activity schema, A2040, A2030, A2090. */
const REQUIRED = ['type', 'serviceUrl'] as const;
const TEXTS = ['id', 'name', 'text', 'locale', 'localTimezone', 'replyToId', 'channelId', 'deliveryMode'];
const ACCOUNTS = ['from', 'recipient'];
const LISTS = ['entities', 'attachments', 'membersAdded', 'membersRemoved'];

const IN_CONVERSATION = ['tenantId', 'conversationType'];
const IN_ACCOUNT = ['id', 'name', 'aadObjectId'];

/**
 * What was parsed, if it is an activity: the fields that the SDK and the bot touch are of the type that they expect;
 * all others pass unread. By hand, since a schema makes copies, which take longer than all else at the door.
 */
export function parseActivity(body: unknown): IncomingActivity | undefined {
  return isActivity(body) ? body : undefined;
}

function isActivity(body: unknown): body is IncomingActivity {
  if (!isRecord(body)) return false;
  const { conversation } = body;
  // Loops in place of `every` and its closures: this is asked of every message.
  for (const name of REQUIRED) if (!isSaid(body[name])) return false;
  if (!isRecord(conversation) || !isSaid(conversation['id'])) return false;
  if (!hasTexts(conversation, IN_CONVERSATION) || !hasTexts(body, TEXTS)) return false;
  for (const name of ACCOUNTS) if (!isLeftOut(body[name]) && !isAccount(body[name])) return false;
  for (const name of LISTS) if (!isLeftOut(body[name]) && !isListOfRecords(body[name])) return false;
  return true;
}

/** An object, without the one name that would give a copy of it another prototype. */
function isRecord(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (Object.hasOwn(value, '__proto__')) delete (value as Fields)['__proto__'];
  return true;
}

function isAccount(value: unknown): boolean {
  return isRecord(value) && hasTexts(value, IN_ACCOUNT);
}

function isListOfRecords(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRecord);
}

function hasTexts(record: Fields, names: readonly string[]): boolean {
  for (const name of names) {
    const value = record[name];
    if (typeof value !== 'string' && !isLeftOut(value)) return false;
  }
  return true;
}

function isSaid(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null;
}

const MOMENTS = ['timestamp', 'localTimestamp', 'expiration'] as const;

/** The SDK's activity: the same object, without its moments, which would have to be dates and which nobody reads. */
export function toSdkActivity(incoming: IncomingActivity): Activity {
  const fields: Fields = incoming;
  // The shape above holds what the SDK's own type demands, which knows no locale of null.
  fields['locale'] ??= undefined;
  // For callers of a bot to claim that they are one themselves; nothing here checks that.
  fields['callerId'] = undefined;
  for (const name of MOMENTS) if (fields[name] !== undefined) fields[name] = undefined;
  return fields as unknown as Activity;
}
