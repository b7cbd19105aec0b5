import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Request, Response } from 'restify';
import { answerEmpty, answerJson, refuse } from './answer';
import type { DeskAdapter, TurnOutcome } from './desk-adapter';
import type { Door } from './door';
import { parseActivity, toSdkActivity } from './incoming-activity';
import { readJson } from './read-json';
import type { TurnCounter } from './turn-counter';

/** What receives the turns. */
export interface TurnRunner {
  run(context: TurnContext): Promise<void>;
}

export interface MessagesRouteParts {
  readonly adapter: DeskAdapter;
  readonly door: Door;
  readonly bot: TurnRunner;
  readonly turns: TurnCounter;
  readonly log: Logger;
}

/** `POST /api/messages`: the door, then the SDK, then the bot. Failures are answered with a bare status. */
export function messagesRoute(
  parts: MessagesRouteParts,
): (request: Request, response: Response) => Promise<void> {
  const { adapter, door, bot, turns, log } = parts;
  return async (request, response) => {
    if (turns.draining) return refuse(response, 503);
    const stranger = door.admitRequest(request);
    if (stranger) return refuse(response, stranger);
    const body = await readJson(request);
    if (body.kind === 'refused') return refuse(response, body.status);
    const activity = parseActivity(body.value);
    if (!activity) return answerEmpty(response, 400);
    const misplaced = door.admitActivity(activity);
    if (misplaced) return answerEmpty(response, misplaced);
    const authorization = request.headers.authorization ?? '';
    const outcome = await turns.during(
      adapter.runTurn(authorization, toSdkActivity(activity), (context) => bot.run(context), log),
    );
    answerOutcome(response, outcome);
  };
}

function answerOutcome(response: Response, outcome: TurnOutcome): void {
  switch (outcome.kind) {
    case 'unauthorised':
      return answerEmpty(response, 401);
    case 'failed':
      return answerEmpty(response, 500);
    case 'answered': {
      const status = outcome.response?.status ?? 200;
      const body: unknown = outcome.response?.body;
      return body === undefined || body === null
        ? answerEmpty(response, status)
        : answerJson(response, status, body);
    }
  }
}
