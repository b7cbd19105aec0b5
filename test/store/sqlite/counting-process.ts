import { openStore } from '../../../src/store/open-store';

/** A process of its own: waits for its mark on the clock, then adds 1 to one document, `rounds` times. */
async function count(dataDir: string, startAt: number, rounds: number): Promise<void> {
  while (Date.now() < startAt);
  let next = 0;
  const ids = { next: () => `${process.pid}-${++next}` };
  const store = openStore({ dataDir, clock: { now: () => new Date() }, ids });
  for (let done = 0; done < rounds;) {
    const seen = await store.documents.load('counter');
    const outcome = await store.documents.save('counter', String(Number(seen?.body ?? 0) + 1), seen?.etag);
    if (outcome !== 'conflict') done++;
  }
  store.close();
}

const [dataDir = '', startAt, rounds] = process.argv.slice(2);
void count(dataDir, Number(startAt), Number(rounds));
