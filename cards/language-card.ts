import { type Language, LANGUAGE_NAMES, LANGUAGES, type Words } from '../src/i18n/words';
import type { Card } from './card';
import { standingButton, type Button } from './parts/buttons';
import { noticeCard } from './parts/notice';
import { plain } from './plain';

export interface LanguageView {
  /** Undefined for whoever follows Teams. */
  readonly chosen: Language | undefined;
  /** What Teams is set to; undefined for a language that there are no words in. */
  readonly teams: Language | undefined;
  /** It was chosen just now. */
  readonly isNew?: boolean;
  /** It was chosen just now where others read along, by this person. */
  readonly inFrontOfOthers?: string;
}

/** The language that somebody is answered in, with a button for each. The words are in that language. */
export function languageCard(words: Words, view: LanguageView): Card {
  const { inFrontOfOthers, isNew = false } = view;
  if (inFrontOfOthers !== undefined) {
    return noticeCard(words, {
      heading: setHeading(words, view),
      paragraphs: [words.t('language.shared', { name: plain(inFrontOfOthers) })],
      buttons: [],
    });
  }
  return noticeCard(words, {
    heading: isNew ? setHeading(words, view) : words.t('language.heading'),
    paragraphs: [
      ...(isNew && view.chosen ? [] : [words.t(`language.now.${reasonOf(view)}`)]),
      words.t('language.scope'),
      words.t('language.say'),
    ],
    buttons: [choices(words, view)],
  });
}

function setHeading(words: Words, { chosen }: LanguageView): string {
  return words.t(chosen ? 'language.set.chosen' : 'language.set.teams');
}

function reasonOf({ chosen, teams }: LanguageView): 'chosen' | 'teams' | 'otherTeams' {
  if (chosen) return 'chosen';
  return teams ? 'teams' : 'otherTeams';
}

/** Each in its own language; what holds now says so in words. */
function choices(words: Words, { chosen }: LanguageView): readonly Button[] {
  return ([...LANGUAGES, 'teams'] as const).map((language) => {
    const name = language === 'teams' ? words.t('language.asTeams') : LANGUAGE_NAMES[language];
    const isNow = language === (chosen ?? 'teams');
    const title = isNow ? words.t('language.present', { name }) : name;
    return standingButton(title, { verb: 'setLanguage', language });
  });
}
