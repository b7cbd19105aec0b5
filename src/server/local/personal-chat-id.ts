import { createHash } from 'node:crypto';

/** Enough to tell people apart, and short enough for the router. */
const TAG_LENGTH = 16;

/**
 * The ID of a personal chat: it tells whose it is, and one that is begun afresh has another. In Teams a person has one
 * chat with a bot for ever, so what the bot says into a former one belongs into the one that they look at now.
 */
export function personalChatId(personId: string, unique: string): string {
  const tag = createHash('sha256').update(personId).digest('base64url').slice(0, TAG_LENGTH);
  return `a:${tag}.${unique}`;
}

export function isSamePersonalChat(one: string, other: string): boolean {
  const [tag, unique] = one.split('.');
  return unique !== undefined && one.startsWith('a:') && other.startsWith(`${tag}.`);
}
