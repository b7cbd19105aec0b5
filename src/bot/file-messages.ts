import { type Activity, ActivityTypes } from 'botbuilder';
import type { FileOffer, SavedFile } from '../../dialogs/turn';

/** Teams' own card that asks whether a file may be saved. Its answer is the invoke `fileConsent/invoke`. */
export function fileOffer({ name, description, sizeInBytes, context }: FileOffer): Partial<Activity> {
  const content = { description, sizeInBytes, acceptContext: context, declineContext: context };
  const contentType = 'application/vnd.microsoft.teams.card.file.consent';
  return {
    type: ActivityTypes.Message,
    summary: description,
    attachments: [{ contentType, name, content }],
  };
}

/** Teams' own card of a file that lies where the person let us save it. */
export function fileSaved({ name, contentUrl, uniqueId, fileType }: SavedFile): Partial<Activity> {
  const contentType = 'application/vnd.microsoft.teams.card.file.info';
  return {
    type: ActivityTypes.Message,
    summary: name,
    attachments: [{ contentType, name, contentUrl, content: { uniqueId, fileType } }],
  };
}
