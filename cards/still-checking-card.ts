import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { type Standing, standingButton } from './parts/buttons';
import { noticeCard } from './parts/notice';

export interface StillCheckingView {
  /** What is looked at once more. */
  readonly again: Standing;
}

/** What was asked for takes longer than Teams waits; nothing came of it. */
export function stillCheckingCard(words: Words, { again }: StillCheckingView): Card {
  return noticeCard(words, {
    heading: words.t('extension.late.heading'),
    paragraphs: [words.t('extension.late.text')],
    buttons: [[standingButton(words.t('extension.late.again'), again)]],
  });
}
