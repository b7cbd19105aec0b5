import { z } from 'zod';
import type { DocumentStore, Ids } from '../../ports';
import { jsonOf } from '../../ports/json-of';
import { personFolder } from '../document-keys';

/** A customer that somebody inserted into a conversation, by whose it is and an opaque ID. */
export interface InsertedQuestion {
  /** Object ID of the person who inserted it. */
  readonly asker: string;
  readonly question: string;
}

const schema = z.object({ version: z.literal(1), customer: z.string() });

/**
 * What inserted cards are about. The cards say nothing of it, and lie in conversations that we may not even be part
 * of, so it isn't kept with any conversation but with the person who asked: it is erased with them, and cleared away
 * with everything of theirs that is old.
 */
export class InsertedQuestions {
  constructor(
    private readonly store: DocumentStore,
    private readonly ids: Ids,
  ) {}

  async add(asker: string, customerTenantId: string): Promise<InsertedQuestion> {
    const question = { asker, question: this.ids.next() };
    const body = JSON.stringify({ version: 1, customer: customerTenantId });
    await this.store.save(keyOf(question), body, undefined);
    return question;
  }

  /** Tenant ID; undefined when it isn't there any more. */
  async customerOf(question: InsertedQuestion): Promise<string | undefined> {
    const stored = await this.store.load(keyOf(question));
    const parsed = schema.safeParse(stored ? jsonOf(stored.body) : undefined);
    return parsed.success ? parsed.data.customer : undefined;
  }
}

function keyOf({ asker, question }: InsertedQuestion): string {
  return `${personFolder(asker)}/inserted/${question}`;
}
