import type { CardAction } from '../../cards/actions';
import type { Reply } from '../../dialogs/turn';
import { stayingInPlace, staysInPlace, tellingInPlace } from './button-kinds';
import type { Incoming, Place } from './incoming';

interface Pressed {
  readonly place: Place;
  readonly incoming: Incoming;
  readonly pressed: CardAction | undefined;
}

/**
 * Where a card was inserted we may have no voice, so what its buttons lead to stays in its place. On every other card
 * that one viewer sees in a shared place, telling what became of a request does: it is nobody else's affair.
 */
export function inItsPlace(
  replies: readonly Reply[],
  { place, incoming, pressed }: Pressed,
): readonly Reply[] {
  if (place !== 'shared' || incoming.kind !== 'execute') return replies;
  const isInserted = pressed?.kind === 'standing' && pressed.action.verb === 'checkInserted';
  const change = isInserted || staysInPlace(incoming.data) ? stayingInPlace : tellingInPlace;
  return replies.map((reply) => (reply.kind === 'card' ? { ...reply, card: change(reply.card) } : reply));
}
