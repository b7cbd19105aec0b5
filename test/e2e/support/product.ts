import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledProduct } from '../../support/compiled-product';

const ROOT = join(__dirname, '..', '..', '..');
const LONGEST_START_MS = 20_000;

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: { readonly start: string };
};

/** What a process that has ended leaves behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `npm start` tells Node.js. */
export const NPM_START: readonly string[] = scripts.start.split(' ').slice(1);

/** The product as a stranger starts it: a process of its own, which sees the given settings and no others. */
export class Product {
  stdout = '';
  stderr = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<Ended>;
  private isOver = false;

  private constructor(env: NodeJS.ProcessEnv, dataDir: string, program: readonly string[]) {
    const { PATH, HOME } = process.env;
    this.child = spawn(process.execPath, program, {
      cwd: ROOT,
      env: { PATH, HOME, PORT: '0', DATA_DIR: dataDir, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (chunk) => (this.stdout += String(chunk)));
    this.child.stderr?.on('data', (chunk) => (this.stderr += String(chunk)));
    this.ended = once(this.child, 'close').then(([code]) => {
      this.isOver = true;
      rmSync(dataDir, { recursive: true, force: true });
      return { code: code as number | null, stdout: this.stdout, stderr: this.stderr };
    });
  }

  /** Resolves once the address is printed. The program is the compiled product where it is missing. */
  static async start(env: NodeJS.ProcessEnv = {}, program?: readonly string[]): Promise<Product> {
    const product = Product.launch(env, program ?? (await compiled()));
    await product.listening();
    return product;
  }

  /** Doesn't wait for anything. */
  static launch(env: NodeJS.ProcessEnv, program: readonly string[]): Product {
    return new Product(env, newFolder(), program);
  }

  async listening(): Promise<void> {
    await this.until(() => this.address !== undefined);
  }

  /** For settings that must not start: resolves when the process has ended. */
  static async attempt(env: NodeJS.ProcessEnv, program?: readonly string[]): Promise<Ended> {
    const product = Product.launch(env, program ?? (await compiled()));
    const late = setTimeout(() => product.child.kill('SIGKILL'), LONGEST_START_MS);
    return product.ended.finally(() => clearTimeout(late));
  }

  get url(): string {
    return this.address ?? '';
  }

  private get address(): string | undefined {
    return /http:\/\/\S+/u.exec(this.stdout)?.[0];
  }

  /** Waits for something to be printed. */
  async until(isThere: () => boolean): Promise<void> {
    const startedAt = Date.now();
    while (!isThere()) {
      const isLate = Date.now() - startedAt > LONGEST_START_MS;
      if (isLate || this.isOver) {
        this.child.kill('SIGKILL');
        throw new Error(`not printed:\n${this.stdout}\n${this.stderr}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** For what a test has put into the process. */
  signal(signal: 'SIGWINCH'): void {
    this.child.kill(signal);
  }

  /** Asks the process to end (or ends it without asking), and tells how it did. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' | 'SIGUSR2' = 'SIGTERM'): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}

async function compiled(): Promise<readonly string[]> {
  return (await compiledProduct()).arguments('product');
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'filing-desk-e2e-'));
}
