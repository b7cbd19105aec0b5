import { EXTENSION_COMMANDS } from '../../bot/extension-commands';
import type { ChatDesk, Stand } from './chat-desk';
import { cardContent } from './chat-message';
import { type ExtensionAnswer, readDialog, readInserted, readResults } from './extension-answers';

/** What Teams does around the message box for a message extension: its search, its card, its dialog. */
export class ExtensionDesk {
  constructor(
    private readonly desk: ChatDesk,
    private readonly now: () => Date,
  ) {}

  async query(stand: Stand, text: string): Promise<ExtensionAnswer | undefined> {
    const parameters =
      text === '' ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'text', value: text }];
    const value = {
      commandId: EXTENSION_COMMANDS.customers,
      parameters,
      queryOptions: { skip: 0, count: 25 },
    };
    return readResults(await this.desk.invoke(stand, 'composeExtension/query', value));
  }

  /** Puts the chosen result's card into the conversation, as a message of the person's own. */
  async insert(stand: Stand, tap: unknown): Promise<ExtensionAnswer | undefined> {
    const answer = readInserted(await this.desk.invoke(stand, 'composeExtension/selectItem', tap));
    if (answer?.kind !== 'card') return answer;
    const { session, person } = stand;
    const conversation = this.desk.conversationOf(stand);
    const author = { kind: 'person', personId: person.id } as const;
    session.showMessage(conversation, conversation.add(author, cardContent(answer.card), this.now()));
    return answer;
  }

  /** "File this…" on a message: opens a dialog. */
  async fileThis(stand: Stand, messageId: string): Promise<ExtensionAnswer | undefined> {
    const content = this.desk.conversationOf(stand).find(messageId)?.content.text ?? '';
    const messagePayload = { id: messageId, body: { contentType: 'text', content } };
    const value = { commandId: EXTENSION_COMMANDS.fileThis, commandContext: 'message', messagePayload };
    return readDialog(await this.desk.invoke(stand, 'composeExtension/fetchTask', value));
  }

  async submit(stand: Stand, data: unknown): Promise<ExtensionAnswer | undefined> {
    const value = { commandId: EXTENSION_COMMANDS.fileThis, commandContext: 'message', data };
    return readDialog(await this.desk.invoke(stand, 'composeExtension/submitAction', value));
  }
}
