import type { Activity } from 'botbuilder';

const MENTION = /<at[^>]*>(.*?)<\/at>/giu;

/**
 * The words of a message, without the mention of the bot.
 *
 * The SDK's own way throws on a mention without text, takes out the first mention only and leaves `&nbsp;`
 * behind. In a personal chat people mention nobody, so other people's mentions keep their names.
 */
export function plainText({ text, recipient }: Pick<Activity, 'text' | 'recipient'>): string {
  const bot = recipient?.name?.trim().toLowerCase();
  return (text ?? '')
    .replace(MENTION, (_whole, name: string) => (name.trim().toLowerCase() === bot ? ' ' : name))
    .replace(/&nbsp;/giu, ' ')
    .replace(/&amp;/giu, '&')
    .replace(/\s+/gu, ' ')
    .trim();
}
