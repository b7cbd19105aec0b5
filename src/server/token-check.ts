import { type KeyObject, verify } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { jsonOf } from '../ports/json-of';
import type { ChannelTrust, RegisteredBot } from './bot-identity';
import type { ChannelKey, ChannelKeys } from './channel-keys';

/** What a token said, once its signature is known to be the channel's. */
export interface ChannelClaims {
  /** The only address that the sender may be answered at. */
  readonly serviceurl: string;
}

const LONGEST_HEADER = 8 * 1024;

/** Clocks may differ by this much, in seconds. Source: the Bot Framework's authentication specification. */
const SKEW = 5 * 60;

/** The one algorithm that the channel's metadata names. */
const headSchema = z.looseObject({ alg: z.literal('RS256'), kid: z.string().min(1) });
const claimsSchema = z.looseObject({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string().min(1),
});

/** A token whose signature was found good is not looked at again for so long, in milliseconds. */
const VERIFIED_FOR = 5 * 60_000;

/** Teams uses one token for many messages, for about an hour. Tokens that were not found good are not kept. */
const MOST_VERIFIED = 100;

/**
 * Of a signature's end, in characters: enough to find a token by. What is found is compared as a whole; taking all of
 * it for a key would hash more than a thousand characters for each turn.
 */
const SIGNATURE_END = 48;

/** A token that was found good, with the key that says so. */
interface Verified {
  readonly authorization: string;
  readonly token: Token;
  readonly publicKey: KeyObject;
}

/**
 * The only check of tokens: the SDK's own takes any Entra tenant's tokens for an emulator's, remembers the tenant of
 * every unverified `tid` for ever, and prints what it turns down.
 */
export class TokenCheck {
  /** By the end of their signatures. */
  private readonly verified: LRUCache<string, Verified>;

  constructor(
    private readonly bot: Pick<RegisteredBot, 'appId'>,
    private readonly trust: Pick<ChannelTrust, 'tokenIssuer'>,
    private readonly keys: Pick<ChannelKeys, 'find' | 'atHand'>,
    private readonly now: () => number = () => Date.now(),
    private readonly verifySignature: typeof verify = verify,
  ) {
    const perf = { now: () => this.now() };
    this.verified = new LRUCache({ max: MOST_VERIFIED, ttl: VERIFIED_FOR, ttlResolution: 0, perf });
  }

  /** What a token said that was found good a moment ago, by a key that the channel still has. */
  knownClaimsOf(authorization: string | undefined): ChannelClaims | undefined {
    const known = this.verifiedOf(authorization);
    if (!known || !this.isTimely(known.token.claims)) return undefined;
    // Keys that were read again are others, even if they say the same.
    const isHeld = this.keys.atHand(known.token.head.kid)?.publicKey === known.publicKey;
    return isHeld ? { serviceurl: known.token.claims.serviceurl } : undefined;
  }

  /** Rejects with `KeysUnavailable` when no signature can be checked. */
  async claimsOf(authorization: string | undefined): Promise<ChannelClaims | undefined> {
    const known = this.verifiedOf(authorization);
    const token = known?.token ?? parseBearer(authorization);
    if (!token || !this.isForUs(token.claims) || !this.isTimely(token.claims)) return undefined;
    const key = await this.keys.find(token.head.kid);
    if (!key || !speaksForTeams(key.endorsements)) return undefined;
    if (key.publicKey !== known?.publicKey && !this.isSigned(authorization, token, key)) return undefined;
    return { serviceurl: token.claims.serviceurl };
  }

  private verifiedOf(authorization: string | undefined): Verified | undefined {
    const known = authorization === undefined ? undefined : this.verified.get(keyOf(authorization));
    return known?.authorization === authorization ? known : undefined;
  }

  private isSigned(authorization: string | undefined, token: Token, { publicKey }: ChannelKey): boolean {
    const isSigned = this.verifySignature('RSA-SHA256', token.signed, publicKey, token.signature);
    if (isSigned && authorization !== undefined) {
      this.verified.set(keyOf(authorization), { authorization, token, publicKey });
    }
    return isSigned;
  }

  /** Tokens of Entra name a tenant; the channel's do not. */
  private isForUs(claims: Claims): boolean {
    return claims.iss === this.trust.tokenIssuer && claims.aud === this.bot.appId && !('tid' in claims);
  }

  private isTimely({ exp, nbf = 0 }: Claims): boolean {
    const seconds = this.now() / 1000;
    return seconds < exp + SKEW && seconds >= nbf - SKEW;
  }
}

type Claims = z.infer<typeof claimsSchema>;

interface Token {
  readonly head: z.infer<typeof headSchema>;
  readonly claims: Claims;
  readonly signed: Buffer;
  readonly signature: Buffer;
}

function keyOf(authorization: string): string {
  return authorization.slice(-SIGNATURE_END);
}

function parseBearer(authorization = ''): Token | undefined {
  if (authorization.length > LONGEST_HEADER) return undefined;
  const [, head, claims, signature] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization) ?? [];
  if (!head || !claims || !signature) return undefined;
  const parsedHead = headSchema.safeParse(decoded(head));
  const parsedClaims = claimsSchema.safeParse(decoded(claims));
  if (!parsedHead.success || !parsedClaims.success) return undefined;
  return {
    head: parsedHead.data,
    claims: parsedClaims.data,
    signed: Buffer.from(`${head}.${claims}`),
    signature: Buffer.from(signature, 'base64url'),
  };
}

function decoded(segment: string): unknown {
  return jsonOf(Buffer.from(segment, 'base64url').toString('utf8'));
}

function speaksForTeams(endorsements: readonly string[]): boolean {
  return endorsements.length === 0 || endorsements.includes('msteams');
}
