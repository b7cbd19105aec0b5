import type { Server } from 'node:http';
import { isLoopbackHost } from '../config';
import { ServerError } from './server-error';

/** Starts to listen; answers the port, which differs from the asked one when that is 0. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(cause, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): ServerError {
  switch (cause.code) {
    case 'EADDRINUSE': {
      const sentence = `Port ${port} is already in use: set PORT to a free one, or stop the program that uses it.`;
      return new ServerError('portInUse', sentence, { cause });
    }
    case 'EACCES': {
      const sentence = `This account may not use port ${port}: set PORT to a number above 1023.`;
      return new ServerError('addressNotUsable', sentence, { cause });
    }
    default: {
      const sentence = `The server cannot listen on "${host}" port ${port}: check HOST and PORT.`;
      return new ServerError('addressNotUsable', sentence, { cause });
    }
  }
}

/** The address to print and to call, without a trailing slash. An address of all interfaces is called locally. */
export function urlOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : host;
  const bracketed = name.includes(':') && !name.startsWith('[') ? `[${name}]` : name;
  return `http://${isLoopbackHost(name) ? bracketed : bracketed.toLowerCase()}:${port}`;
}
