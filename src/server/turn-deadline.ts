import type { TurnContext } from 'botbuilder';
import type { ConnectorClient } from './authentication';
import { connectorOfTurn } from './turn-connector';

const DEADLINE = Symbol('filing-desk deadline');

/**
 * Puts down when the time of a turn's calls is over, in milliseconds since 1970. It goes with the turn's context, and
 * with the SDK's client in it: what follows a turn by itself (`AsyncLocalStorage`) makes every promise of the process
 * slower.
 */
export function beginTurn(context: TurnContext, clientKey: symbol, deadline: number): void {
  const { turnState } = context;
  turnState.set(DEADLINE, deadline);
  const client = turnState.get<ConnectorClient | undefined>(clientKey);
  if (client) turnState.set(clientKey, connectorOfTurn(client, deadline));
}

/** Undefined outside of turns. */
export function deadlineOf({ turnState }: TurnContext): number | undefined {
  return turnState.get<number | undefined>(DEADLINE);
}
