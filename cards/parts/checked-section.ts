import type { Words } from '../../src/i18n/words';
import { section, type Section } from './section';

/** When it was checked, for an answer that has no section to say it in. */
export function checkedSection(words: Words, checkedAt: Date): Section {
  return section({
    id: 'checkedAt',
    notes: [words.t('chain.checkedAt', { time: words.time(checkedAt) })],
  });
}
