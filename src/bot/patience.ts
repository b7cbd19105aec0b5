import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Timed } from '../ports/time-limits';
import { showTyping } from './outbox';

/** A turn that takes longer than this shows that the bot is at work, in milliseconds. */
const TYPING_AFTER = 400;

/** How long somebody waits for a turn without a sign of life. */
export class Patience implements Timed {
  readonly endsAt = performance.now() + TYPING_AFTER;
  place: number | undefined = undefined;

  constructor(
    private readonly context: TurnContext,
    private readonly log: Pick<Logger, 'warn'>,
  ) {}

  late(): void {
    const { context } = this;
    if (context.activity.type !== 'message') return;
    showTyping(context.adapter, context).catch((cause: unknown) => {
      this.log.warn({ err: cause }, 'the typing indicator could not be sent');
    });
  }
}
