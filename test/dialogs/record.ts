import { randomUUID } from 'node:crypto';
import type { Feedback } from '../../src/domain/feedback';
import type { HandOff } from '../../src/domain/hand-off';
import type { ScheduledItem } from '../../src/ports';
import { openStore, type Store } from '../../src/store';

/** Puts hand-offs into the log of a desk, as an earlier turn would have. */
export async function record(dataDir: string, ...handOffs: readonly HandOff[]): Promise<void> {
  await withStore(dataDir, async (store) => {
    for (const handOff of handOffs) await store.handOffs.record(handOff);
  });
}

/** Everything in the log, whoever it was handed to. */
export async function handedOff(dataDir: string): Promise<readonly HandOff[]> {
  return withStore(dataDir, async (store) => (await store.handOffs.list({}, { limit: 100 })).handOffs);
}

/** Puts down what somebody called wrong, as an earlier turn would have. */
export async function recordFeedback(dataDir: string, feedback: Feedback): Promise<void> {
  await withStore(dataDir, async (store) => store.feedback.record(feedback));
}

/** Everything that anybody called wrong. */
export async function feedbackIn(dataDir: string): Promise<readonly Feedback[]> {
  return withStore(dataDir, async (store) => (await store.feedback.list({ limit: 100 })).feedback);
}

/** What is put down for later, by key. Looking at it leaves it where it is: the lease is over at once. */
export async function scheduledIn(dataDir: string): Promise<ReadonlyMap<string, ScheduledItem>> {
  return withStore(dataDir, async ({ schedule }) => {
    const items = await schedule.takeDue(new Date('2100-01-01T00:00:00.000Z'), new Date(0), 100);
    return new Map(items.map((item) => [item.key, item]));
  });
}

async function withStore<T>(dataDir: string, look: (store: Store) => Promise<T>): Promise<T> {
  const ids = { next: () => randomUUID() };
  const store = openStore({ dataDir, clock: { now: () => new Date() }, ids });
  try {
    return await look(store);
  } finally {
    store.close();
  }
}
