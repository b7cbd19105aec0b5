import { parseArgs } from 'node:util';
import { GraphSetupError } from '../graph';
import { runDoctor } from './doctor';

const USAGE = `Usage: npm run doctor [-- --json]

Checks the settings, the storage and the Graph that they name, and says what works, what is missing and what to ask the
administrator for. The last lines name the one thing to mend first. Leaves nothing behind but, in Azure Storage, one
small document.

  --json   one JSON object, for scripts (npm run doctor --silent -- --json)
  --help   this text

Exit code: 0 all that is needed works; 1 something needed is missing or could not be checked; 2 the settings (or the
arguments) are invalid.
`;

/** Waits until it is written: a pipe may take its time, and the process ends right after. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()));
}

function readArguments(): { readonly json: boolean; readonly help: boolean } | undefined {
  try {
    const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } });
    return { json: values.json ?? false, help: values.help ?? false };
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const given = readArguments();
  if (!given || given.help) {
    await write(given ? process.stdout : process.stderr, USAGE);
    return given ? 0 : 2;
  }
  const { env, stdout } = { env: process.env, stdout: process.stdout };
  const colour = stdout.isTTY && !env['NO_COLOR'];
  const report = await runDoctor({ env, json: given.json, colour, clock: { now: () => new Date() } });
  await write(stdout, report.text);
  return report.exitCode;
}

/** Only sentences of ours are printed: whatever else was thrown may quote a request with its token. */
async function fail(cause: unknown): Promise<number> {
  const sentence = cause instanceof GraphSetupError ? cause.message : 'Something unexpected came up.';
  await write(process.stderr, `The doctor could not finish. ${sentence}\n`);
  return 1;
}

// A credential may still be waiting for an answer that nobody needs any more.
void main()
  .catch(fail)
  .then((code) => process.exit(code));
