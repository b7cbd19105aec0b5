import type { ServerResponse } from 'node:http';
import type { ChatListener, ChatSession } from './chat-session';

/** Comments at this distance keep proxies and browsers from giving the silent stream up. */
const BEAT_MS = 15_000;

/** Streams what happens in a session to one browser window, as server-sent events. */
export function streamEvents(response: ServerResponse, session: ChatSession, personId: string): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  const listener: ChatListener = {
    personId,
    send: (event) => void response.write(`data: ${JSON.stringify(event)}\n\n`),
    end: () => void response.end(),
  };
  const stop = session.listen(listener);
  const beat = setInterval(() => response.write(': still here\n\n'), BEAT_MS).unref();
  response.once('close', () => {
    clearInterval(beat);
    stop();
  });
}
