/** Somebody whom the local chat can speak for. */
export interface ChatPerson {
  /** Object ID in the partner's tenant: becomes `from.aadObjectId`. */
  readonly id: string;
  readonly name: string;
  /** Job title. */
  readonly title: string | undefined;
  readonly guest: boolean;
  readonly email?: string | undefined;
}

export interface ChatLanguage {
  /** Full language tag, such as en-GB. */
  readonly tag: string;
  readonly label: string;
}

export interface LocalChatOptions {
  readonly tenantId: string;
  readonly botName: string;
  /** Read again at every visit; a rejection shows as "the people could not be read". */
  people(): Promise<readonly ChatPerson[]>;
  readonly languages: readonly ChatLanguage[];
  /** One sentence over the chat, such as that all of it is fictitious. */
  readonly notice: string;
  /** First sentences that the page offers; the bot's usual ones when left out. */
  readonly suggestions?: readonly string[];
}
