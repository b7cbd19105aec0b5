import type { Activity } from 'botbuilder';
import { isTimeZone } from '../../dialogs/time-zone';
import type { Chat } from '../../dialogs/turn';
import { wordsFor } from '../i18n/words';
import { referenceTo } from './reference';

/** How the person who wrote this can be told something later. */
export function chatOf(activity: Activity): Chat {
  // The SDK's type promises it; clients need not send it.
  const { localTimezone, locale } = activity as Partial<Activity>;
  return {
    reference: { ...referenceTo(activity) },
    locale: wordsFor(locale).locale,
    timeZone: localTimezone && isTimeZone(localTimezone) ? localTimezone : 'UTC',
  };
}
