import type { Chat } from '../../../dialogs/turn';
import { wordsOf } from '../../i18n/speech';
import type { Words } from '../../i18n/words';
import { chosenBy, type SpeechSources } from '../speech-in';

/** What somebody is told in: the language that is theirs now, whichever it was when this was put down. Never rejects. */
export async function noticeWords(
  sources: SpeechSources,
  personId: string,
  { locale }: Pick<Chat, 'locale'>,
): Promise<Words> {
  const chosen = await chosenBy(personId, sources);
  return wordsOf({ chosen, teamsLocale: locale, ...(sources.wordsFor && { wordsFor: sources.wordsFor }) });
}
