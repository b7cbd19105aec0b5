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
  const endings = endingsWish(deed);
  const language = endings ? undefined : languageWish(deed);
  if (endings) await switchChannelEndings(services, turn, sharedPlaceOf(activity), endings);
  if (language) setLanguage(turn, language);
  return endings !== undefined || language !== undefined;
}

/**
 * Whether a channel or group chat is to be told when relationships end, or no longer. A sentence with anything that may
 * be a customer's name is no such wish: it is answered to each person by themselves.
 */
function endingsWish({ pressed, text }: Deed): 'on' | 'off' | undefined {
  if (pressed) {
    return pressed.kind === 'standing' && pressed.action.verb === 'setNotices'
      ? pressed.action.channelEndings
      : undefined;
  }
  const { forPlace, switched, mention } = understand(text);
  return forPlace && mention === '' && switched !== 'later' ? switched : undefined;
}

/** Which language the person wants to be answered in. */
function languageWish({ pressed, text }: Deed): Language | 'teams' | undefined {
  if (pressed) {
    return pressed.kind === 'standing' && pressed.action.verb === 'setLanguage'
      ? pressed.action.language
      : undefined;
  }
  const { intent, language } = understand(text);
  return intent === 'language' ? language : undefined;
}
