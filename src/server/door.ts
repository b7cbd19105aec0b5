import type { IncomingMessage } from 'node:http';
import type { BotIdentity, ChannelTrust } from './bot-identity';
import type { IncomingActivity } from './incoming-activity';
import { hostOfHeader, isLoopbackHost, isLoopbackUrl, parseUrl } from './loopback';

/** A status that turns a request away. */
export type Refusal = 401 | 403;

/** What stands before the SDK: cheap checks that need no key and no network. */
export interface Door {
  /** By the headers alone, before the body is read. */
  admitRequest(request: IncomingMessage): Refusal | undefined;
  admitActivity(activity: IncomingActivity): Refusal | undefined;
}

export function createDoor(identity: BotIdentity, trust: ChannelTrust): Door {
  switch (identity.kind) {
    case 'none':
      return { admitRequest: admitFromThisMachine, admitActivity: answeringToThisMachine };
    case 'bot':
      return {
        admitRequest: (request) => (carriesChannelToken(request, trust) ? undefined : 401),
        admitActivity: (activity) => (belongsToChannel(activity, trust) ? undefined : 403),
      };
  }
}

/**
 * Without tokens, being on this machine is all the proof there is: the socket must be local, no proxy may
 * stand before us, and no web page of another origin (nor a name rebound to 127.0.0.1) may speak for a person.
 */
export function admitFromThisMachine(request: IncomingMessage): Refusal | undefined {
  const { host, origin, forwarded, 'x-forwarded-for': forwardedFor } = request.headers;
  const local =
    isLoopbackHost(request.socket.remoteAddress ?? '') && isLoopbackHost(hostOfHeader(host) ?? '');
  const proxied = forwarded !== undefined || forwardedFor !== undefined;
  const sameOrigin = origin === undefined || origin === `http://${host}`;
  return local && !proxied && sameOrigin ? undefined : 403;
}

function answeringToThisMachine(activity: IncomingActivity): Refusal | undefined {
  return isLoopbackUrl(activity.serviceUrl) ? undefined : 403;
}

const LONGEST_HEADER = 8 * 1024;

/**
 * Whether there is a token that could be the channel's. The SDK checks its signature later; but it would
 * also put the tenant of any unverified `tid` on a list for ever, so such a token never gets that far.
 */
function carriesChannelToken(request: IncomingMessage, trust: ChannelTrust): boolean {
  const header = request.headers.authorization ?? '';
  const token = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(header);
  if (header.length > LONGEST_HEADER || !token?.[2]) return false;
  const claims = decoded(token[2]);
  return claims !== undefined && claims['iss'] === trust.tokenIssuer && !('tid' in claims);
}

function decoded(segment: string): Record<string, unknown> | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(segment, 'base64url').toString('utf8'));
    const isObject = typeof claims === 'object' && claims !== null && !Array.isArray(claims);
    return isObject ? (claims as Record<string, unknown>) : undefined;
  } catch {
    // Not a token at all: the same as none.
    return undefined;
  }
}

/** The SDK takes an empty channel for an endorsed one, and would send the bot's token to any service URL. */
function belongsToChannel(activity: IncomingActivity, trust: ChannelTrust): boolean {
  const url = parseUrl(activity.serviceUrl);
  const known = url?.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return Boolean(activity.channelId) && known && trust.serviceHosts.includes(url.hostname);
}
