import { ConsentedUploads, startServer, type RunningServer } from '../../../src/server';
import { CHAT, SILENT } from './chat-server';
import { FileBot } from './file-bot';

/** A server with the local chat and the bot that offers a file. */
export async function startFileServer(): Promise<{ server: RunningServer; bot: FileBot }> {
  const identity = { kind: 'none' } as const;
  const own: { url?: string } = {};
  const uploads = new ConsentedUploads({ identity, ownUrl: () => own.url });
  const bot = new FileBot(() => uploads);
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    identity,
    bot,
    log: SILENT,
    localChat: CHAT,
  });
  own.url = server.url;
  return { server, bot };
}
