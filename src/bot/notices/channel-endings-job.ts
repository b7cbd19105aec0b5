import type { ConversationReference } from 'botbuilder';
import { channelEndingsCard } from '../../../cards';
import { ENDINGS_QUESTION } from '../../../dialogs/channel-endings';
import { nextWorkingDay } from '../../domain/next-working-day';
import { rememberSharedQuestion } from '../conversation-document';
import { inAWhile, isLastTryOfTheDay, later } from './later';
import { leadOf } from './lead-of';
import { type FoundEndings, lookForEndings } from './look-for-endings';
import { type NoticeErrand, tell } from './notice-turns';
import type { NoticeServices } from './notice-services';
import { noticeWords } from './notice-words';
import type { Again } from './postponed';

/**
 * The look for a channel or group chat, on behalf of the lead who chose it. What it comes to next is put down when the
 * item is finished, and not with what is said: stopped meanwhile, it stays stopped.
 */
export async function channelEndings(
  services: NoticeServices,
  errand: NoticeErrand<'channelEndings'>,
): Promise<Again | undefined> {
  const { item, notice } = errand;
  const now = services.clock.now();
  const { timeZone } = notice.chat;
  if (await isTakenAway(errand)) return undefined;
  const lead = await leadOf(services, item.personId);
  // Whoever isn't a lead any more chooses no channel either.
  if (lead.kind === 'nobody' || lead.kind === 'notLead') return undefined;
  if (lead.kind === 'unknown') return later(now, timeZone, item);

  const nextLook = nextWorkingDay(now, timeZone);
  const found = await lookForEndings(services, lead.person, { now, nextLook, told: notice.told });
  const isNew = found.due.length > 0;
  if (!isNew && found.gap && !isLastTryOfTheDay(item)) return later(now, timeZone, item);
  // What could not be read may still be told of today.
  const dueAt = isNew && found.gap ? inAWhile(now) : nextLook;
  const again = { dueAt, body: JSON.stringify({ ...notice, told: found.told }) };
  if (!isNew && !found.sawNothing) return again;
  return (await tellChannel(services, errand, found)) === 'told' ? again : undefined;
}

/** Taken out of the team since this was chosen; its first channel was told, this one need not be. */
async function isTakenAway({ notice, turns }: NoticeErrand<'channelEndings'>): Promise<boolean> {
  const { team, since, chat } = notice;
  if (team === undefined || since === undefined) return false;
  const { channelId } = chat.reference as Partial<ConversationReference>;
  const leftAt = await turns.leftAt({ channelId: channelId ?? '', id: team });
  return leftAt !== undefined && leftAt >= new Date(since);
}

async function tellChannel(
  services: NoticeServices,
  errand: NoticeErrand<'channelEndings'>,
  { endings, gap }: Pick<FoundEndings, 'endings' | 'gap'>,
): Promise<'told' | 'gone'> {
  const { ids, demo } = services;
  const { item, notice } = errand;
  // In the language of the lead who chose the place, as it is now.
  const words = await noticeWords(services, item.personId, notice.chat);
  return tell(errand, async (document) => {
    const question = ids.next();
    rememberSharedQuestion(document, {
      id: question,
      askerId: item.personId,
      text: '',
      data: ENDINGS_QUESTION,
    });
    return { card: channelEndingsCard(words, { count: endings.length, gap, question, demo }), effects: [] };
  });
}
