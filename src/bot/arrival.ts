import { hash } from 'node:crypto';
import { type Activity, ActivityTypes } from 'botbuilder';
import type { CardAction } from '../../cards/actions';
import type { Arrival } from './deliveries';
import type { Incoming } from './incoming';

const { Invoke } = ActivityTypes;

/**
 * By what an activity is known again. Teams repeats one it got no timely answer to, usually with its ID. An activity
 * without an ID can't be told from another one, so it gets `otherwise`.
 */
export function arrivalOf(
  activity: Activity,
  incoming: Incoming,
  pressed: CardAction | undefined,
  otherwise: () => string,
): Arrival {
  const { type, name, id, from, text } = activity;
  const value: unknown = activity.value;
  return {
    id: id ? digest([type, name, id, from?.aadObjectId, text, value]) : otherwise(),
    press: pressOf(activity, incoming, pressed),
    isInvoke: (type as ActivityTypes) === Invoke,
  };
}

/** Answers to questions, which can be given once, and buttons that are answered in place. Others may be pressed again. */
function pressOf(
  { from }: Activity,
  incoming: Incoming,
  pressed: CardAction | undefined,
): string | undefined {
  // Told apart by where the file goes: that place is made for one consent.
  if (incoming.kind === 'fileConsent' && incoming.upload) {
    return digest([incoming.kind, from.aadObjectId, incoming.upload.uploadUrl]);
  }
  // A dialog has no card of its own; its buttons say by their seals when they were made.
  if (incoming.kind === 'extension' && incoming.invoke.kind === 'submit') {
    return digest([incoming.kind, from.aadObjectId, incoming.invoke.data]);
  }
  if (incoming.kind !== 'submit' && incoming.kind !== 'execute') return undefined;
  const counts = pressed?.kind === 'answer' || (incoming.kind === 'execute' && pressed?.kind === 'standing');
  if (!counts || !incoming.cardId) return undefined;
  return digest([incoming.kind, from.aadObjectId, incoming.cardId, incoming.data]);
}

/** Nothing of what was said is kept in it. */
function digest(parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 22);
}
