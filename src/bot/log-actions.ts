import { wrongCard, wrongUsedCard } from '../../cards';
import type { StandingAction } from '../../cards/actions';
import { offerExport } from '../../dialogs/export-requests';
import { feedbackStatement, noteFeedback } from '../../dialogs/feedback';
import { customerBehind } from '../../dialogs/look-up';
import { switchNotices } from '../../dialogs/notice-switches';
import type { RequestsAsked } from '../../dialogs/request-filter';
import { requestsStatement } from '../../dialogs/requests';
import type { DialogServices } from '../../dialogs/services';
import { settleRequest, snoozeRequest, type Told } from '../../dialogs/settle-request';
import type { Turn } from '../../dialogs/turn';

/** Buttons about the log of requests, and about what is told without having been asked. */
type LogAction = Extract<
  StandingAction,
  {
    readonly verb:
      | 'notFiled'
      | 'filedWithoutNumber'
      | 'snooze'
      | 'requests'
      | 'exportRequests'
      | 'setNotices'
      | 'wrong'
      | 'tellWrong'
      | 'feedback';
  }
>;

/** Buttons that tell what became of a request. */
const SETTLING = ['filed', 'notFiled', 'filedWithoutNumber'] as const;
export type SettlingAction = Extract<StandingAction, { readonly verb: (typeof SETTLING)[number] }>;

export function isSettling(action: StandingAction): action is SettlingAction {
  return SETTLING.some((verb) => verb === action.verb);
}

const TELLING: ReadonlySet<unknown> = new Set([...SETTLING, 'wrong', 'tellWrong']);

/** Buttons that only tell something of the person's own, and are answered without a word about a customer. */
export function isTelling(verb: unknown): boolean {
  return TELLING.has(verb);
}

export async function onLogAction(services: DialogServices, turn: Turn, action: LogAction): Promise<void> {
  switch (action.verb) {
    case 'notFiled':
    case 'filedWithoutNumber':
      return turn.say(await settleRequest(services, turn, { ...toldBy(action), where: 'chat' }));
    case 'snooze':
      return snoozeRequest(services, turn, action.handOff);
    case 'requests': {
      const asked = await requestsAsked(services, turn, action);
      return turn.say(await requestsStatement(services, turn, asked, action.after));
    }
    case 'exportRequests':
      return offerExport(services, turn, await requestsAsked(services, turn, action));
    case 'wrong':
      return turn.say(wrongCard(turn.words, action));
    case 'tellWrong':
      turn.markUsed(wrongUsedCard(turn.words, action), 'pressed');
      return turn.say(noteFeedback(services, turn, action));
    case 'feedback':
      return turn.say(await feedbackStatement(services, turn, action.after));
    case 'setNotices':
      return switchNotices(services, turn, action);
  }
}

/** What a button tells about a request. "I filed it" without a place to ask for the number is filed without one. */
export function toldBy({ verb, handOff }: SettlingAction): Pick<Told, 'handOffId' | 'settlement'> {
  return {
    handOffId: handOff,
    settlement: verb === 'notFiled' ? { outcome: 'notFiled' } : { outcome: 'filed', ticket: undefined },
  };
}

/** What a button's filter asks for, with its customer looked at through the gate. */
export async function requestsAsked(
  { gate }: Pick<DialogServices, 'gate'>,
  { person }: Pick<Turn, 'person'>,
  action: Extract<LogAction, { readonly of: unknown }>,
): Promise<RequestsAsked> {
  const { of, customer, from, until, workload, outcome } = action;
  const filter = { of, from, until, workload, outcome };
  return customer ? { ...filter, customer: await customerBehind(gate, person, customer) } : filter;
}
