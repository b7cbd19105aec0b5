import { z } from 'zod';
import type { MessageContent } from './chat-message';

const refreshed = z.looseObject({
  refresh: z.looseObject({ action: z.record(z.string(), z.unknown()), userIds: z.array(z.string()) }),
});

/** What a card wants to be asked when it comes into this person's view; undefined where it names others only. */
export function refreshFor(
  { attachments }: Pick<MessageContent, 'attachments'>,
  teamsId: string,
): Readonly<Record<string, unknown>> | undefined {
  const parsed = refreshed.safeParse(attachments[0]?.content);
  if (!parsed.success) return undefined;
  const { action, userIds } = parsed.data.refresh;
  return userIds.includes(teamsId) ? action : undefined;
}
