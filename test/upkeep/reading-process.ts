import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'libsql';

/** A process of its own: reads the hand-offs in one short transaction after the other until it is killed. */
async function read(dataDir: string): Promise<never> {
  const database = new Database(join(dataDir, 'filing-desk.db'), { timeout: 2_000 });
  const all = database.prepare('SELECT * FROM hand_offs');
  for (;;) {
    try {
      database.exec('BEGIN');
      all.all();
      process.stdout.write('.');
      await pause(50);
      database.exec('COMMIT');
    } catch (error) {
      if (!(error instanceof Error) || !/locked|busy/iu.test(error.message)) throw error;
    }
    await pause(50);
  }
}

const [dataDir = ''] = process.argv.slice(2);
void read(dataDir);
