import { LANGUAGE_NAMES, LANGUAGES, type WordKey, type Words } from '../../src/i18n/words';
import type { Journey } from '../actions';
import { standingButton, type Button } from './buttons';

const TITLES = {
  file: 'welcome.button.file',
  who: 'welcome.button.who',
  ready: 'welcome.button.ready',
  teach: 'welcome.button.teach',
  selfService: 'welcome.button.selfService',
  health: 'welcome.button.health',
  mine: 'welcome.button.mine',
  history: 'welcome.button.history',
  feedback: 'welcome.button.feedback',
  notices: 'welcome.button.notices',
  help: 'welcome.button.help',
} as const satisfies Record<Exclude<Journey, 'language'>, WordKey>;

/** Buttons that set out on something, under the names they have on the welcome card. */
export function journeyButtons(words: Words, journeys: readonly Journey[]): readonly Button[] {
  return journeys.map((journey) => standingButton(titleOf(words, journey), { verb: 'begin', journey }));
}

/** Whoever can't read these words finds their own language by its name. */
function titleOf(words: Words, journey: Journey): string {
  if (journey !== 'language') return words.t(TITLES[journey]);
  return LANGUAGES.map((language) => LANGUAGE_NAMES[language]).join(' · ');
}
