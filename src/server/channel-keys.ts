import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Logger } from 'pino';
import { request } from 'undici';
import { z } from 'zod';

/** A key that the channel signs with. */
export interface ChannelKey {
  readonly publicKey: KeyObject;
  /** The channels that the key may speak for; empty when it says nothing about that. */
  readonly endorsements: readonly string[];
}

/** All in milliseconds. */
export interface KeyTimes {
  /** One fetch, metadata and keys together. */
  readonly fetchWithin: number;
  /** Older keys are fetched again in the background. */
  readonly freshFor: number;
  /** Older keys are not believed. Five days are the most that the Bot Framework's specification allows. */
  readonly believedFor: number;
  /** Pause after a failed fetch. */
  readonly retryAfter: number;
  /** A key that nobody knows makes us look again, but not more often than this. */
  readonly unknownKeyEvery: number;
}

const HOUR = 3_600_000;

export const KEY_TIMES: KeyTimes = {
  fetchWithin: 3_000,
  freshFor: 24 * HOUR,
  believedFor: 5 * 24 * HOUR,
  retryAfter: 5_000,
  unknownKeyEvery: HOUR,
};

export interface ChannelKeysOptions {
  readonly metadataUrl: string;
  readonly log: Pick<Logger, 'warn'>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly times?: KeyTimes;
}

/** How it stands with the keys; ages in milliseconds, from when they were fetched. */
export type KeysState =
  | { readonly kind: 'fetched'; readonly ageMs: number }
  /** Still believed, and newer ones should have been fetched by now. */
  | { readonly kind: 'kept'; readonly ageMs: number }
  | { readonly kind: 'missing' };

/** No key is at hand, and none can be had: nobody's token can be checked. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
  readonly code = 'keysUnavailable';
}

interface Held {
  readonly keys: ReadonlyMap<string, ChannelKey>;
  readonly since: number;
}

/**
 * The channel's public keys. An outage of the place that publishes them goes unnoticed for days: the SDK's own
 * key store forgets its keys after one, asks for them once a request and waits for the answer without limit.
 */
export class ChannelKeys {
  private held: Held | undefined;
  private pending: Promise<void> | undefined;
  private lastTry = Number.NEGATIVE_INFINITY;
  private readonly now: () => number;
  private readonly times: KeyTimes;

  constructor(private readonly options: ChannelKeysOptions) {
    this.now = options.now ?? (() => Date.now());
    this.times = options.times ?? KEY_TIMES;
  }

  /** Fetches keys where that is due, as for a message; never rejects. */
  async state(): Promise<KeysState> {
    await this.refreshIfDue();
    const ageMs = this.age();
    if (ageMs > this.times.believedFor) return { kind: 'missing' };
    return { kind: ageMs > this.times.freshFor ? 'kept' : 'fetched', ageMs };
  }

  /** The key of that ID, if it is at hand and nothing has to be fetched. */
  atHand(keyId: string): ChannelKey | undefined {
    const { freshFor, believedFor } = this.times;
    return this.age() > Math.min(freshFor, believedFor) ? undefined : this.held?.keys.get(keyId);
  }

  /** The key of that ID, if the channel has it. Rejects with {@link KeysUnavailable}. */
  async find(keyId: string): Promise<ChannelKey | undefined> {
    await this.refreshIfDue();
    const known = this.believed().get(keyId);
    if (known || this.now() - this.lastTry < this.times.unknownKeyEvery) return known;
    await this.refresh();
    return this.believed().get(keyId);
  }

  /** Waits only where nothing can be believed without it. */
  private async refreshIfDue(): Promise<void> {
    if (this.age() > this.times.believedFor) await this.refreshUnlessJustTried();
    else if (this.age() > this.times.freshFor) void this.refreshUnlessJustTried();
  }

  private age(): number {
    return this.held ? this.now() - this.held.since : Number.POSITIVE_INFINITY;
  }

  private believed(): ReadonlyMap<string, ChannelKey> {
    if (!this.held || this.age() > this.times.believedFor) {
      throw new KeysUnavailable("The channel's signing keys cannot be read, so no token can be checked.");
    }
    return this.held.keys;
  }

  private async refreshUnlessJustTried(): Promise<void> {
    if (this.pending || this.now() - this.lastTry >= this.times.retryAfter) await this.refresh();
  }

  /** Never rejects: what is held stays held. */
  private refresh(): Promise<void> {
    this.pending ??= this.fetchKeys().finally(() => (this.pending = undefined));
    return this.pending;
  }

  private async fetchKeys(): Promise<void> {
    const { metadataUrl, log } = this.options;
    this.lastTry = this.now();
    try {
      const signal = AbortSignal.timeout(this.times.fetchWithin);
      const { jwks_uri: keysUrl } = metadataSchema.parse(await fetchJson(metadataUrl, signal));
      if (new URL(keysUrl).protocol !== new URL(metadataUrl).protocol)
        throw new KeysUnavailable('not secure');
      const { keys } = keysSchema.parse(await fetchJson(keysUrl, signal));
      this.held = { keys: new Map(keys.flatMap(toEntry)), since: this.now() };
    } catch (err) {
      log.warn({ err }, "The channel's signing keys could not be read.");
    }
  }
}

const metadataSchema = z.looseObject({ jwks_uri: z.url() });
const keysSchema = z.looseObject({
  keys: z
    .array(z.looseObject({ kid: z.string(), kty: z.string(), endorsements: z.array(z.string()).optional() }))
    .min(1),
});

/** Not with `fetch`, which is loaded when it is first used: whoever writes first would wait for it. */
async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const { statusCode, body } = await request(url, { signal });
  if (statusCode === 200) return body.json();
  await body.dump();
  throw new KeysUnavailable(`answered with ${statusCode}`);
}

/** Keys of other kinds than RSA are none that the channel signs with. */
function toEntry(jwk: z.infer<typeof keysSchema>['keys'][number]): [string, ChannelKey][] {
  if (jwk.kty !== 'RSA') return [];
  const publicKey = createPublicKey({ key: { ...jwk }, format: 'jwk' });
  return [[jwk.kid, { publicKey, endorsements: jwk.endorsements ?? [] }]];
}
