import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files of the database, as they lie on the disk. */
export function filesOf(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)).toString('latin1'))
    .join('\n');
}
