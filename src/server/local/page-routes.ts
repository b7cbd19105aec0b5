import type { Response, Server } from 'restify';
import { answerEmpty } from '../answer';
import type { ChatSessions } from './chat-sessions';
import { localRoute, parameter } from './local-request';
import { readPageFiles, type PageFile } from './page-files';

/** Nothing from elsewhere, nothing inline, nobody around us. */
const SAFETY_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** The page at `/`, and what it loads under `/local/assets`. */
export function mountPage(server: Server, sessions: ChatSessions): void {
  const files = readPageFiles();
  server.get(
    '/',
    localRoute(async (request, response) => {
      const cookie: Record<string, string> = sessions.of(request) ? {} : { 'set-cookie': sessions.begin() };
      answerFile(response, files.get('index.html'), { ...cookie, 'cache-control': 'no-store' });
    }),
  );
  server.get(
    '/local/assets/:name',
    localRoute(async (request, response) =>
      answerFile(response, files.get(parameter(request, 'name')), { 'cache-control': 'no-cache' }),
    ),
  );
}

function answerFile(response: Response, file: PageFile | undefined, headers: Record<string, string>): void {
  if (!file) return answerEmpty(response, 404);
  response.writeHead(200, { ...SAFETY_HEADERS, ...headers, 'content-type': file.type });
  response.end(file.bytes);
}
