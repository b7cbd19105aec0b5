import type { Interpretation } from '../../dialogs/interpret';
import { switchNotices } from '../../dialogs/notice-switches';
import { stopElsewhere } from '../../dialogs/channel-endings';
import type { DialogServices } from '../../dialogs/services';
import { snoozeRequest } from '../../dialogs/settle-request';
import type { Slots } from '../../dialogs/slots';
import type { Turn } from '../../dialogs/turn';
import { daysOf } from '../domain/period-days';
import type { Understanding } from '../understand';

/** Which requests of the log a sentence asks for; nothing where it asks for none. */
export function requestsIn(
  { clock }: Pick<DialogServices, 'clock'>,
  { timeZone }: Pick<Turn, 'timeZone'>,
  { understood, customer }: Interpretation,
): Pick<Slots, 'requests'> {
  const { intent, period, mention } = understood;
  if (intent !== 'mine' && intent !== 'history' && intent !== 'exportHistory') return {};
  return {
    requests: {
      of: intent === 'mine' ? 'mine' : 'everybody',
      ...(period && daysOf(period, clock.now(), timeZone)),
      forCustomer: customer.kind !== 'none' || mention !== '',
      asFile: intent === 'exportHistory',
    },
  };
}

/** "Stop the reminders", "remind me tomorrow", "tell me when relationships end": `undefined` if it is none of these. */
export function onNoticeWish(
  services: DialogServices,
  turn: Turn,
  { intent, switched, forPlace }: Understanding,
): Promise<void> | undefined {
  if (intent !== 'followUps' && intent !== 'endings') return undefined;
  const { handOffId } = turn.topic;
  if (intent === 'followUps' && switched === 'later' && handOffId) {
    return snoozeRequest(services, turn, handOffId);
  }
  if (intent === 'endings' && switched === 'off' && forPlace) return stopElsewhere(services, turn);
  return switchNotices(services, turn, switched === 'later' ? {} : { [intent]: switched });
}
