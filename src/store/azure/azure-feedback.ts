import { z } from 'zod';
import type { Feedback } from '../../domain/feedback';
import type { FeedbackLog, FeedbackPage } from '../../ports';
import { feedbackBody, feedbackIn } from '../feedback-body';
import { pageSize } from '../page-size';
import { StoreError } from '../store-error';
import { timeText } from '../time-text';
import type { AzureTable, RowKeys } from './azure-table';
import { behind, boundIn, keyOf, timedKey } from './hand-off-places';

const PARTITION = 'feedback';

/** How often a change is tried while others change the same row. */
const ATTEMPTS = 10;

const saidBy = z.looseObject({ personKey: z.string(), saidAt: z.string() });

/** What was said about answers, as a table of one partition: a partner's staff find some hundreds wrong a year. */
export class AzureFeedback implements FeedbackLog {
  constructor(private readonly table: AzureTable) {}

  async record(feedback: Feedback): Promise<void> {
    const { personId, saidAt, answer } = feedback;
    const keys = { partitionKey: PARTITION, rowKey: timedKey(answer.at, keyOf(answer.id)) };
    const said = { personKey: keyOf(personId), saidAt: timeText(saidAt) };
    const row = { ...keys, ...said, body: feedbackBody(feedback) };
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const found = await this.table.run((signal) => this.table.get(keys, signal));
      if (found === undefined) {
        // Somebody else's may be there by now: the next look tells.
        await this.table.run((signal) => this.table.insert(row, signal));
        continue;
      }
      const before = saidBy.safeParse(found).data;
      if (before && (before.personKey !== said.personKey || before.saidAt >= said.saidAt)) return;
      if (await this.table.run((signal) => this.table.update(row, found.etag, 'Replace', signal))) return;
    }
    throw new StoreError('busy', this.table.place);
  }

  async list({
    limit,
    after,
  }: {
    readonly limit: number;
    readonly after?: string | undefined;
  }): Promise<FeedbackPage> {
    const { odata } = this.table;
    const size = pageSize(limit);
    const filter = odata`PartitionKey eq ${PARTITION} and RowKey gt ${boundIn(after) ?? ''}`;
    // One more than wanted shows whether there are more.
    const found = await this.table.rows({ filter, most: size + 1 });
    const rows = found.slice(0, size);
    const feedback = rows.flatMap(({ body }) => feedbackIn(body) ?? []);
    const next = found.length > size ? rows.at(-1)?.rowKey : undefined;
    return { feedback, next, unreadable: rows.length - feedback.length };
  }

  async eraseOf(personId: string): Promise<number> {
    return this.#delete(this.table.odata`personKey eq ${keyOf(personId)}`);
  }

  async deleteBefore(moment: Date): Promise<number> {
    return this.#delete(this.table.odata`RowKey gt ${behind(moment)}`);
  }

  async #delete(which: string): Promise<number> {
    const filter = `${this.table.odata`PartitionKey eq ${PARTITION}`} and ${which}`;
    const rows = await this.table.rows({ filter, select: ['PartitionKey', 'RowKey'] });
    for (const { rowKey = '' } of rows) {
      const keys: RowKeys = { partitionKey: PARTITION, rowKey };
      await this.table.run((signal) => this.table.delete(keys, '*', signal));
    }
    return rows.length;
  }
}
