import { z } from 'zod';
import { LOCAL_UPLOADS } from '../upload-address';
import type { ChatMessage, MessageContent } from './chat-message';
import type { LocalFiles } from './local-files';

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';

export const CONSENT_ANSWERS = ['accept', 'decline'] as const;
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];

const consentSchema = z.looseObject({
  contentType: z.literal(CONSENT),
  name: z.string().min(1).max(255),
  content: z.looseObject({
    acceptContext: z.unknown(),
    declineContext: z.unknown(),
    answered: z.undefined().optional(),
  }),
});

export type FileConsent = z.infer<typeof consentSchema>;

/** The question on this message whether a file may be saved, as long as this person has not answered it. */
export function openConsent(message: ChatMessage | undefined, personId: string): FileConsent | undefined {
  const content = message?.views.get(personId) ?? message?.content;
  const parsed = (content?.attachments ?? []).map((attachment) => consentSchema.safeParse(attachment));
  return parsed.find(({ success }) => success)?.data;
}

/** The same message with the answer in the place of the buttons. */
export function answeredContent(content: MessageContent, answered: ConsentAnswer): MessageContent {
  const attachments = content.attachments.map((attachment) => {
    const parsed = consentSchema.safeParse(attachment);
    if (!parsed.success) return attachment;
    return { ...attachment, content: { ...parsed.data.content, answered } };
  });
  return { ...content, attachments };
}

/**
 * The value of `fileConsent/invoke`. Source: "Send and receive files from a bot" on Microsoft Learn. Teams' content
 * addresses are `https`, which this server does not speak: the page finds the file by its unique ID instead.
 */
export function consentValue(
  { name, content }: FileConsent,
  answer: ConsentAnswer,
  files: LocalFiles,
  serverUrl: string,
): Readonly<Record<string, unknown>> {
  if (answer === 'decline') return { type: 'fileUpload', action: 'decline', context: content.declineContext };
  const { uploadId, place } = files.expect(name);
  const uploadInfo = {
    contentUrl: `https://files.invalid/${place.fileId}/${encodeURIComponent(name)}`,
    name,
    uploadUrl: `${serverUrl}${LOCAL_UPLOADS}${uploadId}`,
    uniqueId: place.fileId,
    fileType: place.fileType,
  };
  return { type: 'fileUpload', action: 'accept', context: content.acceptContext, uploadInfo };
}
