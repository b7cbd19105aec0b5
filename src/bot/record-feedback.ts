import type { Logger } from 'pino';
import type { Feedback } from '../domain/feedback';
import type { FeedbackLog } from '../ports';

/**
 * The one place where an answer that was called wrong is recorded; `notedIn` counts it. The line says what a lead would
 * look into, and neither who said it nor of which customer. After a failure it is recorded, and told, once more.
 */
export async function recordFeedback(
  log: Pick<Logger, 'info'>,
  target: Pick<FeedbackLog, 'record'>,
  feedback: Feedback,
): Promise<void> {
  await target.record(feedback);
  const { reason, answer } = feedback;
  const { verdict, brokenLink, workload } = answer;
  log.info({ reason, verdict, brokenLink, workload }, 'an answer was called wrong');
}
