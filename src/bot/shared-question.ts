import {
  type Card,
  directoryDownCard,
  notUnderstoodCard,
  selfServiceCard,
  topicCard,
  tourMenuCard,
} from '../../cards';
import { answer, type AnswerableSlots, concernsCustomer } from '../../dialogs/answer';
import { absorb, interpret } from '../../dialogs/interpret';
import type { DialogServices } from '../../dialogs/services';
import type { Slots } from '../../dialogs/slots';
import type { Turn } from '../../dialogs/turn';
import { whoCanFile } from '../../dialogs/who-can-file-dialog';

/**
 * Answers a question that was asked in front of others, for one viewer, in one go. There is no place to ask
 * back in a shared card, so what the sentence leaves open is answered by pointing to the personal chat.
 */
export async function answerForViewer(services: DialogServices, viewer: Turn, text: string): Promise<Card> {
  const visible = await services.gate.visibleTo(viewer.person);
  if (visible.kind === 'failed') return directoryDownCard(viewer.words, { failure: visible.failure });
  const sentence = interpret(text, visible);
  const { intent, topic } = sentence.understood;
  const slots: Slots = absorb(
    intent === 'marketplace' || intent === 'ownSubscription' ? { workload: intent } : {},
    sentence,
  );
  if (intent === 'teach') return topic ? topicCard(viewer.words, { topic }) : tourMenuCard(viewer.words, {});
  if (intent === 'selfService') {
    return selfServiceCard(viewer.words, {
      arrangement: slots.arrangement ?? 'unknown',
      demo: services.demo,
    });
  }
  if (intent === 'who' && slots.customer) return whoCanFile(services, viewer, slots);
  if (isAnswerable(slots)) return (await answer(services, viewer, slots)).card;
  return notUnderstoodCard(viewer.words, { typed: text, guesses: ['file', 'who'] });
}

function isAnswerable(slots: Slots): slots is AnswerableSlots {
  return slots.workload !== undefined && (slots.customer !== undefined || !concernsCustomer(slots.workload));
}
