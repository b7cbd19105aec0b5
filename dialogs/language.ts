import { type Card, languageCard } from '../cards';
import { type Language, languageOf } from '../src/i18n/words';
import type { Turn } from './turn';

/** "En español", "same as Teams": from now on, this very turn included. */
export function setLanguage(turn: Turn, language: Language | 'teams'): void {
  turn.effect({ kind: 'setLanguage', personId: turn.person.id, language });
  turn.speak(language === 'teams' ? undefined : language);
  const isShared = turn.place === 'shared';
  turn.say(languageStatement(turn, isShared ? { inFrontOfOthers: turn.person.name } : { isNew: true }));
}

/** Which language holds, and the others. */
export function languageStatement(
  { words, speech: { chosen, teamsLocale } }: Pick<Turn, 'words' | 'speech'>,
  change: Pick<Parameters<typeof languageCard>[1], 'isNew' | 'inFrontOfOthers'> = {},
): Card {
  return languageCard(words, { chosen, teams: languageOf(teamsLocale), ...change });
}
