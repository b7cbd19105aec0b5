import type { Rewritten } from '../ports';
import { allDeliveries, deliveriesOf } from './deliveries';
import { isToBeLookedAt } from './delivery';
import { parseConversation, serialiseConversation } from './stored-conversation';

/**
 * A conversation that several people share, without what one of them said in it and what was said to them. Undefined
 * when it holds nothing of theirs. What this version can't read, it can't sort either: it is emptied.
 */
export function forgetPerson(body: string, personId: string): Rewritten | undefined {
  if (!body.toLowerCase().includes(personId.toLowerCase())) return undefined;
  const document = parseConversation(body);
  if (!document) return { body: '{}', unfinished: false };
  const isOfPerson = (id: unknown): boolean =>
    typeof id === 'string' && id.toLowerCase() === personId.toLowerCase();
  const all = allDeliveries(document.deliveries);
  const left = all.filter(({ reference }) => !isOfPerson(reference.user?.aadObjectId));
  const sharedQuestions = document.sharedQuestions.filter(({ askerId }) => !isOfPerson(askerId));
  const { body: rest } = serialiseConversation({
    ...document,
    deliveries: deliveriesOf(left),
    sharedQuestions,
  });
  return { body: rest, unfinished: left.some(isToBeLookedAt) };
}
