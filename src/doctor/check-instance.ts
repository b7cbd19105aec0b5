import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Config } from '../config';
import type { StorageLook } from '../open-storage';
import type { Finding, Result } from './finding';

const ALIVE_MS = 1_000;

/** Who the bot is, whether it could listen, and whether it could keep something: all that a start needs but Graph. */
export async function checkInstance(config: Config, storage: StorageLook): Promise<readonly Finding[]> {
  return [identityFinding(config), await portFinding(config), storageFinding(config, storage)];
}

function identityFinding({ identity }: Config): Finding {
  const about = {
    id: 'instance.identity',
    section: 'Instance',
    title: 'Bot identity',
    purpose: 'who it is towards Teams',
    needed: false,
  } as const;
  if (identity.kind === 'bot') return { ...about, state: 'works', detail: `It is ${identity.appId}.` };
  return {
    ...about,
    state: 'notNeeded',
    detail: 'None: it answers this machine only, not Teams.',
    todo: 'To bring it to Teams, follow docs/deploy.md, which sets MicrosoftAppId.',
  };
}

async function portFinding({ host, port }: Config): Promise<Finding> {
  return {
    id: 'instance.port',
    section: 'Instance',
    title: `Port ${port}`,
    purpose: 'where Teams, or the browser, reaches it',
    needed: true,
    ...(port === 0 ? { state: 'notNeeded', detail: 'Any free one is taken.' } : await portResult(host, port)),
  };
}

async function portResult(host: string, port: number): Promise<Result> {
  const code = await listenProblem(host, port);
  if (code === undefined) return { state: 'works', detail: 'It is free.' };
  switch (code) {
    case 'EADDRINUSE':
      return (await isOurs(port))
        ? { state: 'works', detail: 'Filing Desk runs there.' }
        : {
            state: 'problem',
            detail: 'Another program uses it.',
            todo: 'Set PORT to a free one, or stop the program that uses it.',
          };
    case 'EACCES':
      return {
        state: 'problem',
        detail: 'This account may not use it.',
        todo: 'Set PORT to a number above 1023.',
      };
    default:
      return {
        state: 'problem',
        detail: `Nobody can listen on ${host} here (${code}).`,
        todo: 'Remove HOST, or set it to an address of this machine.',
      };
  }
}

async function listenProblem(host: string, port: number): Promise<string | undefined> {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string'
      ? error.code
      : 'unknown';
  }
}

/** The one whose health is asked for is mostly running. */
async function isOurs(port: number): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(ALIVE_MS);
    const response = await fetch(`http://127.0.0.1:${port}/healthz`, { signal, redirect: 'error' });
    return (await response.text()) === '{"status":"alive"}';
  } catch {
    return false;
  }
}

function storageFinding({ storage }: Config, look: StorageLook): Finding {
  const about = {
    id: 'instance.storage',
    section: 'Instance',
    title: storage.kind === 'dataDir' ? 'Storage (DATA_DIR)' : 'Storage (Azure)',
    purpose: 'keeps conversations and what was handed to whom',
    needed: true,
  } as const;
  switch (look.kind) {
    case 'works':
      return { ...about, state: 'works', detail: 'It can be written.' };
    case 'notAsked':
      return { ...about, state: 'unchecked', detail: 'Not asked, for want of a token.' };
    case 'silent':
      return { ...about, state: 'unchecked', detail: 'It does not answer.', todo: look.todo };
    case 'failed':
      return { ...about, state: 'problem', detail: `Nothing can be saved (${look.code}).`, todo: look.todo };
  }
}
