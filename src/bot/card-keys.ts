import { z } from 'zod';
import type { Logger } from 'pino';
import type { Clock, DocumentStore } from '../ports';
import { jsonOf } from '../ports/json-of';
import type { CardKey } from './action-seal';
import { BotError } from './bot-error';
import { codesWith } from './card-mac';
import { setAsideKey } from './document-keys';
import { LONGEST_LIFE } from './seal-lives';

export interface CardKeysOptions {
  readonly store: DocumentStore;
  readonly clock: Clock;
  /** That many unpredictable bytes. */
  readonly randomBytes: (size: number) => Buffer;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

const DAY = 24 * 60 * 60 * 1000;

/** For how long a key seals, in milliseconds: whoever gets hold of one can't use it for ever. */
const SEALS_FOR = 30 * DAY;

/** For how long after that it still opens what it sealed; the day is for instances whose clocks differ. */
const OPENS_FOR = SEALS_FOR + LONGEST_LIFE * 1000 + DAY;

/** As long as HMAC-SHA256's own output, which is what RFC 2104 asks for at least. */
const SECRET_SIZE = 32;

/** Eight characters of base64url; four keys at most are alive at a time. */
const ID_SIZE = 6;

const DOCUMENT = 'keys/cards';
const MOST_ATTEMPTS = 5;

const schema = z.object({
  version: z.literal(1),
  /** Oldest first: the last one seals. */
  keys: z
    .array(z.object({ id: z.string().min(1), secret: z.string().min(1), from: z.iso.datetime() }))
    .min(1),
});
type StoredKey = z.infer<typeof schema>['keys'][number];

/**
 * The keys that cards are sealed with. They lie in the document store, so that every instance has the same ones
 * and cards outlive a restart. Nothing is granted by a seal alone: customers are looked at through the gate.
 */
export class CardKeys {
  /** By their names. */
  private known: ReadonlyMap<string, CardKey> = new Map();
  /** The newest of them, and until when it seals. */
  private sealing: { readonly key: CardKey; readonly until: number } | undefined;
  private loading: Promise<void> | undefined;

  constructor(private readonly options: CardKeysOptions) {}

  /** The key to seal with, where it is known already. */
  current(): CardKey | undefined {
    const { sealing } = this;
    return sealing && this.options.clock.now().getTime() < sealing.until ? sealing.key : undefined;
  }

  /** The key to seal with. Rejects when the store can't be read or written. */
  async newest(): Promise<CardKey> {
    if (!this.current()) await this.load();
    return (this.sealing as NonNullable<typeof this.sealing>).key;
  }

  /** The key of this name, where it is known already. */
  knownAs(id: string): CardKey | undefined {
    return this.known.get(id);
  }

  /** One that is unknown here may be another instance's new one. */
  async find(id: string): Promise<CardKey | undefined> {
    if (!this.known.has(id)) await this.load();
    return this.known.get(id);
  }

  private take(keys: readonly StoredKey[]): void {
    const known = new Map<string, CardKey>();
    for (const stored of keys) {
      const key = known.get(stored.id) ?? keyOf(stored);
      known.set(stored.id, key);
      this.sealing = { key, until: Date.parse(stored.from) + SEALS_FOR };
    }
    this.known = known;
  }

  private load(): Promise<void> {
    this.loading ??= this.agree().finally(() => {
      this.loading = undefined;
    });
    return this.loading;
  }

  /** Reads what is stored, and adds a key where one is due. Of two instances that add one, the second takes the first's. */
  private async agree(): Promise<void> {
    const { store, log } = this.options;
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const { keys, etag } = await this.stored();
      if (!this.needsNew(keys)) return this.take(keys);
      const renewed = [...keys.filter((key) => this.ageOf(key) < OPENS_FOR), this.create()];
      const saved = await store.save(DOCUMENT, JSON.stringify({ version: 1, keys: renewed }), etag);
      if (saved === 'conflict') continue;
      log.info({ keys: renewed.length }, 'a new key seals cards from now on');
      return this.take(renewed);
    }
    throw new BotError('cardKeysBusy', 'The keys of cards were changed by others all the time. Try again.');
  }

  private async stored(): Promise<{ keys: readonly StoredKey[]; etag: string | undefined }> {
    const { store, log } = this.options;
    const document = await store.load(DOCUMENT);
    if (!document) return { keys: [], etag: undefined };
    const keys = parse(document.body);
    if (keys) return { keys, etag: document.etag };
    log.warn('the stored keys of cards are not readable and were set aside; earlier cards have moved on');
    await store.save(setAsideKey(DOCUMENT, document.etag), document.body, undefined);
    return { keys: [], etag: document.etag };
  }

  private create(): StoredKey {
    const { clock, randomBytes } = this.options;
    return {
      id: randomBytes(ID_SIZE).toString('base64url'),
      secret: randomBytes(SECRET_SIZE).toString('base64url'),
      from: clock.now().toISOString(),
    };
  }

  private needsNew(keys: readonly StoredKey[]): boolean {
    const last = keys.at(-1);
    return last === undefined || this.ageOf(last) >= SEALS_FOR;
  }

  private ageOf({ from }: StoredKey): number {
    return this.options.clock.now().getTime() - Date.parse(from);
  }
}

function keyOf({ id, secret }: StoredKey): CardKey {
  return { id, codeOf: codesWith(Buffer.from(secret, 'base64url')) };
}

function parse(body: string): readonly StoredKey[] | undefined {
  return schema.safeParse(jsonOf(body)).data?.keys;
}
