import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';

const FILE = /^\.env\.(?!example$)([\w-]+)$/u;

export type Wanted =
  | { readonly kind: 'environments'; readonly names: readonly string[] }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Names of the environments that have a file `.env.<name>` in the folder; secrets lie in others, `.env.<name>.user`. */
export function environmentsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .flatMap((file) => FILE.exec(file)?.[1] ?? [])
    .sort();
}

/** The variables of an environment that there is. */
export function variablesOf(folder: string, name: string): Readonly<Record<string, string | undefined>> {
  return { ...parseEnv(readFileSync(join(folder, `.env.${name}`), 'utf8')), TEAMSFX_ENV: name };
}

/** Which of the environments the command line asks for: the one after `--env`, or without it all of them. */
export function wantedEnvironments(args: readonly string[], there: readonly string[]): Wanted {
  const name = nameIn(args);
  if (name === 'unclear') {
    return { kind: 'refused', sentence: 'Say npm run package, or npm run package -- --env dev.' };
  }
  if (name === undefined) return { kind: 'environments', names: there };
  if (there.includes(name.env)) return { kind: 'environments', names: [name.env] };
  return {
    kind: 'refused',
    sentence: `Create env/.env.${name.env}, or name an environment that there is: ${there.join(', ')}.`,
  };
}

function nameIn(args: readonly string[]): { readonly env: string } | 'unclear' | undefined {
  try {
    const { env } = parseArgs({ args: [...args], options: { env: { type: 'string' } } }).values;
    return env === undefined ? undefined : { env };
  } catch {
    return 'unclear';
  }
}
