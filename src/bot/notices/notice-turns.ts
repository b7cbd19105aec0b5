import type { ConversationReference } from 'botbuilder';
import type { Card } from '../../../cards';
import type { Effect } from '../../../dialogs/effects';
import type { Notice } from '../../../dialogs/notice-items';
import type { LeasedItem } from '../../ports';
import type { CommittedTurns } from '../committed-turns';
import type { ConversationDocument } from '../conversation-document';
import { foundGone } from '../gone';
import type { Reconnect } from '../turn-finisher';
import { firstDueAt } from './postponed';
import type { SendPace } from './send-pace';

/** An item that is due, and the way to the person's chat. */
interface Way {
  readonly pace: SendPace;
  readonly item: LeasedItem;
  readonly turns: Pick<CommittedTurns, 'run' | 'leftAt'>;
  readonly reconnect: Reconnect;
}

/** A notice that is due. */
export interface NoticeErrand<K extends Notice['kind']> extends Way {
  readonly notice: Extract<Notice, { kind: K }>;
}

/** What a notice comes to. */
export interface NoticeOutcome {
  readonly card: Card;
  readonly effects: readonly Effect[];
}

/**
 * Says something in somebody's own chat that they didn't ask for at that moment, as a turn of that conversation; `run`
 * decides on it at the last moment. The same occasion is the same delivery: neither a process that is killed nor a
 * lease that runs out makes it be said twice. Answers whether there is anybody to tell.
 */
export async function tell(
  { item, notice, turns, reconnect, pace }: Way & { readonly notice: Pick<Notice, 'chat'> },
  run: (document: ConversationDocument) => Promise<NoticeOutcome | undefined>,
): Promise<'told' | 'gone'> {
  const id = `notice/${item.key}/${firstDueAt(item).toISOString()}`;
  const reference = notice.chat.reference as Partial<ConversationReference>;
  let isOver = false;
  await pace.turnIn(reference.conversation?.id ?? '');
  await reconnect(reference, async (context) => {
    // The SDK makes one up, and would reply to a message that nobody has sent.
    delete context.activity.id;
    await turns.run(context, { id, press: undefined, isInvoke: false }, async (document) => {
      const outcome = await run(document);
      return {
        replies: outcome ? [{ kind: 'card', card: outcome.card, asks: false }] : [],
        effects: outcome?.effects ?? [],
        inPlace: false,
        clickedCardId: undefined,
      };
    });
    isOver = foundGone(context);
  });
  return isOver ? 'gone' : 'told';
}
