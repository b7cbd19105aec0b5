import type { CardAction } from '../../cards/actions';
import { understand } from '../understand';

/**
 * Whether a channel or group chat is to be told when relationships end, or no longer. A sentence with anything that may
 * be a customer's name is no such wish: it is answered to each person by themselves.
 */
export function channelWish(pressed: CardAction | undefined, text: string): 'on' | 'off' | undefined {
  if (pressed) {
    return pressed.kind === 'standing' && pressed.action.verb === 'setNotices'
      ? pressed.action.channelEndings
      : undefined;
  }
  const { forPlace, switched, mention } = understand(text);
  return forPlace && mention === '' && switched !== 'later' ? switched : undefined;
}
