import type { Json, ReadableCard } from '../support/readable-card';
import type { Chat, TeamsClient } from '../support/teams-client';

export interface RawAnswer {
  readonly status: number;
  readonly body: unknown;
  /** The cards that the activity brought. */
  readonly cards: readonly ReadableCard[];
}

/** Sends an activity into a chat as it stands: what no card of ours offers to press, or not from this person. */
export async function sendRaw(teams: TeamsClient, chat: Chat, activity: Json): Promise<RawAnswer> {
  const { id: aadObjectId, name } = chat.speaker;
  const before = chat.cards().length;
  const { status, body } = await teams.post({
    from: { id: `29:${aadObjectId}`, aadObjectId, name },
    conversation: { id: chat.id, conversationType: 'personal' },
    locale: chat.locale,
    ...activity,
  });
  return { status, body, cards: chat.cards().slice(before) };
}

/** A button's data, sent as `Action.Submit` would. */
export function submitRaw(
  teams: TeamsClient,
  chat: Chat,
  value: unknown,
  card?: ReadableCard,
): Promise<RawAnswer> {
  return sendRaw(teams, chat, { type: 'message', value, replyToId: card?.activityId });
}
