import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions, copyFilesBeside } from '../../tools/bundle/make-bundle';

const ROOT = join(__dirname, '..', '..');

/** Without them a start spends a third of its time on clearing away what it has just made. */
const FLAGS = ['--min-semi-space-size=32', '--max-semi-space-size=32'];

/** What can be started of it. */
const PROGRAMS = {
  product: 'src/index.ts',
  doctor: 'src/doctor/run.ts',
  erase: 'src/upkeep/run-erase.ts',
} as const;

export type ProgramName = keyof typeof PROGRAMS;

/** Where the product lies that was compiled for the whole run of the tests. */
export const COMPILED_FOLDER = 'COMPILED_PRODUCT';

/**
 * Runs a bundle with what V8 made of it before. The first process that ends by itself leaves that behind, so it
 * holds what the whole of its life needed; renamed into place, since others may look for it meanwhile.
 */
const loaderOf = (name: ProgramName): string => `
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const vm = require('node:vm');
const filename = __dirname + '/${name}.js';
const cache = filename + '.cache';
const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
const script = new vm.Script(Module.wrap(readFileSync(filename, 'latin1')), { filename, cachedData });
const keep = () => {
  const own = cache + process.pid;
  writeFileSync(own, script.createCachedData());
  renameSync(own, cache);
};
if (!cachedData) process.once('exit', keep);
const program = new Module(filename, null);
script.runInThisContext()(program.exports, Module.createRequire(filename), program, filename, __dirname);
`;

let shared: Promise<CompiledProduct> | undefined;

/** The product in one file: the same code, but a start takes a fifth of the time that `npm start` takes. */
export interface CompiledProduct {
  readonly folder: string;
  /** What Node is to be started with. */
  arguments(name: ProgramName): readonly string[];
  remove(): void;
}

/** The one of the whole run; where a file is run by itself, the one of this process. */
export function compiledProduct(): Promise<CompiledProduct> {
  const folder = process.env[COMPILED_FOLDER];
  shared ??= folder ? Promise.resolve(productIn(folder)) : compileForThisProcess();
  return shared;
}

async function compileForThisProcess(): Promise<CompiledProduct> {
  const product = await compileProduct();
  process.once('exit', () => product.remove());
  return product;
}

export async function compileProduct(): Promise<CompiledProduct> {
  const folder = mkdtempSync(join(tmpdir(), 'filing-desk-compiled-'));
  await build({ ...bundleOptions(ROOT), entryPoints: PROGRAMS, outdir: folder });
  copyFilesBeside(ROOT, folder);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const name of ['product', 'doctor', 'erase'] as const) {
    writeFileSync(loaderIn(folder, name), loaderOf(name));
  }
  return productIn(folder);
}

function productIn(folder: string): CompiledProduct {
  return {
    folder,
    arguments: (name) => [...FLAGS, loaderIn(folder, name)],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function loaderIn(folder: string, name: ProgramName): string {
  return join(folder, `${name}-loader.js`);
}
