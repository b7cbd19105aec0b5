import { z } from 'zod';
import type { Languages } from '../../dialogs/services';
import { type Language, LANGUAGES } from '../i18n/words';
import type { DocumentStore } from '../ports';
import { jsonOf } from '../ports/json-of';
import { BotError } from './bot-error';
import { personFolder } from './document-keys';

/** Two devices at once are the most that happens; a few more cost nothing. */
const MOST_ATTEMPTS = 5;

const schema = z.object({ version: z.literal(1), language: z.enum([...LANGUAGES, 'teams']) });

/** What people chose, in the document store: one small document a person. Of another version, it counts as none. */
export class StoredLanguages implements Languages {
  constructor(private readonly store: DocumentStore) {}

  async of(personId: string): Promise<Language | undefined> {
    const { language } = await this.load(personId);
    return language === 'teams' ? undefined : language;
  }

  async choose(personId: string, language: Language | 'teams'): Promise<void> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const before = await this.load(personId);
      if (before.language === language) return;
      const body = JSON.stringify({ version: 1, language });
      if ((await this.store.save(keyOf(personId), body, before.etag)) !== 'conflict') return;
    }
    throw new BotError('languageBusy', 'A choice of language was changed by others all the time. Try again.');
  }

  private async load(personId: string): Promise<{ language: Language | 'teams'; etag: string | undefined }> {
    const stored = await this.store.load(keyOf(personId));
    if (!stored) return { language: 'teams', etag: undefined };
    const parsed = schema.safeParse(jsonOf(stored.body));
    return { language: parsed.success ? parsed.data.language : 'teams', etag: stored.etag };
  }
}

function keyOf(personId: string): string {
  return `${personFolder(personId)}/language`;
}
