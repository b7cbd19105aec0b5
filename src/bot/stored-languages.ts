import { z } from 'zod';
import type { Languages } from '../../dialogs/services';
import { type Language, LANGUAGES } from '../i18n/words';
import type { DocumentStore } from '../ports';
import { BotError } from './bot-error';
import { PersonDocuments } from './person-documents';

interface Choice {
  readonly language: Language | 'teams';
}

const schema: z.ZodType<Choice> = z.object({ language: z.enum([...LANGUAGES, 'teams']) });

/** What people chose, in the document store. */
export class StoredLanguages implements Languages {
  private readonly choices: PersonDocuments<Choice>;

  constructor(store: DocumentStore) {
    this.choices = new PersonDocuments(store, { name: 'language', schema, none: { language: 'teams' } });
  }

  async of(personId: string): Promise<Language | undefined> {
    const { language } = await this.choices.of(personId);
    return language === 'teams' ? undefined : language;
  }

  known(personId: string): Language | 'teams' | undefined {
    return this.choices.known(personId)?.language;
  }

  async choose(personId: string, language: Language | 'teams'): Promise<void> {
    const isKept = await this.choices.change(personId, (before) =>
      before.language === language ? undefined : { language },
    );
    if (isKept) return;
    throw new BotError('languageBusy', 'A choice of language was changed by others all the time. Try again.');
  }
}
