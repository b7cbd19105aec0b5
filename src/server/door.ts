import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { isLoopbackHost } from '../config';
import { KeysUnavailable } from './channel-keys';
import type { IncomingActivity } from './incoming-activity';
import { hostOfHeader, isLoopbackAddress } from './loopback';
import { isCanonical, type MayCall } from './service-url';
import type { ChannelClaims, TokenCheck } from './token-check';

/** A status that turns a request away. */
export type Refusal = 401 | 403 | 503;

/** Whether a request may have its body read, and what its activity is then held to. */
export type Admission =
  | { readonly kind: 'refused'; readonly status: Refusal }
  | { readonly kind: 'admitted'; admitActivity(activity: IncomingActivity): Refusal | undefined };

/** What stands before the SDK. */
export interface Door {
  /** What can be said at once; undefined where something has to be looked at. */
  admitAtOnce(request: IncomingMessage): Admission | undefined;
  /** By the headers alone, before the body is read. Never rejects. */
  admit(request: IncomingMessage): Promise<Admission>;
}

const refused = (status: Refusal): Admission => ({ kind: 'refused', status });

/** For a bot without an identity. */
export function unsignedDoor(mayCall: MayCall): Door {
  const admitAtOnce = (request: IncomingMessage): Admission => {
    const stranger = admitFromThisMachine(request);
    if (stranger) return refused(stranger);
    return {
      kind: 'admitted',
      admitActivity: (activity) => (isFromTeams(activity) && mayCall(activity.serviceUrl) ? undefined : 403),
    };
  };
  return { admitAtOnce, admit: async (request) => admitAtOnce(request) };
}

/** For a bot with an identity: only what the channel signed comes in, and it may be answered only there. */
export function signedDoor(tokens: TokenCheck, mayCall: MayCall): Door {
  const mayAnswer = remembered((serviceUrl) => isCanonical(serviceUrl) && mayCall(serviceUrl));
  const belongs = (activity: IncomingActivity, claims: ChannelClaims): Refusal | undefined => {
    if (!isFromTeams(activity)) return 403;
    if (claims.serviceurl !== activity.serviceUrl) return 401;
    return mayAnswer(activity.serviceUrl) ? undefined : 403;
  };
  const admitted = (claims: ChannelClaims): Admission => ({
    kind: 'admitted',
    admitActivity: (activity) => belongs(activity, claims),
  });
  return {
    admitAtOnce: (request) => {
      const claims = tokens.knownClaimsOf(request.headers.authorization);
      return claims && admitted(claims);
    },
    admit: async (request) => {
      try {
        const claims = await tokens.claimsOf(request.headers.authorization);
        return claims ? admitted(claims) : refused(401);
      } catch (error) {
        if (error instanceof KeysUnavailable) return refused(503);
        throw error;
      }
    },
  };
}

/** Teams has an address for each region; reading one again tells nothing new. */
const MOST_ADDRESSES = 50;

/** Good addresses only: what else is sent could be anything. */
function remembered(isGood: MayCall): MayCall {
  const good = new LRUCache<string, true>({ max: MOST_ADDRESSES });
  return (url) => {
    if (good.has(url)) return true;
    const isNow = isGood(url);
    if (isNow) good.set(url, true);
    return isNow;
  };
}

/** Other channels let their callers choose who they are; and the SDK takes an empty one for endorsed. */
function isFromTeams({ channelId }: IncomingActivity): boolean {
  return channelId === 'msteams';
}

/**
 * Without tokens, being on this machine is all the proof there is: the socket must be local, no proxy may
 * stand before us, and no web page of another origin (nor a name rebound to 127.0.0.1) may speak for a person.
 */
export function admitFromThisMachine(request: IncomingMessage): 403 | undefined {
  const { host, origin, forwarded, 'x-forwarded-for': forwardedFor } = request.headers;
  const local =
    isLoopbackAddress(request.socket.remoteAddress ?? '') && isLoopbackHost(hostOfHeader(host) ?? '');
  const proxied = forwarded !== undefined || forwardedFor !== undefined;
  const sameOrigin = origin === undefined || origin === `http://${host}`;
  return local && !proxied && sameOrigin ? undefined : 403;
}
