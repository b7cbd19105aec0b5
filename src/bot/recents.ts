import { z } from 'zod';
import type { Recents } from '../../dialogs/services';
import type { DocumentStore } from '../ports';
import { jsonOf } from '../ports/json-of';
import { personFolder } from './document-keys';

const MOST = 8;
const schema = z.object({ version: z.literal(1), customers: z.array(z.string()) });

/** Recent customers in the document store, one small document a person. */
export class StoredRecents implements Recents {
  constructor(private readonly store: DocumentStore) {}

  async of(personId: string): Promise<readonly string[]> {
    return (await this.load(personId)).customers;
  }

  /** Losing a race loses one entry of a convenience, so it isn't tried again. */
  async add(personId: string, customerTenantId: string): Promise<void> {
    const { customers, etag } = await this.load(personId);
    if (customers[0] === customerTenantId) return;
    const latest = [customerTenantId, ...customers.filter((id) => id !== customerTenantId)].slice(0, MOST);
    await this.store.save(keyOf(personId), JSON.stringify({ version: 1, customers: latest }), etag);
  }

  private async load(personId: string): Promise<{ customers: readonly string[]; etag: string | undefined }> {
    const stored = await this.store.load(keyOf(personId));
    if (!stored) return { customers: [], etag: undefined };
    const parsed = schema.safeParse(jsonOf(stored.body));
    return { customers: parsed.success ? parsed.data.customers : [], etag: stored.etag };
  }
}

function keyOf(personId: string): string {
  return `${personFolder(personId)}/recents`;
}
