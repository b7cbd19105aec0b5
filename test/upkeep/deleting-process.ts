import { randomUUID } from 'node:crypto';
import { openStore } from '../../src/store';
import { erasePerson } from '../../src/upkeep/erase-person';

/** A process of its own: erases a person up to the moment in which the files would be cleaned, and stands still there. */
async function deleteOnly(dataDir: string, personId: string): Promise<void> {
  const store = openStore({ dataDir, clock: { now: () => new Date() }, ids: { next: () => randomUUID() } });
  const scrub = async (): Promise<void> => {
    process.stdout.write('deleted');
    await new Promise(() => setInterval(() => undefined, 60_000));
  };
  await erasePerson({ ...store, upkeep: { ...store.upkeep, scrub } }, personId);
}

const [dataDir = '', personId = ''] = process.argv.slice(2);
void deleteOnly(dataDir, personId);
