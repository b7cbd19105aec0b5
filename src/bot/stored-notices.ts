import { z } from 'zod';
import type { NoticeChoice, Notices } from '../../dialogs/services';
import type { DocumentStore } from '../ports';
import type { Awaitable } from '../ports/awaitable';
import { BotError } from './bot-error';
import { PersonDocuments } from './person-documents';

/** What holds for whoever never chose. */
const DEFAULTS: NoticeChoice = { followUps: true, endings: false };

const schema = z.object({ followUps: z.boolean(), endings: z.boolean() });

/** What people chose, in the document store. */
export class StoredNotices implements Notices {
  private readonly choices: PersonDocuments<NoticeChoice>;

  constructor(store: DocumentStore) {
    this.choices = new PersonDocuments(store, { name: 'notices', schema, none: DEFAULTS });
  }

  of(personId: string): Awaitable<NoticeChoice> {
    return this.choices.of(personId);
  }

  /** What isn't named stays. */
  async change(personId: string, change: Partial<NoticeChoice>): Promise<void> {
    const isKept = await this.choices.change(personId, (before) => {
      const { followUps = before.followUps, endings = before.endings } = change;
      const changed = { followUps, endings };
      return isSame(changed, before) ? undefined : changed;
    });
    if (isKept) return;
    throw new BotError('noticesBusy', 'What somebody chose was changed by others all the time. Try again.');
  }
}

function isSame(a: NoticeChoice, b: NoticeChoice): boolean {
  return a.followUps === b.followUps && a.endings === b.endings;
}
