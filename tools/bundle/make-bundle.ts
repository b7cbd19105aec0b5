import type { BuildOptions } from 'esbuild';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { leanPackages } from './lean-packages';

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
    minify: true,
    // Node.js prints the line that has thrown.
    lineLimit: 200,
    // In the log and in stack traces.
    keepNames: true,
    external: APART,
    // A script from the code cache can't import, but it can require.
    supported: { 'dynamic-import': false },
    plugins: [leanPackages],
    logLevel: 'error',
  };
}

/** The files of the local chat's page, which are read from beside the bundle. */
export function copyPage(root: string, folder: string): void {
  cpSync(join(root, 'src/server/local/public'), join(folder, 'public'), { recursive: true });
}
