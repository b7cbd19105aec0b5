import type { Activity } from 'botbuilder';
import type { CardAction } from '../../cards/actions';
import { switchChannelEndings } from '../../dialogs/channel-endings';
import { setLanguage } from '../../dialogs/language';
import type { DialogServices } from '../../dialogs/services';
import type { Turn } from '../../dialogs/turn';
import type { Language } from '../i18n/words';
import { understand } from '../understand';
import { sharedPlaceOf } from './chat-of';

/** What somebody did in front of others. */
interface Deed {
  /** The button that was pressed, if any was. */
  readonly pressed: CardAction | undefined;
  readonly text: string;
}

/**
 * Does what is wished for in front of others and answered there at once, because it is about no customer. Answers
 * whether it was such a wish.
 */
export async function grantWish(
  services: Pick<DialogServices, 'gate' | 'clock'>,
  turn: Turn,
  activity: Activity,
  deed: Deed,
): Promise<boolean> {
  const { endings, language } = deed.pressed ? pressedWish(deed.pressed) : typedWish(deed.text);
  if (endings) await switchChannelEndings(services, turn, sharedPlaceOf(activity), endings);
  else if (language) setLanguage(turn, language);
  return endings !== undefined || language !== undefined;
}

interface Wish {
  /** Whether the channel or group chat is to be told when relationships end, or no longer. */
  readonly endings?: 'on' | 'off' | undefined;
  /** Which language the person wants to be answered in. */
  readonly language?: Language | 'teams' | undefined;
}

function pressedWish(pressed: CardAction): Wish {
  if (pressed.kind !== 'standing') return {};
  const { action } = pressed;
  if (action.verb === 'setNotices') return { endings: action.channelEndings };
  return action.verb === 'setLanguage' ? { language: action.language } : {};
}

/** A sentence with anything that may be a customer's name is no such wish: it is answered to each person by themselves. */
function typedWish(text: string): Wish {
  const { forPlace, switched, mention, intent, language } = understand(text);
  return {
    endings: forPlace && mention === '' && switched !== 'later' ? switched : undefined,
    language: intent === 'language' ? language : undefined,
  };
}
