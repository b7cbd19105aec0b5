import type { Activity, ConversationReference } from 'botbuilder';
import type { Logger } from 'pino';
import type { Chat } from '../../dialogs/turn';
import type { Upkeep } from '../ports';
import { chatOf } from './chat-of';
import { personFolder, SHARED_FOLDER } from './document-keys';
import { within } from '../ports/within';
import { placeOf } from './incoming';
import { parseConversation } from './stored-conversation';

export interface PersonalChatsOptions {
  readonly upkeep: Pick<Upkeep, 'rewriteUnder'>;
  readonly log: Pick<Logger, 'warn'>;
  /** In milliseconds; nobody waits longer for what is only a convenience. */
  readonly patience?: number;
}

const PATIENCE = 1_000;

/**
 * The personal chats that people have with the bot, out of the conversations that are kept anyway: nothing is put down
 * for this.
 */
export class PersonalChats {
  constructor(private readonly options: PersonalChatsOptions) {}

  /**
   * Where whoever wrote this, elsewhere, can be told something later: their personal chat, of several the one that was
   * used last. Undefined when there is none, or when that can't be found out in time.
   */
  async chatFor(activity: Activity): Promise<Chat | undefined> {
    if (placeOf(activity) === 'personal') return chatOf(activity);
    const reference = await this.inTime(this.latestOf(activity));
    return reference && { ...chatOf(activity), reference: { ...reference } };
  }

  private async latestOf({ from, channelId }: Activity): Promise<Partial<ConversationReference> | undefined> {
    const personId = from.aadObjectId ?? '';
    const told: { readonly at: Date; readonly reference: Partial<ConversationReference> }[] = [];
    // Shown, and left as they are.
    await this.options.upkeep.rewriteUnder(`${personFolder(personId)}/${SHARED_FOLDER}`, (body) => {
      const { latest = [] } = parseConversation(body)?.deliveries ?? {};
      told.push(...latest.filter(({ reference }) => isOwnChat(reference, personId, channelId)));
      return undefined;
    });
    return told.toSorted((one, other) => other.at.getTime() - one.at.getTime())[0]?.reference;
  }

  private async inTime<T>(work: Promise<T>): Promise<T | undefined> {
    const { log, patience = PATIENCE } = this.options;
    const found = work.catch((cause: unknown) => {
      log.warn({ err: cause }, 'where somebody can be told something later could not be read');
      return undefined;
    });
    return within(patience, found);
  }
}

/** What is kept of dialogs lies in the same folder, and names where they were opened. */
function isOwnChat(
  { conversation, user, channelId }: Partial<ConversationReference>,
  personId: string,
  here: string,
): boolean {
  if (!conversation || channelId !== here || placeOf({ conversation }) !== 'personal') return false;
  return user?.aadObjectId?.toLowerCase() === personId.toLowerCase();
}
