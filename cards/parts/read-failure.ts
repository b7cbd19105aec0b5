import type { ReadFailure } from '../../src/domain/reading';
import type { Words } from '../../src/i18n/words';

/** Why something could not be read, in a sentence or two. Which permission is missing is for administrators: the log says it. */
export function readFailureText(words: Words, failure: ReadFailure): string {
  switch (failure.kind) {
    case 'unreachable':
      return words.t('notice.readFailure.unreachable');
    case 'throttled':
      return failure.retryAfterSeconds === undefined
        ? words.t('notice.readFailure.throttled')
        : words.t('notice.readFailure.throttledFor', { count: failure.retryAfterSeconds });
    case 'refused':
      return words.t('notice.readFailure.refused');
    case 'malformed':
      return words.t('notice.readFailure.malformed');
    case 'incomplete':
      return words.t('notice.readFailure.incomplete');
    case 'stillReading':
      return words.t('notice.readFailure.stillReading');
  }
}
