import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** What came of V8's compiled code, which lies beside the bundle. */
export type CodeCache = 'used' | 'missing' | 'rejected';

/** As Node.js wraps modules; in the file already, since wrapping copies all of it. */
export const WRAPPED = {
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
} as const;

type Wrapped = (
  exports: unknown,
  require: NodeJS.Require,
  module: unknown,
  filename: string,
  dirname: string,
) => void;

/** Where it lies. V8 looks at its own version and flags only, so that each kind of Node gets a file of its own. */
export function cacheOf(bundle: string): string {
  return `${bundle}.${process.version}-${process.platform}-${process.arch}.cache`;
}

/** Loads a bundle as `require` would, with what V8 made of it before, as far as this V8 takes it. */
export class LoadedBundle {
  readonly codeCache: CodeCache;
  private readonly script: Script;

  constructor(private readonly filename: string) {
    forgetHeapFlags();
    const cache = cacheOf(filename);
    const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
    // Plain ASCII (`plain-ascii.ts`), so nothing needs to be decoded.
    this.script = new Script(readFileSync(filename, 'latin1'), {
      filename,
      ...(cachedData && { cachedData }),
    });
    const isRejected = this.script.cachedDataRejected ?? false;
    this.codeCache = cachedData ? (isRejected ? 'rejected' : 'used') : 'missing';
  }

  run(): void {
    const { filename } = this;
    const program = new Module(filename);
    const wrapped = this.script.runInThisContext() as Wrapped;
    wrapped(program.exports, Module.createRequire(filename), program, filename, dirname(filename));
  }

  /** Writes what V8 has compiled so far; renamed into place, since somebody may start the bundle meanwhile. */
  keepCode(): void {
    // V8 takes compiled code only from a V8 with the same flags.
    setFlagsFromString('--flush-bytecode');
    const own = `${cacheOf(this.filename)}.${process.pid}`;
    writeFileSync(own, this.script.createCachedData());
    renameSync(own, cacheOf(this.filename));
  }
}

/**
 * How large the heap's parts may be was settled when V8 began. With these flags still set (`production-command.ts`), it
 * would take the code cache for that of another V8.
 */
function forgetHeapFlags(): void {
  for (const end of ['min', 'max']) setFlagsFromString(`--${end}-semi-space-size=0`);
}

/** Lets V8 forget nothing that it has compiled, so that what runs only at the start is in the cache, too. */
export function forgetNoCode(): void {
  setFlagsFromString('--no-flush-bytecode');
}
