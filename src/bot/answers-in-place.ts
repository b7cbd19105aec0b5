import type { CardAction } from '../../cards/actions';
import type { Reply } from '../../dialogs/turn';
import { stayingInPlace, staysInPlace } from './button-kinds';
import type { Incoming, Place } from './incoming';

interface Pressed {
  readonly place: Place;
  readonly incoming: Incoming;
  readonly pressed: CardAction | undefined;
}

/** Where a card was inserted we may have no voice, so what its buttons lead to stays in its place. */
export function answersInPlace({ place, incoming, pressed }: Pressed): boolean {
  if (place !== 'shared' || incoming.kind !== 'execute') return false;
  const isInserted = pressed?.kind === 'standing' && pressed.action.verb === 'checkInserted';
  return isInserted || staysInPlace(incoming.data);
}

export function stayingReply(reply: Reply): Reply {
  return reply.kind === 'card' ? { ...reply, card: stayingInPlace(reply.card) } : reply;
}
