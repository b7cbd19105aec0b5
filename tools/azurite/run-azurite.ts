import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { AzuriteError, ensureAzurite } from './ensure-azurite';

const ACCOUNT = 'filingdesktests';
const KEY = randomBytes(64).toString('base64');
const LISTENING =
  /Azurite (Blob|Queue|Table) service is successfully listening at http:\/\/127\.0\.0\.1:(\d+)/u;

export interface AzuritePorts {
  readonly blobPort: number;
  readonly tablePort: number;
}

/** An emulated storage account on loopback. */
export interface Azurite extends AzuritePorts {
  readonly connectionString: string;
}

export interface RunningAzurite extends Azurite {
  /** Everything in it is lost. */
  stop(): Promise<void>;
}

/** The account as it looks behind other ports, such as a proxy's. */
export function connectionStringFor({ blobPort, tablePort }: AzuritePorts): string {
  const at = (port: number): string => `http://127.0.0.1:${port}/${ACCOUNT}`;
  return `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};BlobEndpoint=${at(blobPort)};TableEndpoint=${at(tablePort)};`;
}

/** Starts Azurite, which keeps everything in memory. Throws `AzuriteError` where it can't be had. */
export async function runAzurite(): Promise<RunningAzurite> {
  const script = await ensureAzurite();
  const services = ['blob', 'queue', 'table'].flatMap((name) => [
    `--${name}Port`,
    '0',
    `--${name}Host`,
    '127.0.0.1',
  ]);
  const flags = ['--silent', '--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck'];
  const child = spawn(process.execPath, [script, ...services, ...flags], {
    env: { ...process.env, AZURITE_ACCOUNTS: `${ACCOUNT}:${KEY}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ports = await portsOf(child);
  return { ...ports, connectionString: connectionStringFor(ports), stop: () => stop(child) };
}

function portsOf(azurite: ChildProcess): Promise<AzuritePorts> {
  const { stdout } = azurite;
  const ports = new Map<string, number>();
  return new Promise((resolve, reject) => {
    azurite.once('exit', () => reject(new AzuriteError('Azurite ended before it listened.')));
    if (!stdout) return;
    createInterface({ input: stdout }).on('line', (line) => {
      const [, name, port] = LISTENING.exec(line) ?? [];
      if (name) ports.set(name, Number(port));
      const [blobPort, tablePort] = [ports.get('Blob'), ports.get('Table')];
      if (blobPort && tablePort) resolve({ blobPort, tablePort });
    });
  });
}

async function stop(azurite: ChildProcess): Promise<void> {
  if (azurite.exitCode !== null || azurite.signalCode !== null) return;
  const ended = once(azurite, 'exit');
  azurite.kill('SIGKILL');
  await ended;
}
