import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { ServerWatch } from '../ports/telemetry';
import { answerEmpty, answerJson, refuse } from './answer';
import type { DeskAdapter, TurnOutcome } from './desk-adapter';
import type { Admission, Door } from './door';
import { type IncomingActivity, parseActivity, toSdkActivity } from './incoming-activity';
import { type JsonBody, readJson } from './read-json';
import type { RefusalLog } from './refusal-log';
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
  readonly refusals: RefusalLog;
  readonly log: Logger;
  readonly watch?: ServerWatch | undefined;
}

/** `POST /api/messages`: the door, then the SDK, then the bot. Failures are answered with a bare status. */
export function messagesRoute(
  parts: MessagesRouteParts,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { adapter, door, bot, turns, refusals, log, watch } = parts;
  const run = (context: TurnContext): Promise<void> => bot.run(context);
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (turns.draining) return refuse(response, 503);
    const admission = door.admitAtOnce(request) ?? (await door.admit(request));
    const letter = admission.kind === 'refused' ? admission : letterIn(await readJson(request), admission);
    if (letter.kind === 'refused') {
      refusals.note(letter.status);
      return refuse(response, letter.status);
    }
    // It may have begun while the body was read.
    if (turns.draining) return refuse(response, 503);
    const activity = toSdkActivity(letter.activity);
    turns.begin();
    try {
      answerOutcome(response, await adapter.runTurn(activity, run, log));
    } finally {
      turns.end();
    }
  };
  if (!watch) return handle;
  // restify takes no handler that merely answers a promise.
  return async (request, response) =>
    watch.request('/api/messages', response, () => handle(request, response));
}

type Letter =
  | { readonly kind: 'admitted'; readonly activity: IncomingActivity }
  | { readonly kind: 'refused'; readonly status: number };

function letterIn(body: JsonBody, admission: Extract<Admission, { kind: 'admitted' }>): Letter {
  if (body.kind === 'refused') return body;
  const activity = parseActivity(body.value);
  if (!activity) return { kind: 'refused', status: 400 };
  const status = admission.admitActivity(activity);
  return status ? { kind: 'refused', status } : { kind: 'admitted', activity };
}

function answerOutcome(response: ServerResponse, outcome: TurnOutcome): void {
  switch (outcome.kind) {
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
