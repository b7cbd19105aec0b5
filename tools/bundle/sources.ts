import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the bundle is made of: our own code and the packages, by their lock file. */
const FOLDERS = ['src', 'dialogs', 'cards'] as const;
const FILES = ['package-lock.json', 'tsconfig.json'] as const;

/** Changes with every file that the bundle is made of, its name included. */
export function hashOfSources(root: string): string {
  const hash = createHash('sha1');
  const add = (path: string): void => {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  };
  for (const folder of FOLDERS) filesBelow(root, folder).forEach(add);
  FILES.forEach(add);
  return hash.digest('hex');
}

function filesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(root, path);
      return entry.isFile() ? [path] : [];
    });
}
