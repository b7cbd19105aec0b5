import type { TurnContext } from 'botbuilder';

/** Nobody is there to be told any more. Source: Teams, "Status codes from bot conversational APIs". */
const GONE = [
  'ConversationBlockedByUser',
  'BotNotInConversationRoster',
  'BotDisabledByAdmin',
  'ConversationNotFound',
];

const NOTED = Symbol('filing-desk gone');

/** Whether Teams says that this conversation takes no message of ours any more, whatever we do. */
export function isGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { statusCode, code, cause, body } = error as {
    readonly [part in 'statusCode' | 'code' | 'cause' | 'body']?: unknown;
  };
  if (statusCode !== 403 && statusCode !== 404) return false;
  const ofCause = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const inBody = (body as { error?: { code?: unknown } | null } | null | undefined)?.error?.code;
  return [code, ofCause, inBody].some((one) => typeof one === 'string' && GONE.includes(one));
}

/** For whoever opened this context, to stop what would only fail again. */
export function noteGone(context: TurnContext): void {
  context.turnState.set(NOTED, true);
}

export function foundGone(context: TurnContext): boolean {
  return context.turnState.get(NOTED) === true;
}
