import type { Activity } from 'botbuilder';
import { isTimeZone } from '../../dialogs/time-zone';
import type { SharedPlace } from '../../dialogs/channel-endings';
import type { Chat } from '../../dialogs/turn';
import { referenceTo } from './reference';
import { teamOf } from './team-of';

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

/** The same for a channel or group chat. */
export function sharedPlaceOf(activity: Activity, locale: string): SharedPlace {
  return { chat: chatOf(activity, locale), team: teamOf(activity) };
}
