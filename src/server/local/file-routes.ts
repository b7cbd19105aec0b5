import type { IncomingMessage } from 'node:http';
import type { Response, Server } from 'restify';
import { answerEmpty, answerJson, refuse } from '../answer';
import { readBody } from '../read-body';
import { LOCAL_UPLOADS } from '../upload-address';
import type { ChatSessions } from './chat-sessions';
import { type LocalFile, type LocalFiles, MOST_BYTES } from './local-files';
import { localRoute, parameter, type Route } from './local-request';

/** Takes the bot's files as SharePoint does, and lets the page download them. */
export function mountFiles(server: Server, files: LocalFiles, sessions: ChatSessions): void {
  server.put(`${LOCAL_UPLOADS}:id`, takeFile(files));
  server.get(
    '/local/files/:id',
    localRoute(async (request, response) => {
      if (!sessions.of(request)) return answerEmpty(response, 401);
      const file = files.find(parameter(request, 'id'));
      return file ? answerFile(response, file) : answerEmpty(response, 404);
    }),
  );
}

function takeFile(files: LocalFiles): Route {
  return localRoute(async (request, response) => {
    // A browser has no business here, not even our own page.
    if (request.headers.origin !== undefined) return refuse(response, 403);
    const place = files.claim(parameter(request, 'id'));
    if (!place) return refuse(response, 404);
    const bytes = await readBody(request, MOST_BYTES);
    if (!Buffer.isBuffer(bytes)) return refuse(response, bytes);
    if (!isWhole(request, bytes)) return refuse(response, 400);
    files.save(place, bytes);
    return answerJson(response, 201, { id: place.fileId, name: place.name, size: bytes.length });
  });
}

/** SharePoint takes files in parts, too; this bot's are small enough for one. */
function isWhole({ headers }: IncomingMessage, { length }: Buffer): boolean {
  return headers['content-range'] === `bytes 0-${length - 1}/${length}`;
}

/** Never shown in the browser: it is saved, whatever is in it. */
function answerFile(response: Response, { name, fileType, bytes }: LocalFile): void {
  response.writeHead(200, {
    'content-type': fileType === 'csv' ? 'text/csv; charset=utf-8' : 'application/octet-stream',
    'content-length': bytes.length,
    'content-disposition': attachmentOf(name),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(bytes);
}

/** RFC 6266: the name for every client, and the real one for those that know how. */
function attachmentOf(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_');
  // Half of a surrogate pair can't be escaped: a buffer replaces it.
  const whole = Buffer.from(name, 'utf8').toString('utf8');
  const escaped = encodeURIComponent(whole).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${escaped}`;
}
