import type { Activity } from 'botbuilder';
import { type KnownAction, type SignedFor, signedFor } from './action-seal';

/** Of an activity, what says who speaks and where. */
export type Occasion = Pick<Activity, 'from' | 'conversation'>;

/** For whom a button is: whoever it was shown to, everybody in the conversation, or whoever gets to see it. */
type Circle = 'person' | 'conversation' | 'everywhere';

/** A shared card is for everybody who sees it, an inserted one too, wherever it went. All other buttons are one person's, also in a channel. */
function circleOf(action: KnownAction): Circle {
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

/** Who may press the buttons that are shown on one occasion. */
export class Audiences {
  private readonly known: Partial<Record<Circle, SignedFor>> = {};

  constructor(private readonly occasion: Occasion) {}

  of(action: KnownAction): SignedFor {
    const circle = circleOf(action);
    return (this.known[circle] ??= this.signed(circle));
  }

  private signed(circle: Circle): SignedFor {
    const { from, conversation } = this.occasion;
    switch (circle) {
      case 'person':
        return signedFor({ conversation: conversation.id, person: (from.aadObjectId ?? '').toLowerCase() });
      case 'conversation':
        return signedFor({ conversation: conversation.id, person: undefined });
      case 'everywhere':
        return signedFor({ conversation: '', person: undefined });
    }
  }
}
