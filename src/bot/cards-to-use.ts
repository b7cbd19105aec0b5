import type { Reply } from '../../dialogs/turn';
import type { TurnOutcome } from './committed-turns';
import { type ConversationDocument, rememberUsedCards } from './conversation-document';
import { type QuestionCards, usedCards } from './outbox';

const NO_CARDS: QuestionCards = { pressed: undefined, open: undefined };

function usesCard({ kind }: Reply): boolean {
  return kind === 'used';
}

/** Notes which cards this turn uses up. One that was used before keeps what it says, however often it is pressed. */
export function cardsToUse(
  document: ConversationDocument,
  { replies, clickedCardId }: Pick<TurnOutcome, 'replies' | 'clickedCardId'>,
): QuestionCards {
  if (!replies.some(usesCard)) return NO_CARDS;
  const { openCardId } = document;
  const fresh = (id: string | undefined) => (id && !document.usedCardIds.includes(id) ? id : undefined);
  const open = fresh(openCardId);
  const clicked = clickedCardId === openCardId ? open : fresh(clickedCardId);
  const cards = { pressed: clickedCardId ? clicked : openCardId, open };
  rememberUsedCards(document, [...usedCards(replies, cards).keys()]);
  return cards;
}
