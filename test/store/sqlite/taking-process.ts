import { randomUUID } from 'node:crypto';
import { openStore } from '../../../src/store/open-store';

/** A process of its own: waits for its mark on the clock, takes what is due until nothing is left, and tells the keys. */
async function take(dataDir: string, startAt: number): Promise<void> {
  while (Date.now() < startAt);
  const store = openStore({ dataDir, clock: { now: () => new Date() }, ids: { next: () => randomUUID() } });
  const keys: string[] = [];
  for (;;) {
    const now = new Date();
    const items = await store.schedule.takeDue(now, new Date(now.getTime() + 60_000), 3);
    if (items.length === 0) break;
    for (const item of items) if (await store.schedule.finish(item)) keys.push(item.key);
  }
  store.close();
  process.stdout.write(JSON.stringify(keys));
}

const [dataDir = '', startAt] = process.argv.slice(2);
void take(dataDir, Number(startAt));
