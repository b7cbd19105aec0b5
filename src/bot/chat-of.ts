import type { Activity } from 'botbuilder';
import { isTimeZone } from '../../dialogs/time-zone';
import type { Chat } from '../../dialogs/turn';
import { referenceTo } from './reference';

/** How the person who wrote this can be told something later; `locale` is one that there are words for. */
export function chatOf(activity: Activity, locale: string): Chat {
  // The SDK's type promises it; clients need not send it.
  const { localTimezone } = activity as Partial<Activity>;
  return {
    reference: { ...referenceTo(activity) },
    locale,
    timeZone: localTimezone && isTimeZone(localTimezone) ? localTimezone : 'UTC',
  };
}
