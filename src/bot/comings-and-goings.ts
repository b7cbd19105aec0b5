import { teamWelcomeCard, welcomeCard, welcomePrompts } from '../../cards';
import { channelEndingsKey, endingsKey } from '../../dialogs/notice-items';
import type { DialogServices } from '../../dialogs/services';
import type { Chat, Turn } from '../../dialogs/turn';
import type { ConversationDocument } from './conversation-document';

type Greeted = Pick<ConversationDocument, 'greeted' | 'resumes' | 'leftAt'>;

/** The app was added. Teams tells of it in two ways, in any order: the welcome is said once. */
export function greet({ demo }: Pick<DialogServices, 'demo'>, turn: Turn, document: Greeted): void {
  if (document.greeted) return;
  document.greeted = true;
  const { words, person } = turn;
  // Whoever adds it to a team, the card is for everybody there.
  if (turn.place === 'shared') return turn.say(teamWelcomeCard(words, { demo }));
  turn.say(welcomeCard(words, { name: person.name, demo }), welcomePrompts(words));
  if (!document.resumes) return;
  document.resumes = false;
  turn.effect({ kind: 'setNotices', personId: person.id, change: { followUps: true } });
}

/**
 * The app was taken away: nothing is sent any more, and everything else stays for the day it comes back. A team tells
 * of it in its first channel; what its other channels are told looks for `leftAt` when it is due.
 */
export async function takeLeave(
  { notices, clock }: Pick<DialogServices, 'notices' | 'clock'>,
  turn: Turn,
  document: Greeted,
  from: Pick<Chat, 'reference'>,
): Promise<void> {
  document.greeted = false;
  const { person, place } = turn;
  if (place === 'shared') {
    document.leftAt = clock.now();
    return turn.effect({ kind: 'unschedule', key: channelEndingsKey(from) });
  }
  const { followUps } = await notices.of(person.id);
  document.resumes ||= followUps;
  const change = { followUps: false, endings: false };
  turn.effect({ kind: 'setNotices', personId: person.id, change });
  turn.effect({ kind: 'unschedule', key: endingsKey(person.id) });
}
