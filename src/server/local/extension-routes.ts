import type { Server } from 'restify';
import type { z } from 'zod';
import { answerJson } from '../answer';
import { act, problem, UNANSWERED, type BrowserParts } from './browser-routes';
import {
  extensionInsertSchema,
  extensionQuerySchema,
  extensionSubmitSchema,
  fileThisSchema,
  type Standing,
} from './browser-requests';
import type { Stand } from './chat-desk';
import type { ExtensionAnswer } from './extension-answers';
import type { ExtensionDesk } from './extension-desk';

/** What the page's own script calls for the message extension. */
export function mountExtension(server: Server, parts: BrowserParts, desk: ExtensionDesk): void {
  const route = <T extends Standing>(
    path: string,
    schema: z.ZodType<T>,
    run: (stand: Stand, body: T) => Promise<ExtensionAnswer | undefined>,
  ): void => {
    const answered = act(parts, schema, async (response, [session, standing, person], body) => {
      const answer = await run({ session, standing, person }, body);
      return answer ? answerJson(response, 200, answer) : problem(response, 502, UNANSWERED);
    });
    server.post(`/local/api/extension/${path}`, answered);
  };
  route('query', extensionQuerySchema, (stand, { text }) => desk.query(stand, text));
  route('insert', extensionInsertSchema, (stand, { tap }) => desk.insert(stand, tap));
  route('file-this', fileThisSchema, (stand, { messageId }) => desk.fileThis(stand, messageId));
  route('submit', extensionSubmitSchema, (stand, { data }) => desk.submit(stand, data));
}
