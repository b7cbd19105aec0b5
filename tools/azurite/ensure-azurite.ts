import { join } from 'node:path';
import { InstallError, installOnce } from '../install/install-once';

/** Azurite is Microsoft's emulator of Azure Storage. This version is the last that names Node.js 20. */
const AZURITE = {
  name: 'azurite',
  version: '3.35.0',
  file: join('dist', 'src', 'azurite.js'),
} as const;

/** `code` is stable: `azuriteNotInstalled`. */
export class AzuriteError extends Error {
  override readonly name = 'AzuriteError';
  readonly code = 'azuriteNotInstalled';
}

/** The file that starts Azurite, installed where it is missing. Throws `AzuriteError`. */
export async function ensureAzurite(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  try {
    return await installOnce(AZURITE, env);
  } catch (cause) {
    if (cause instanceof InstallError) throw new AzuriteError(cause.message, { cause });
    throw cause;
  }
}
