import type { ReadFailure } from '../../src/domain/reading';
import type { Words } from '../../src/i18n/words';
import { plain } from '../plain';

/** One sentence on why something could not be read. */
export function readFailureText(words: Words, failure: ReadFailure): string {
  switch (failure.kind) {
    case 'unreachable':
      return words.t('notice.readFailure.unreachable');
    case 'throttled':
      return failure.retryAfterSeconds === undefined
        ? words.t('notice.readFailure.throttled')
        : words.t('notice.readFailure.throttledFor', { count: failure.retryAfterSeconds });
    case 'refused':
      return failure.permission === undefined
        ? words.t('notice.readFailure.refused')
        : words.t('notice.readFailure.refusedPermission', { permission: plain(failure.permission) });
    case 'malformed':
      return words.t('notice.readFailure.malformed');
    case 'incomplete':
      return words.t('notice.readFailure.incomplete');
  }
}
