import type { Chat } from '../../../dialogs/turn';
import { type Words, wordsFor } from '../../i18n/words';
import { chosenBy, type SpeechSources } from '../speech-in';

/** What somebody is told in: the language that is theirs now, whichever it was when this was put down. Never rejects. */
export async function noticeWords(
  sources: SpeechSources,
  personId: string,
  { locale }: Pick<Chat, 'locale'>,
): Promise<Words> {
  return wordsFor(locale, await chosenBy(personId, sources));
}
