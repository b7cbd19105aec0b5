import type { Activity } from 'botbuilder';
import { isTimeZone } from '../../dialogs/time-zone';
import type { Chat } from '../../dialogs/turn';
import { referenceTo } from './reference';

/** How the person who wrote this can be told something later. */
export function chatOf(activity: Activity): Chat {
  // The SDK's type promises both; clients need not send them.
  const { locale, localTimezone } = activity as Partial<Activity>;
  return {
    reference: { ...referenceTo(activity) },
    locale: locale || 'en',
    timeZone: localTimezone && isTimeZone(localTimezone) ? localTimezone : 'UTC',
  };
}
