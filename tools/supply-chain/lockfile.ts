import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The root of the project, where package.json and the lockfile stand. */
export const ROOT = join(__dirname, '..', '..');

const lockedEntry = z.object({
  name: z.string().optional(),
  version: z.string(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  license: z.string().optional(),
  link: z.boolean().default(false),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
});

const lockfile = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), z.unknown()) });

/** One folder below node_modules, as package-lock.json fixes it. */
export interface LockedPackage extends Omit<z.infer<typeof lockedEntry>, 'name'> {
  readonly name: string;
  /** From the root of the project: `node_modules/axios/node_modules/agent-base`. */
  readonly path: string;
}

/** All packages of the lockfile but the project itself. Throws when the file has another shape than npm 10 and 11 write. */
export function readLockfile(file = join(ROOT, 'package-lock.json')): readonly LockedPackage[] {
  const { packages } = lockfile.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => {
      const { name = nameIn(path), ...rest } = lockedEntry.parse(entry);
      return { name, path, ...rest };
    });
}

/** An alias carries its real name in the entry; everybody else is called like their folder. */
function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
