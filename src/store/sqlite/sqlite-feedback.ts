import { z } from 'zod';
import type { FeedbackLog } from '../../ports';
import { feedbackBody, feedbackIn } from '../feedback-body';
import { idText } from '../id-text';
import { pageSize } from '../page-size';
import { timeText } from '../time-text';
import type { Connection } from './connection';
import { deletion } from './deletion';
import type { Eraser } from './eraser';
import { cursorAfter, placeIn } from './row-cursor';

/** No time of ours is later: with an empty ID it is the place before the first row of `list`. */
const END_OF_TIME = '9999-12-31T23:59:59.999Z';

const feedbackRow = z.object({ answered_at: z.string(), answer_id: z.string(), body: z.string() });

/** What was said about answers, in SQLite. */
export function sqliteFeedback(connection: Connection, eraser: Eraser): FeedbackLog {
  const upsert = connection.command(
    `INSERT INTO feedback (answer_id, answered_at, person_id, said_at, body) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (answer_id) DO UPDATE SET said_at = excluded.said_at, body = excluded.body
     WHERE person_id = excluded.person_id AND said_at < excluded.said_at`,
  );
  const select = connection.list(
    `SELECT answered_at, answer_id, body FROM feedback
     WHERE answered_at <= ? AND (answered_at < ? OR answer_id > ?) ORDER BY answered_at DESC, answer_id LIMIT ?`,
    feedbackRow,
  );
  const deleteOf = deletion(connection, 'feedback', 'person_id = ?');
  const deleteOlder = deletion(connection, 'feedback', 'answered_at < ?');

  return {
    async record(feedback) {
      const { answer, personId, saidAt } = feedback;
      const keys = [idText(answer.id), timeText(answer.at), idText(personId)] as const;
      const values = [...keys, timeText(saidAt), feedbackBody(feedback)] as const;
      await connection.write(() => upsert(...values), 'onDisk', Number);
    },
    async list({ limit, after }) {
      const size = pageSize(limit);
      const [at, id] = placeIn(after) ?? [END_OF_TIME, ''];
      const found = select(at, at, id, size + 1);
      const rows = found.slice(0, size);
      const feedback = rows.flatMap(({ body }) => feedbackIn(body) ?? []);
      const last = found.length > size ? rows.at(-1) : undefined;
      const next = last && cursorAfter({ at: last.answered_at, id: last.answer_id });
      return { feedback, next, unreadable: rows.length - feedback.length };
    },
    async eraseOf(personId) {
      return eraser.erase(() => deleteOf(idText(personId)));
    },
    async deleteBefore(moment) {
      return eraser.erase(() => deleteOlder(timeText(moment)));
    },
  };
}
