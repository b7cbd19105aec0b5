import type { Card } from '../../cards';
import type { Reply } from '../../dialogs/turn';
import { type ConversationDocument, rememberUsedCards } from './conversation-document';
import { isUsed } from './used-cards';

/**
 * Notes which messages' cards this turn uses up, and what becomes of them. One that was used before keeps what it says,
 * however often it is pressed; a message that is both gets what was said first: the answer.
 */
export function useCards(
  document: ConversationDocument,
  {
    replies,
    clickedCardId,
  }: { readonly replies: readonly Reply[]; readonly clickedCardId: string | undefined },
): ReadonlyMap<string, Card> {
  const used = new Map<string, Card>();
  for (const reply of replies) {
    if (reply.kind !== 'used') continue;
    const isPressed = reply.which === 'pressed';
    const id = (isPressed && clickedCardId) || document.openCardId;
    if (!id || used.has(id)) continue;
    // What is answered in words is the open card, whatever was said of it.
    const isAnswered = isPressed && !clickedCardId;
    if (isAnswered || !isUsed(document.usedCards, id)) used.set(id, reply.card);
  }
  rememberUsedCards(document, [...used.keys()]);
  return used;
}
