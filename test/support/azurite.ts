import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { AzuriteError, ensureAzurite } from '../../tools/azurite/ensure-azurite';
import { afterTheFile } from './after-the-file';

/** How long the first test of a suite may take: Azurite may have to be installed, and then to start. */
export const AZURITE_START_MS = 300_000;

const ACCOUNT = 'filingdesktests';
const KEY = randomBytes(64).toString('base64');
const LISTENING =
  /Azurite (Blob|Queue|Table) service is successfully listening at http:\/\/127\.0\.0\.1:(\d+)/u;

/** An emulated storage account on loopback. */
export interface Azurite {
  readonly blobPort: number;
  readonly tablePort: number;
  readonly connectionString: string;
}

/** The account as it looks behind other ports, such as a proxy's. */
export function connectionStringFor({ blobPort, tablePort }: Omit<Azurite, 'connectionString'>): string {
  const at = (port: number): string => `http://127.0.0.1:${port}/${ACCOUNT}`;
  return `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};BlobEndpoint=${at(blobPort)};TableEndpoint=${at(tablePort)};`;
}

let shared: Promise<Azurite | undefined> | undefined;
let prefixes = 0;

/** A prefix that no other test has: all tests of a file share one Azurite. */
export function ownPrefix(): string {
  return `t${process.pid}n${(prefixes += 1)}`;
}

/**
 * The one Azurite of all tests of a file, or undefined where it can't be had: then the suites skip themselves, unless
 * REQUIRE_AZURITE=1 makes that a failure.
 */
export function launchAzurite(): Promise<Azurite | undefined> {
  shared ??= start().catch((error: unknown) => {
    if (!(error instanceof AzuriteError) || process.env['REQUIRE_AZURITE'] === '1') throw error;
    process.stderr.write(`\nTests on Azure Storage were skipped: ${error.message}\n`);
    return undefined;
  });
  return shared;
}

async function start(): Promise<Azurite> {
  const script = await ensureAzurite();
  const services = ['blob', 'queue', 'table'].flatMap((name) => [
    `--${name}Port`,
    '0',
    `--${name}Host`,
    '127.0.0.1',
  ]);
  const flags = ['--silent', '--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck'];
  const azurite = spawn(process.execPath, [script, ...services, ...flags], {
    env: { ...process.env, AZURITE_ACCOUNTS: `${ACCOUNT}:${KEY}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  afterTheFile(() => end(azurite));
  const ports = await portsOf(azurite);
  return { ...ports, connectionString: connectionStringFor(ports) };
}

async function end(azurite: ChildProcess): Promise<void> {
  shared = undefined;
  if (azurite.exitCode !== null) return;
  const ended = once(azurite, 'exit');
  azurite.kill('SIGKILL');
  await ended;
}

function portsOf(azurite: ChildProcess): Promise<{ blobPort: number; tablePort: number }> {
  const { stdout } = azurite;
  if (!stdout) throw new Error('Azurite has no output');
  const ports = new Map<string, number>();
  return new Promise((resolve, reject) => {
    azurite.once('exit', () => reject(new Error('Azurite ended before it listened')));
    createInterface({ input: stdout }).on('line', (line) => {
      const [, name, port] = LISTENING.exec(line) ?? [];
      if (name) ports.set(name, Number(port));
      const [blobPort, tablePort] = [ports.get('Blob'), ports.get('Table')];
      if (blobPort && tablePort) resolve({ blobPort, tablePort });
    });
  });
}
