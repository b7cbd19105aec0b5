import { PEOPLE_FOLDER, SHARED_FOLDER } from '../bot';
import type { Store } from '../store';

/** How much was too old, and deleted. */
export interface ClearedAway {
  readonly handOffs: number;
  /** Answers that were called wrong. */
  readonly feedback: number;
  /** Conversations and what belongs to them. */
  readonly documents: number;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Deletes what is older than the organisation wants to keep it, and cleans the files of it: also of what an earlier
 * time could only delete. Throws `StoreError`.
 */
export async function clearAway(
  { handOffs, feedback, upkeep }: Pick<Store, 'handOffs' | 'feedback' | 'upkeep'>,
  { days, now }: { readonly days: number; readonly now: Date },
): Promise<ClearedAway> {
  const moment = new Date(now.getTime() - days * DAY_MS);
  const people = await upkeep.deleteUnder(PEOPLE_FOLDER, moment);
  const shared = await upkeep.deleteUnder(SHARED_FOLDER, moment);
  const cleared = {
    handOffs: await handOffs.deleteBefore(moment),
    feedback: await feedback.deleteBefore(moment),
    documents: people + shared,
  };
  if (await upkeep.isScrubDue()) await upkeep.scrub();
  return cleared;
}
