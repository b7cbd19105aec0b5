import { z } from 'zod';
import type { DocumentStore } from '../ports';
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

/** One small document a person. Of another version, it counts as none. */
export class PersonDocuments<T extends object> {
  constructor(
    private readonly store: DocumentStore,
    private readonly options: PersonDocumentOptions<T>,
  ) {}

  async of(personId: string): Promise<T> {
    return (await this.load(personId)).value;
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

  private async load(personId: string): Promise<{ value: T; etag: string | undefined }> {
    const { schema, none } = this.options;
    const stored = await this.store.load(this.keyOf(personId));
    if (!stored) return { value: none, etag: undefined };
    const json = jsonOf(stored.body);
    const value = ours.safeParse(json).success ? schema.safeParse(json).data : undefined;
    return { value: value ?? none, etag: stored.etag };
  }

  private keyOf(personId: string): string {
    return `${personFolder(personId)}/${this.options.name}`;
  }
}
