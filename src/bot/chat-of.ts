import type { Activity } from 'botbuilder';
import { isTimeZone } from '../../dialogs/time-zone';
import type { SharedPlace } from '../../dialogs/channel-endings';
import type { Chat } from '../../dialogs/turn';
import { wordsFor } from '../i18n/words';
import { referenceTo } from './reference';
import { teamOf } from './team-of';

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

/** The same for a channel or group chat. */
export function sharedPlaceOf(activity: Activity): SharedPlace {
  return { chat: chatOf(activity), team: teamOf(activity) };
}
