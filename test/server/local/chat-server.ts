import pino from 'pino';
import type { LocalChatOptions } from '../../../src/server/local/local-chat-options';
import { startServer, type RunningServer, type ServerOptions } from '../../../src/server/server';
import { ScriptedBot } from './scripted-bot';

export const PEOPLE = [
  {
    id: 'p-maya',
    name: 'Maya Lindqvist',
    title: 'Support agent',
    guest: false,
    email: 'maya@partner.example',
  },
  { id: 'p-omar', name: 'Omar Haddad', title: 'Help-desk lead', guest: false, email: 'omar@partner.example' },
  { id: 'p-gina', name: 'Gina Rossi', title: undefined, guest: true },
] as const;

export const CHAT: LocalChatOptions = {
  tenantId: '5c1b0f3e-8c0e-4d6a-9d7a-0a4d2f6e1b11',
  botName: 'Filing Desk',
  people: async () => PEOPLE,
  languages: [{ tag: 'en-GB', label: 'English' }],
  notice: 'Demo partner: all customers and people are fictitious.',
};

export const SILENT = pino({ level: 'silent' });

/** A server on any free port with the scripted bot and the local chat. */
export async function startChatServer(
  changes: Partial<ServerOptions> = {},
): Promise<{ server: RunningServer; bot: ScriptedBot }> {
  const bot = new ScriptedBot();
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    identity: { kind: 'none' },
    bot,
    onTurnError: async (context) => void (await context.sendActivity('Something went wrong on our side.')),
    log: SILENT,
    localChat: CHAT,
    ...changes,
  });
  return { server, bot };
}
