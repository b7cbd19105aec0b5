import {
  ActivityTypes,
  CloudAdapter,
  DeliveryModes,
  INVOKE_RESPONSE_KEY,
  type Activity,
  type ConversationReference,
  type InvokeResponse,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import type { Logger } from 'pino';
import type { ConnectorClient, DeskAuthentication } from './authentication';
import type { TextAdapter, ToldText } from '../bot/told-text';
import type { ChannelClient } from './channel-client';
import { connectorOfTurn } from './turn-connector';
import { beginTurn, deadlineOf } from './turn-deadline';

/** Tells the person that something went wrong. Runs at most once a turn. */
export type TurnErrorHandler = (context: TurnContext, error: Error) => Promise<void>;

/** How a turn ended, for the HTTP answer. */
export type TurnOutcome =
  { readonly kind: 'answered'; readonly response: InvokeResponse | undefined } | { readonly kind: 'failed' };

const INVOKE: string = ActivityTypes.Invoke;
const EXPECT_REPLIES: string = DeliveryModes.ExpectReplies;

/** What the SDK's own way of sending does something else with than to tell the Bot Connector. */
const NOT_TOLD: readonly string[] = [ActivityTypes.InvokeResponse, ActivityTypes.Trace, 'delay'];

/**
 * The SDK's adapter without its HTTP part, which prints every refused token and puts the text of exceptions
 * into the answer; without the way from there to a turn, which asks again who it is and makes what nobody uses; and
 * without its clients for what is said in every turn, which cost more than all else of it.
 */
export class DeskAdapter extends CloudAdapter implements TextAdapter {
  private readonly connectors: ReturnType<DeskAuthentication['createConnectorFactory']>;

  constructor(
    private readonly authentication: DeskAuthentication,
    private readonly channel: Pick<ChannelClient, 'tell' | 'newDeadline'>,
    private readonly own: { readonly appId: string; readonly audience: string },
  ) {
    super(authentication);
    this.connectors = authentication.createConnectorFactory(this.createClaimsIdentity(own.appId));
  }

  /** Runs one turn of an activity that the door has let in. Never rejects. */
  async runTurn(
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
    log: Logger,
  ): Promise<TurnOutcome> {
    try {
      const { serviceUrl } = activity;
      const connector =
        this.authentication.knownConnector(serviceUrl) ??
        (await this.connectors.create(serviceUrl, this.own.audience));
      const context = new TurnContext(this, activity);
      this.begin(context, connector);
      try {
        await logic(context);
      } catch (error) {
        await this.onTurnError(context, error as Error);
      }
      return { kind: 'answered', response: resultOf(context) };
    } catch (error) {
      log.error({ err: error, activityType: activity.type }, 'A turn failed.');
      return { kind: 'failed' };
    }
  }

  /**
   * What the SDK runs: without its chain of middleware, of which we have none, and without the proxy that it puts before
   * a turn's context, since every look at the activity would go through that.
   */
  protected override async runMiddleware(
    context: TurnContext,
    next: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    this.begin(context, context.turnState.get<ConnectorClient | undefined>(this.ConnectorClientKey));
    try {
      await next(context);
    } catch (error) {
      await this.onTurnError(context, error as Error);
    }
  }

  /** The client is for the SDK's own calls, such as who is in a team: all that is read of what its adapter puts there. */
  private begin({ turnState }: TurnContext, connector: ConnectorClient | undefined): void {
    const deadline = this.channel.newDeadline();
    beginTurn(turnState, deadline);
    if (connector) turnState.set(this.ConnectorClientKey, connectorOfTurn(connector, deadline));
  }

  /** Tells the Bot Connector one after the other. Rejects with `ChannelError`. */
  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      if (NOT_TOLD.includes(activity.type ?? '')) {
        responses.push(...(await super.sendActivities(context, [activity])));
        continue;
      }
      // As the SDK does it: new messages are given their ID by the other side.
      delete activity.id;
      responses.push({ id: (await this.tell('message', context, activity, activity.replyToId)) ?? '' });
    }
    return responses;
  }

  /** Rejects with `ChannelError`. */
  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse | undefined> {
    const id = await this.tell('update', context, activity, activity.id);
    return id === undefined ? undefined : { id };
  }

  /** Rejects with `ChannelError`. */
  tellText(context: TurnContext, { kind, conversationId, of, body }: ToldText): Promise<string | undefined> {
    const method = kind === 'update' ? 'PUT' : 'POST';
    const { serviceUrl } = context.activity;
    const deadline = deadlineOf(context);
    return this.channel.tell({ method, serviceUrl, conversationId, of, body, deadline });
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

  private tell(
    kind: ToldText['kind'],
    context: TurnContext,
    activity: Partial<Activity>,
    of: string | undefined,
  ): Promise<string | undefined> {
    const conversationId = activity.conversation?.id ?? '';
    return this.tellText(context, { kind, conversationId, of, body: Buffer.from(JSON.stringify(activity)) });
  }
}

/** The body of the HTTP answer, where there is one. Source: botbuilder-core 4.23, `CloudAdapterBase.processTurnResults`. */
function resultOf({ activity, turnState, bufferedReplyActivities }: TurnContext): InvokeResponse | undefined {
  if (activity.deliveryMode === EXPECT_REPLIES) {
    return { status: 200, body: { activities: bufferedReplyActivities } };
  }
  if (activity.type !== INVOKE) return undefined;
  const answer = turnState.get<{ readonly value: InvokeResponse } | undefined>(INVOKE_RESPONSE_KEY);
  return answer ? answer.value : { status: 501 };
}

/** An invoke without an answer ends as 501, which Teams shows as "Unable to reach app". */
function answerInvoke(context: TurnContext): void {
  const { activity, turnState } = context;
  if (activity.type !== INVOKE || turnState.has(INVOKE_RESPONSE_KEY)) return;
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
