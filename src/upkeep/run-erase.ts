import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadConfig } from '../config';
import { openStorage, setAsideFiles } from '../open-storage';
import { StoreError } from '../store';
import { type Erased, erasePerson } from './erase-person';

const USAGE = `Usage: npm run erase -- --person <object ID>

Deletes everything that Filing Desk keeps about a person: hand-offs, feedback, conversations, choices and reminders to come.
The object ID is the person's in Microsoft Entra. May run while the bot is running; uses the same settings.

  --person  object ID (GUID)
  --help    this text

Exit code: 0 it is gone (also when there was nothing); 1 it could not be deleted, or not all of it; 2 the arguments or
the settings are invalid.
`;

const given = z.object({ person: z.guid().transform((id) => id.toLowerCase()) });

function readArguments(): { readonly person: string } | 'help' | undefined {
  try {
    const { values } = parseArgs({ options: { person: { type: 'string' }, help: { type: 'boolean' } } });
    return values.help ? 'help' : given.safeParse(values).data;
  } catch {
    return undefined;
  }
}

function report(
  { handOffs, feedback, scheduled, documents, shared }: Erased,
  filesSetAside: readonly string[],
): string {
  const lines = [
    `Deleted: ${handOffs} hand-offs, ${feedback} answers called wrong, ${documents} documents, ${scheduled} reminders; taken out of ${shared} shared conversations.`,
    ...filesSetAside.map(
      (path) => `Not looked into: ${path}, a broken database. Delete it when you don't need it.`,
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

async function main(): Promise<number> {
  const asked = readArguments();
  if (asked === undefined || asked === 'help') {
    (asked ? process.stdout : process.stderr).write(USAGE);
    return asked ? 0 : 2;
  }
  const loaded = loadConfig(process.env);
  if (loaded.kind === 'invalid') {
    for (const { name, problem } of loaded.problems) process.stderr.write(`${name}: ${problem}\n`);
    return 2;
  }
  const clock = { now: () => new Date() };
  const store = await openStorage(loaded.config, { clock, ids: { next: () => randomUUID() } });
  try {
    process.stdout.write(report(await erasePerson(store, asked.person), setAsideFiles(loaded.config)));
    return 0;
  } finally {
    store.close();
  }
}

function fail(cause: unknown): number {
  const sentence = cause instanceof StoreError ? cause.message : 'Something unexpected came up.';
  process.stderr.write(`The person could not be erased, or not wholly: run this again. ${sentence}\n`);
  return 1;
}

void main()
  .catch(fail)
  .then((code) => (process.exitCode = code));
