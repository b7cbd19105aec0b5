import type { Request, Response, Server } from 'restify';
import { answerEmpty, answerJson, refuse } from '../answer';
import type { ChatConversation } from './chat-conversation';
import { sentContent, type SentActivity } from './chat-message';
import type { ChatSessions, Located } from './chat-sessions';
import { newConversationSchema, sentActivitySchema } from './connector-requests';
import type { ChatPerson, LocalChatOptions } from './local-chat-options';
import { localJsonRoute, localRoute, parameter, type Route } from './local-request';
import { TEAM_ID } from './teams-activities';
import { rosterAccount, teamsIdOf } from './teams-accounts';

/** Where the emulation stands; the bot appends `/v3/…`, as it does to any service URL. */
export const CONNECTOR_PATH = '/local/connector';

export interface ConnectorParts {
  readonly options: LocalChatOptions;
  readonly sessions: ChatSessions;
  readonly now: () => Date;
}

/** The part of the Bot Connector's REST interface that a Teams bot uses. */
export function mountConnector(server: Server, parts: ConnectorParts): void {
  const at = `${CONNECTOR_PATH}/v3/conversations`;
  const send = localJsonRoute(sentActivitySchema, async (request, response, activity) =>
    withConversation(parts, request, response, (place) => answerSent(response, place, activity, parts.now())),
  );
  server.post(at, openConversation(parts));
  server.post(`${at}/:conversation/activities`, send);
  server.post(`${at}/:conversation/activities/:activity`, send);
  server.put(`${at}/:conversation/activities/:activity`, updateMessage(parts));
  server.del(`${at}/:conversation/activities/:activity`, removeMessage(parts));
  server.get(
    `${at}/:conversation/members`,
    members(parts, (roster) => roster),
  );
  server.get(
    `${at}/:conversation/pagedmembers`,
    members(parts, (roster) => ({ members: roster })),
  );
  server.get(`${at}/:conversation/members/:member`, oneMember(parts));
}

async function withConversation(
  { sessions }: ConnectorParts,
  request: Request,
  response: Response,
  then: (located: Located) => void | Promise<void>,
): Promise<void> {
  // A browser has no business here, not even our own page.
  if (request.headers.origin !== undefined) return refuse(response, 403);
  const located = sessions.findConversation(parameter(request, 'conversation'));
  return located ? then(located) : notFound(response, 'ConversationNotFound');
}

function notFound(response: Response, code: string): void {
  answerJson(response, 404, { error: { code, message: 'Nothing of that ID is known here.' } });
}

function answerSent(
  response: Response,
  { session, conversation }: Located,
  activity: SentActivity,
  at: Date,
): void {
  switch (activity.type) {
    case 'typing':
      session.showTyping(conversation);
      return answerJson(response, 202, {});
    case 'message': {
      const message = conversation.add({ kind: 'bot' }, sentContent(activity), at);
      session.showMessage(conversation, message);
      return answerJson(response, 201, { id: message.id });
    }
    default:
      return answerJson(response, 201, { id: String(at.getTime()) });
  }
}

function updateMessage(parts: ConnectorParts): Route {
  return localJsonRoute(sentActivitySchema, async (request, response, activity) =>
    withConversation(parts, request, response, ({ session, conversation }) => {
      const message = conversation.update(parameter(request, 'activity'), sentContent(activity));
      if (!message) return notFound(response, 'ActivityNotFoundInConversation');
      session.showMessage(conversation, message);
      return answerJson(response, 200, { id: message.id });
    }),
  );
}

function removeMessage(parts: ConnectorParts): Route {
  return localRoute(async (request, response) =>
    withConversation(parts, request, response, ({ session, conversation }) => {
      const id = parameter(request, 'activity');
      if (!conversation.remove(id)) return notFound(response, 'ActivityNotFoundInConversation');
      session.showRemoval(conversation, id);
      return answerEmpty(response, 200);
    }),
  );
}

async function rosterOf(
  { options }: ConnectorParts,
  { ownerId }: ChatConversation,
): Promise<readonly ChatPerson[]> {
  const people = await options.people();
  return ownerId === undefined ? people : people.filter((person) => person.id === ownerId);
}

function members(parts: ConnectorParts, shape: (roster: readonly unknown[]) => unknown): Route {
  const answer = (response: Response, roster: readonly ChatPerson[]): void => {
    const accounts = roster.map((person) => rosterAccount(person, parts.options.tenantId));
    answerJson(response, 200, shape(accounts));
  };
  return localRoute(async (request, response) => {
    if (request.headers.origin !== undefined) return refuse(response, 403);
    // Of a channel, Teams tells the team's members.
    if (parameter(request, 'conversation') === TEAM_ID) return answer(response, await parts.options.people());
    return withConversation(parts, request, response, async ({ conversation }) =>
      answer(response, await rosterOf(parts, conversation)),
    );
  });
}

function oneMember(parts: ConnectorParts): Route {
  return localRoute(async (request, response) =>
    withConversation(parts, request, response, async ({ conversation }) => {
      const wanted = parameter(request, 'member');
      const roster = await rosterOf(parts, conversation);
      const person = roster.find(({ id }) => id === wanted || teamsIdOf(id) === wanted);
      return person
        ? answerJson(response, 200, rosterAccount(person, parts.options.tenantId))
        : notFound(response, 'MemberNotFoundInConversation');
    }),
  );
}

/** Proactive messages: only into a personal chat that somebody has open already. */
function openConversation({ options, sessions }: ConnectorParts): Route {
  return localJsonRoute(newConversationSchema, async (request, response, { members: [member] }) => {
    if (request.headers.origin !== undefined) return refuse(response, 403);
    const people = await options.people();
    const person = people.find(({ id }) => id === member?.id || teamsIdOf(id) === member?.id);
    const conversation = person && sessions.findPersonal(person.id);
    return conversation
      ? answerJson(response, 201, { id: conversation.id })
      : notFound(response, 'ConversationNotFound');
  });
}
