import type { TurnContext } from 'botbuilder';

const DEADLINE = Symbol('filing-desk deadline');

/**
 * Puts down when the time of a turn's calls is over, in milliseconds since 1970. It goes with the turn's context: what
 * follows a turn by itself (`AsyncLocalStorage`) makes every promise of the process slower.
 */
export function beginTurn(turnState: TurnContext['turnState'], deadline: number): void {
  turnState.set(DEADLINE, deadline);
}

/** Undefined outside of turns. */
export function deadlineOf({ turnState }: TurnContext): number | undefined {
  return turnState.get<number | undefined>(DEADLINE);
}
