import { teamWelcomeCard, welcomeCard, welcomePrompts } from '../../cards';
import { endingsKey } from '../../dialogs/notice-items';
import type { DialogServices } from '../../dialogs/services';
import type { Turn } from '../../dialogs/turn';
import type { ConversationDocument } from './conversation-document';

type Greeted = Pick<ConversationDocument, 'greeted' | 'resumes'>;

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

/** The app was taken away: nothing is sent any more, and everything else stays for the day it comes back. */
export async function takeLeave(
  { notices }: Pick<DialogServices, 'notices'>,
  turn: Turn,
  document: Greeted,
): Promise<void> {
  document.greeted = false;
  const { person, place } = turn;
  if (place === 'shared') return;
  const { followUps } = await notices.of(person.id);
  document.resumes ||= followUps;
  const change = { followUps: false, endings: false };
  turn.effect({ kind: 'setNotices', personId: person.id, change });
  turn.effect({ kind: 'unschedule', key: endingsKey(person.id) });
}
