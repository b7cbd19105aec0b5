import type { Words } from '../../src/i18n/words';
import type { Stamp } from '../card';
import { answerButton, type Button } from './buttons';

/** The two ways out of every question. */
export function navigation(words: Words, stamp: Stamp): readonly Button[] {
  return [
    answerButton(words.t('common.back'), stamp, { verb: 'back' }),
    answerButton(words.t('common.cancel'), stamp, { verb: 'cancel' }),
  ];
}
