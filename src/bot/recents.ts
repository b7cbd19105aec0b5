import { z } from 'zod';
import type { Recents } from '../../dialogs/services';
import type { DocumentStore } from '../ports';
import { type Awaitable, whenThere } from '../ports/awaitable';
import { PersonDocuments } from './person-documents';

const MOST = 8;

interface Latest {
  readonly customers: readonly string[];
}

const schema: z.ZodType<Latest> = z.object({ customers: z.array(z.string()) });

/** Recent customers in the document store. */
export class StoredRecents implements Recents {
  private readonly latest: PersonDocuments<Latest>;

  constructor(store: DocumentStore) {
    this.latest = new PersonDocuments(store, { name: 'recents', schema, none: { customers: [] } });
  }

  of(personId: string): Awaitable<readonly string[]> {
    return whenThere(this.latest.of(personId), ({ customers }) => customers);
  }

  async add(personId: string, customerTenantId: string): Promise<void> {
    if (this.latest.known(personId)?.customers[0] === customerTenantId) return;
    const withIt = ({ customers }: Latest): Latest | undefined => {
      if (customers[0] === customerTenantId) return undefined;
      const others = customers.filter((id) => id !== customerTenantId);
      return { customers: [customerTenantId, ...others].slice(0, MOST) };
    };
    // Losing a race loses one entry of a convenience, so it isn't tried again.
    await this.latest.change(personId, withIt, 1);
  }
}
