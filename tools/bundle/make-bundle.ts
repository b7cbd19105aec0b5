import type { BuildOptions } from 'esbuild';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { leanPackages } from './lean-packages';
import { plainAscii } from './plain-ascii';

/**
 * The first loads native code, which no bundle holds; the next two find their own parts at run time. Telemetry is off by
 * default, and much code, which would have to be read at every start.
 */
const APART = [
  'libsql',
  '@azure/storage-blob',
  '@azure/data-tables',
  '@opentelemetry/*',
  '@azure/monitor-opentelemetry-exporter',
];

/** How our programs become one file each. Lean, and small, since all of it is read at every start. */
export function bundleOptions(root: string): BuildOptions {
  return {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    // Node.js prints the line that has thrown.
    lineLimit: 200,
    external: APART,
    // A script from the code cache can't import, but it can require.
    supported: { 'dynamic-import': false },
    plugins: [leanPackages, plainAscii],
    logLevel: 'error',
  };
}

/** What is read at run time from beside the file that reads it: what sentences are understood by, and the local chat's page. */
const BESIDE = {
  'grammar.bin': 'src/understand/grammar.bin',
  'second-opinion-weights.json': 'src/understand/second-opinion-weights.json',
  public: 'src/server/local/public',
} as const;

/** Puts the files beside the bundle that are read from there. */
export function copyFilesBeside(root: string, folder: string): void {
  for (const [name, path] of Object.entries(BESIDE)) {
    cpSync(join(root, path), join(folder, name), { recursive: true });
  }
}
