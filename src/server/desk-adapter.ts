import {
  ActivityTypes,
  CloudAdapter,
  INVOKE_RESPONSE_KEY,
  type Activity,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Logger } from 'pino';
import { isTokenRefusal } from './authentication';

/** Tells the person that something went wrong. Runs at most once a turn. */
export type TurnErrorHandler = (context: TurnContext, error: Error) => Promise<void>;

/** How a turn ended, for the HTTP answer. */
export type TurnOutcome =
  | { readonly kind: 'answered'; readonly response: InvokeResponse | undefined }
  | { readonly kind: 'unauthorised' }
  | { readonly kind: 'failed' };

/**
 * The SDK's adapter without its HTTP part, which prints every refused token and puts the text of exceptions
 * into the answer.
 */
export class DeskAdapter extends CloudAdapter {
  /** Runs one turn. Never rejects. */
  async runTurn(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
    log: Logger,
  ): Promise<TurnOutcome> {
    try {
      return { kind: 'answered', response: await this.processActivity(authorization, activity, logic) };
    } catch (error) {
      if (isTokenRefusal(error)) return { kind: 'unauthorised' };
      log.error({ err: error, activityType: activity.type }, 'A turn failed.');
      return { kind: 'failed' };
    }
  }

  /** Speaks outside of any turn; rejects with what `speak` rejects with, of which the person is told nothing. */
  async speak(
    appId: string,
    reference: Partial<ConversationReference>,
    speak: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const failures: unknown[] = [];
    await this.continueConversationAsync(appId, reference, (context) =>
      speak(context).catch((cause: unknown) => void failures.push(cause)),
    );
    for (const failure of failures) throw failure;
  }

  /** Sends an unexpected failure to the log and to `tell`, and answers an invoke that would go unanswered. */
  reportTurnErrors(log: Logger, tell: TurnErrorHandler | undefined): void {
    this.onTurnError = async (context, error) => {
      log.error({ err: error, activityType: context.activity.type }, 'The bot threw an exception.');
      if (!tell) throw error;
      await tell(context, error).catch((err: unknown) =>
        log.error({ err }, 'The person could not be told about the exception.'),
      );
      answerInvoke(context);
    };
  }
}

/** An invoke without an answer ends as 501, which Teams shows as "Unable to reach app". */
function answerInvoke(context: TurnContext): void {
  const { activity, turnState } = context;
  const isInvoke = activity.type === String(ActivityTypes.Invoke);
  if (!isInvoke || turnState.has(INVOKE_RESPONSE_KEY)) return;
  turnState.set(INVOKE_RESPONSE_KEY, {
    type: ActivityTypes.InvokeResponse,
    value: {
      status: 200,
      body: {
        statusCode: 500,
        type: 'application/vnd.microsoft.error',
        value: { code: 'InternalError', message: 'Something went wrong. Please try again.' },
      },
    },
  });
}
