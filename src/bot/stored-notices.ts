import { z } from 'zod';
import type { NoticeChoice, Notices } from '../../dialogs/services';
import type { DocumentStore } from '../ports';
import { jsonOf } from '../ports/json-of';
import { BotError } from './bot-error';
import { personFolder } from './document-keys';

/** What holds for whoever never chose. */
const DEFAULTS: NoticeChoice = { followUps: true, endings: false };

/** Two devices at once are the most that happens; a few more cost nothing. */
const MOST_ATTEMPTS = 5;

const schema = z.object({ version: z.literal(1), followUps: z.boolean(), endings: z.boolean() });

/** What people chose, in the document store: one small document a person. Of another version, it counts as none. */
export class StoredNotices implements Notices {
  constructor(private readonly store: DocumentStore) {}

  async of(personId: string): Promise<NoticeChoice> {
    return (await this.load(personId)).choice;
  }

  /** What isn't named stays. */
  async change(personId: string, change: Partial<NoticeChoice>): Promise<void> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const { choice, etag } = await this.load(personId);
      const { followUps = choice.followUps, endings = choice.endings } = change;
      const changed = { followUps, endings };
      if (isSame(changed, choice)) return;
      const body = JSON.stringify({ version: 1, ...changed });
      if ((await this.store.save(keyOf(personId), body, etag)) !== 'conflict') return;
    }
    throw new BotError('noticesBusy', 'What somebody chose was changed by others all the time. Try again.');
  }

  private async load(personId: string): Promise<{ choice: NoticeChoice; etag: string | undefined }> {
    const stored = await this.store.load(keyOf(personId));
    const parsed = schema.safeParse(jsonOf(stored?.body ?? ''));
    if (!parsed.success) return { choice: DEFAULTS, etag: stored?.etag };
    const { followUps, endings } = parsed.data;
    return { choice: { followUps, endings }, etag: stored?.etag };
  }
}

function isSame(a: NoticeChoice, b: NoticeChoice): boolean {
  return a.followUps === b.followUps && a.endings === b.endings;
}

function keyOf(personId: string): string {
  return `${personFolder(personId)}/notices`;
}
