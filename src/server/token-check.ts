import { verify } from 'node:crypto';
import { z } from 'zod';
import type { ChannelTrust, RegisteredBot } from './bot-identity';
import type { ChannelKeys } from './channel-keys';

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

/**
 * Checks a token before the SDK sees it. The SDK does so once more; but it takes any Entra tenant's tokens for an
 * emulator's, remembers the tenant of every unverified `tid` for ever, and prints what it turns down.
 */
export class TokenCheck {
  constructor(
    private readonly bot: Pick<RegisteredBot, 'appId'>,
    private readonly trust: Pick<ChannelTrust, 'tokenIssuer'>,
    private readonly keys: Pick<ChannelKeys, 'find'>,
    private readonly now: () => number = () => Date.now(),
  ) {}

  /** Rejects with `KeysUnavailable` when no signature can be checked. */
  async claimsOf(authorization: string | undefined): Promise<ChannelClaims | undefined> {
    const token = parseBearer(authorization);
    if (!token || !this.isForUs(token.claims) || !this.isTimely(token.claims)) return undefined;
    const key = await this.keys.find(token.head.kid);
    if (!key || !speaksForTeams(key.endorsements)) return undefined;
    const isSigned = verify('RSA-SHA256', token.signed, key.publicKey, token.signature);
    return isSigned ? { serviceurl: token.claims.serviceurl } : undefined;
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
  try {
    return JSON.parse(Buffer.from(segment, 'base64url').toString('utf8'));
  } catch {
    // Not a token at all: the same as none.
    return undefined;
  }
}

function speaksForTeams(endorsements: readonly string[]): boolean {
  return endorsements.length === 0 || endorsements.includes('msteams');
}
