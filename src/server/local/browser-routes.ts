import type { Request, Response, Server } from 'restify';
import type { z } from 'zod';
import type { Logger } from 'pino';
import { answerEmpty, answerJson } from '../answer';
import {
  consentSchema,
  executeSchema,
  lookSchema,
  openSchema,
  saySchema,
  searchSchema,
  submitSchema,
  type Standing,
} from './browser-requests';
import type { ChatDesk } from './chat-desk';
import type { ChatSession } from './chat-session';
import type { ChatSessions } from './chat-sessions';
import { streamEvents } from './event-stream';
import type { Forwarded } from './forward';
import type { ChatPerson, LocalChatOptions } from './local-chat-options';
import { localJsonRoute, localRoute, type Route } from './local-request';

export interface BrowserParts {
  readonly options: LocalChatOptions;
  readonly sessions: ChatSessions;
  readonly desk: ChatDesk;
  readonly log: Logger;
}

/** What the page's own script calls. Every failure carries a sentence that the page shows. */
export function mountBrowser(server: Server, parts: BrowserParts): void {
  const { desk } = parts;
  server.get('/local/api/setting', setting(parts));
  server.get('/local/api/events', events(parts));
  server.post(
    '/local/api/open',
    act(
      parts,
      openSchema,
      done((at, { fresh }) => desk.open(...at, fresh)),
    ),
  );
  server.post(
    '/local/api/say',
    act(
      parts,
      saySchema,
      done((at, { text, mention }) => desk.say(...at, text, mention)),
    ),
  );
  server.post(
    '/local/api/submit',
    act(
      parts,
      submitSchema,
      done((at, { messageId, data }) => desk.submit(...at, messageId, data)),
    ),
  );
  server.post(
    '/local/api/consent',
    act(
      parts,
      consentSchema,
      done((at, { messageId, answer }) => desk.answerConsent(...at, messageId, answer)),
    ),
  );
  server.post(
    '/local/api/execute',
    act(parts, executeSchema, async (response, at, { messageId, action }) => {
      const answer = await desk.execute(...at, messageId, action);
      // A card arrives through the event stream.
      answerJson(response, 200, answer.kind === 'card' ? { kind: 'card' } : answer);
    }),
  );
  server.post(
    '/local/api/look',
    act(parts, lookSchema, async (response, at, { messageId }) => {
      await desk.look(...at, messageId);
      answerEmpty(response, 204);
    }),
  );
  server.post(
    '/local/api/search',
    act(parts, searchSchema, async (response, at, search) => {
      const results = await desk.search(...at, search);
      return results ? answerJson(response, 200, { results }) : problem(response, 502, UNANSWERED);
    }),
  );
}

const SUGGESTIONS = ['File a request', 'Who can file?', 'Am I ready?', 'Teach me'];
export const UNANSWERED = 'The bot could not answer just now. Please try again.';
const NO_PEOPLE = 'The people could not be read. Check GRAPH_BASE_URL and the log, then reload this page.';
const UNKNOWN_SESSION = 'This page is no longer connected. Reload it to start again.';
const UNKNOWN_PERSON = 'This person is not in the list any more. Reload the page to see who is.';

export function problem(response: Response, status: number, error: string): void {
  answerJson(response, status, { error });
}

/** Who acts, in which session: the first arguments of everything that a person does. */
type At = [session: ChatSession, standing: Standing, person: ChatPerson];

export function act<T extends Standing>(
  { options, sessions }: BrowserParts,
  schema: z.ZodType<T>,
  action: (response: Response, at: At, body: T) => Promise<void>,
): Route {
  return localJsonRoute(schema, async (request, response, body) => {
    const session = sessions.of(request);
    if (!session) return problem(response, 401, UNKNOWN_SESSION);
    const people = await options.people();
    const person = people.find(({ id }) => id === body.personId);
    if (!person) return problem(response, 404, UNKNOWN_PERSON);
    return action(response, [session, body, person], body);
  });
}

function done<T extends Standing>(
  run: (at: At, body: T) => Promise<Forwarded>,
): (response: Response, at: At, body: T) => Promise<void> {
  return async (response, at, body) => {
    const forwarded = await run(at, body);
    return forwarded.kind === 'accepted' ? answerEmpty(response, 204) : problem(response, 502, UNANSWERED);
  };
}

/** The people, the languages and the names on the page. */
function setting({ options, sessions, log }: BrowserParts): Route {
  return localRoute(async (request, response) => {
    if (!sessions.of(request)) return problem(response, 401, UNKNOWN_SESSION);
    const { botName, notice, languages, suggestions = SUGGESTIONS } = options;
    try {
      const people = await options.people();
      if (people.length === 0) return problem(response, 502, NO_PEOPLE);
      answerJson(response, 200, { botName, notice, languages, suggestions, people });
    } catch (err) {
      log.error({ err }, 'The local chat could not read its people.');
      problem(response, 502, NO_PEOPLE);
    }
  });
}

function events({ sessions }: BrowserParts): Route {
  return localRoute(async (request: Request, response: Response) => {
    const session = sessions.of(request);
    const personId = new URLSearchParams(request.getQuery()).get('personId');
    if (!session || !personId) return problem(response, 401, UNKNOWN_SESSION);
    streamEvents(response, session, personId);
  });
}
