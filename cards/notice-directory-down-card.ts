import type { EscalationContact } from '../src/domain/organisation';
import type { ReadFailure } from '../src/domain/reading';
import type { Words } from '../src/i18n/words';
import type { Journey } from './actions';
import type { Card } from './card';
import { standingButton } from './parts/buttons';
import { journeyButtons } from './parts/journey-buttons';
import { noticeCard } from './parts/notice';
import { readFailureText } from './parts/read-failure';

export interface DirectoryDownView {
  readonly failure: ReadFailure;
  /** What trying again begins; filing when left out. */
  readonly journey?: Journey;
  /** Whom to ask in one's organisation meanwhile. */
  readonly contacts?: readonly EscalationContact[];
}

/** The customers could not be read: why, that nothing is lost, and how to check by hand meanwhile. */
export function directoryDownCard(
  words: Words,
  { failure, journey = 'file', contacts = [] }: DirectoryDownView,
): Card {
  return noticeCard(words, {
    heading: words.t(
      failure.kind === 'stillReading'
        ? 'notice.directoryDown.headingStillReading'
        : 'notice.directoryDown.heading',
    ),
    paragraphs: [
      readFailureText(words, failure),
      words.t('notice.directoryDown.kept'),
      words.t('notice.directoryDown.next'),
    ],
    steps: [
      words.t('notice.directoryDown.check.customer'),
      words.t('notice.directoryDown.check.relationship'),
      words.t('notice.directoryDown.check.group'),
      words.t('notice.directoryDown.check.request'),
    ],
    contacts,
    buttons: [
      [
        standingButton(words.t('notice.directoryDown.retry'), { verb: 'begin', journey }),
        ...journeyButtons(words, ['health', 'help']),
      ],
    ],
  });
}
