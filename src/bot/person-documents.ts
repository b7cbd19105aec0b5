import { z } from 'zod';
import { LRUCache } from 'lru-cache';
import type { DocumentStore, StoredDocument } from '../ports';
import type { Awaitable } from '../ports/awaitable';
import { jsonOf } from '../ports/json-of';
import { personFolder } from './document-keys';

/** Two devices at once are the most that happens; a few more cost nothing. */
const MOST_ATTEMPTS = 5;

const ours = z.object({ version: z.literal(1) });

export interface PersonDocumentOptions<T> {
  /** Of the document in the person's folder. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
  /** What holds for whoever has none. */
  readonly none: T;
}

/** People whose document needn't be parsed again. */
const MOST_READ = 1_000;

interface Read<T> {
  readonly body: string;
  readonly value: T;
}

interface Version<T> {
  readonly value: T;
  readonly etag: string | undefined;
}

/** One small document a person. Of another version, it counts as none. */
export class PersonDocuments<T extends object> {
  /** What the bodies say that were read last: the same body is the same value. */
  private readonly read = new LRUCache<string, Read<T>>({ max: MOST_READ });

  constructor(
    private readonly store: DocumentStore,
    private readonly options: PersonDocumentOptions<T>,
  ) {}

  of(personId: string): Awaitable<T> {
    return this.known(personId) ?? this.load(personId).then(({ value }) => value);
  }

  /** The same where the store knows it without waiting; undefined where `of` has to be asked. */
  known(personId: string): T | undefined {
    const key = this.keyOf(personId);
    const stored = this.store.known?.(key);
    return stored && this.versionIn(key, stored).value;
  }

  /** `change` makes the new one, or undefined where all stays. Answers false when somebody else wrote first every time. */
  async change(
    personId: string,
    change: (before: T) => T | undefined,
    attempts = MOST_ATTEMPTS,
  ): Promise<boolean> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const { value, etag } = await this.load(personId);
      const changed = change(value);
      if (changed === undefined) return true;
      const body = JSON.stringify({ version: 1, ...changed });
      if ((await this.store.save(this.keyOf(personId), body, etag)) !== 'conflict') return true;
    }
    return false;
  }

  private load(personId: string): Promise<Version<T>> {
    const key = this.keyOf(personId);
    return this.store.load(key).then((stored) => this.versionIn(key, stored ?? 'none'));
  }

  private versionIn(key: string, stored: StoredDocument | 'none'): Version<T> {
    if (stored === 'none') return { value: this.options.none, etag: undefined };
    return { value: this.valueIn(key, stored), etag: stored.etag };
  }

  private valueIn(key: string, { body }: StoredDocument): T {
    const known = this.read.get(key);
    if (known?.body === body) return known.value;
    const value = this.parse(body);
    this.read.set(key, { body, value });
    return value;
  }

  private parse(body: string): T {
    const { schema, none } = this.options;
    const json = jsonOf(body);
    const value = ours.safeParse(json).success ? schema.safeParse(json).data : undefined;
    return value ?? none;
  }

  private keyOf(personId: string): string {
    return `${personFolder(personId)}/${this.options.name}`;
  }
}
