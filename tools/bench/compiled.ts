import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { transformSync } from 'esbuild';

const ROOT = join(__dirname, '..', '..');

/** Files of the benchmark as plain JavaScript, so that no bot's start pays for their translation. */
export class CompiledFiles {
  private readonly folder = mkdtempSync(join(tmpdir(), 'filing-desk-bench-'));

  constructor() {
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** `path` is relative to this folder; what it imports must come from packages. */
  add(path: string): string {
    const source = readFileSync(join(__dirname, path), 'utf8');
    const { code } = transformSync(source, { loader: 'ts', format: 'cjs', target: 'node20' });
    const file = join(this.folder, basename(path).replace(/\.ts$/u, '.cjs'));
    writeFileSync(file, code);
    return file;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
