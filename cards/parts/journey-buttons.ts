import type { WordKey, Words } from '../../src/i18n/words';
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
  notices: 'welcome.button.notices',
  help: 'welcome.button.help',
} as const satisfies Record<Journey, WordKey>;

/** Buttons that set out on something, under the names they have on the welcome card. */
export function journeyButtons(words: Words, journeys: readonly Journey[]): readonly Button[] {
  return journeys.map((journey) => standingButton(words.t(TITLES[journey]), { verb: 'begin', journey }));
}
