import { z } from 'zod';
import type { Json } from './readable-card';
import type { Chat, TeamsClient } from './teams-client';

const OFFER = 'application/vnd.microsoft.teams.card.file.consent';
const SAVED = 'application/vnd.microsoft.teams.card.file.info';

const offer = z.object({
  contentType: z.literal(OFFER),
  name: z.string(),
  content: z.object({
    description: z.string(),
    sizeInBytes: z.number(),
    acceptContext: z.record(z.string(), z.unknown()),
    declineContext: z.record(z.string(), z.unknown()),
  }),
});
const saved = z.object({
  contentType: z.literal(SAVED),
  name: z.string(),
  contentUrl: z.string(),
  content: z.object({ uniqueId: z.string(), fileType: z.string() }),
});

/** Teams' card that asks whether a file may be saved. */
export type Offer = z.infer<typeof offer> & { readonly activityId: string };

/** The newest offer in a chat. */
export function offerIn(teams: TeamsClient, chat: Chat): Offer {
  const offers = teams.sentTo(chat.id).flatMap(({ id, activity }) =>
    attachmentsOf(activity).flatMap((attachment) => {
      const parsed = offer.safeParse(attachment);
      return parsed.success ? [{ ...parsed.data, activityId: id }] : [];
    }),
  );
  const newest = offers.at(-1);
  if (!newest) throw new Error(`no file was offered; the newest card:\n${chat.last().text}`);
  return newest;
}

/** The files that the chat shows as saved. */
export function savedIn(teams: TeamsClient, chat: Chat): readonly z.infer<typeof saved>[] {
  return teams.sentTo(chat.id).flatMap(({ activity }) =>
    attachmentsOf(activity).flatMap((attachment) => {
      const parsed = saved.safeParse(attachment);
      return parsed.success ? [parsed.data] : [];
    }),
  );
}

/** What Teams sends once the person agreed. */
export function consentTo({ name, content }: Offer, uploadUrl: string, context?: Json): Json {
  return {
    type: 'fileUpload',
    action: 'accept',
    context: context ?? content.acceptContext,
    uploadInfo: {
      contentUrl: `https://alpinecloud-my.sharepoint.com/personal/helen/${name}`,
      name,
      uploadUrl,
      uniqueId: '1150d938-8870-4044-9f2c-5bbdebd70c8c',
      fileType: 'csv',
    },
  };
}

export function consent(chat: Chat, to: Offer, uploadUrl: string, context?: Json) {
  return chat.invoke('fileConsent/invoke', consentTo(to, uploadUrl, context), to.activityId);
}

export function decline(chat: Chat, { content, activityId }: Offer) {
  const value = { type: 'fileUpload', action: 'decline', context: content.declineContext };
  return chat.invoke('fileConsent/invoke', value, activityId);
}

function attachmentsOf({ attachments }: Json): readonly unknown[] {
  return Array.isArray(attachments) ? attachments : [];
}
