import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseIgnoreRules } from './ignore-rules';

/** One file of what Docker is sent. */
export interface ContextFile {
  /** Relative to the root, with slashes. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** Never looked into, since nothing in them may come in: `.dockerignore` is held to that by a test. */
const SKIPPED = ['node_modules', '.git', '.artifacts'];

/** What `docker build` would be sent of this folder, by its `.dockerignore`, in the order of the paths. */
export function buildContext(root: string): readonly ContextFile[] {
  const rules = parseIgnoreRules(readFileSync(join(root, '.dockerignore'), 'utf8'));
  return filesBelow(root, root)
    .filter((path) => rules.includes(path))
    .toSorted()
    .map((path) => ({ path, size: statSync(join(root, path)).size }));
}

/** As it is printed: one file a line, and a last line that sums up. */
export function listing(files: readonly ContextFile[]): string {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const lines = files.map(({ path, size }) => `${String(size).padStart(9)}  ${path}`);
  return [...lines, `${files.length} files, ${total} bytes`].map((line) => `${line}\n`).join('');
}

function filesBelow(folder: string, root: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.includes(entry.name) ? [] : filesBelow(path, root);
    return entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
  });
}
