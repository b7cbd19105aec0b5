import type { Activity } from 'botbuilder';
import type { Audience, KnownAction } from './action-seal';

/** Of an activity, what says who speaks and where. */
export type Occasion = Pick<Activity, 'from' | 'conversation'>;

/** For whom a button is: whoever it was shown to, everybody in the conversation, or whoever gets to see it. */
export type Circle = 'person' | 'conversation' | 'everywhere';

/** A shared card is for everybody who sees it, an inserted one too, wherever it went. All other buttons are one person's, also in a channel. */
export function circleOf(action: KnownAction): Circle {
  switch (action.verb) {
    case 'checkForMe':
    case 'lookForMe':
      return 'conversation';
    case 'checkInserted':
      return 'everywhere';
    case 'setNotices':
      // Whoever chose a channel's notices, any lead may stop them.
      return action.channelEndings ? 'conversation' : 'person';
    default:
      return 'person';
  }
}

export function audienceOf({ from, conversation }: Occasion, circle: Circle): Audience {
  switch (circle) {
    case 'person':
      return { conversation: conversation.id, person: (from.aadObjectId ?? '').toLowerCase() };
    case 'conversation':
      return { conversation: conversation.id, person: undefined };
    case 'everywhere':
      return { conversation: '', person: undefined };
  }
}
