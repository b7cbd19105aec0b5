import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeAppPackage } from './package-app/app-package';
import { environmentsIn, variablesOf, wantedEnvironments } from './package-app/environments';

/*
 * Makes the app package that Teams takes, `appPackage/build/appPackage.<environment>.zip`: of every environment in
 * `env`, or of one with `npm run package -- --env dev`. An environment that can't be packaged is refused with one
 * sentence; the others are made nevertheless, and the exit code is 1.
 */

const ROOT = join(__dirname, '..');
const ENV = join(ROOT, 'env');
const FOLDER = join(ROOT, 'appPackage');

/** A sentence for a refusal, nothing when the package was written. */
async function packageOf(name: string): Promise<string | undefined> {
  const made = await makeAppPackage(FOLDER, variablesOf(ENV, name), `env/.env.${name}`);
  if (made.kind === 'refused') return made.sentence;
  const zip = join(FOLDER, 'build', `appPackage.${name}.zip`);
  mkdirSync(dirname(zip), { recursive: true });
  writeFileSync(zip, made.zip);
  process.stdout.write(`appPackage/build/appPackage.${name}.zip: ${made.files.join(', ')}\n`);
  return undefined;
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const wanted = wantedEnvironments(process.argv.slice(2), environmentsIn(ENV));
  if (wanted.kind === 'refused') return refuse(wanted.sentence);
  for (const name of wanted.names) {
    const refusal = await packageOf(name);
    if (refusal) refuse(`${name}: ${refusal}`);
  }
}

void main();
