import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Counts, killRounds, undisturbedEndings } from '../test/proofs/support/kill-rounds';
import { azureLog, sqliteLog } from '../test/proofs/support/log-rows';
import type { SceneOptions } from '../test/proofs/support/scene';
import { AzuriteError } from './azurite/ensure-azurite';
import { runAzurite, type RunningAzurite } from './azurite/run-azurite';

/*
 * The proofs of test/proofs for longer: conversations whose instances are killed at random moments, on one folder and,
 * with two instances that take turns, on a folder and on Azurite. `npm run soak -- --minutes 30 --seed 7` kills for half
 * an hour, `--kills 1000` so many times; each of the three settings gets its third. The last line has the counts.
 * Exit code 1 when something was lost or doubled or a conversation ended otherwise, 2 when nothing could be run.
 */

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    minutes: { type: 'string' },
    seed: { type: 'string' },
  },
});

/** Deliberately without an upper bound: whoever starts it says how long. */
const kills = values.kills === undefined ? undefined : Number(values.kills);
const minutes = Number(values.minutes ?? (kills === undefined ? 10 : Infinity));
const seed = Number(values.seed ?? 1 + Math.floor(Math.random() * 1_000_000));

interface Setting {
  readonly name: string;
  readonly instances: number;
  readonly storage: () => Pick<SceneOptions, 'storage' | 'log'>;
}

async function main(): Promise<void> {
  if ([kills ?? 1, minutes, seed].some((value) => Number.isNaN(value) || value <= 0)) {
    process.stderr.write('Expected numbers above 0: --kills, --minutes, --seed.\n');
    process.exitCode = 2;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'filing-desk-soak-'));
  const azurite = await azuriteIfAny();
  try {
    const all = settings(folder, azurite);
    const totals: Counts[] = [];
    for (const one of all) totals.push(await soak(one, all.length));
    conclude(totals);
  } finally {
    await azurite?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function azuriteIfAny(): Promise<RunningAzurite | undefined> {
  try {
    return await runAzurite();
  } catch (cause) {
    if (!(cause instanceof AzuriteError)) throw cause;
    process.stderr.write(`Without Azure Storage: ${cause.message}\n`);
    return undefined;
  }
}

function settings(folder: string, azurite: RunningAzurite | undefined): readonly Setting[] {
  const onDisk = () => {
    const dataDir = mkdtempSync(join(folder, 'data-'));
    return { storage: { DATA_DIR: dataDir }, log: sqliteLog(dataDir) };
  };
  const alone = { name: 'one instance, one folder', instances: 1, storage: onDisk };
  const together = { name: 'two instances, one folder', instances: 2, storage: onDisk };
  if (!azurite) return [alone, together];
  let prefixes = 0;
  const { connectionString } = azurite;
  const inAzure = () => {
    const prefix = `soak${(prefixes += 1)}`;
    const storage = { AZURE_STORAGE_CONNECTION_STRING: connectionString, AZURE_STORAGE_PREFIX: prefix };
    return { storage, log: azureLog(connectionString, prefix) };
  };
  return [alone, together, { name: 'two instances, Azure Storage', instances: 2, storage: inAzure }];
}

async function soak({ name, instances, storage }: Setting, share: number): Promise<Counts> {
  const scene = (): SceneOptions => ({ ...storage(), instances });
  const endings = await undisturbedEndings(scene());
  const end = Date.now() + (minutes * 60_000) / share;
  const most = (kills ?? Infinity) / share;
  const counts = await killRounds(
    {
      scene,
      scenes: instances === 1 ? 3 : 1,
      talksAtOnce: 3,
      seed,
      isEnough: (done) => done >= most || Date.now() > end,
      onKill: (now) => {
        if (now.kills % 25 === 0) process.stdout.write(`${name}: ${inShort(now)}\n`);
      },
    },
    endings,
  );
  process.stdout.write(`${name}: ${inShort(counts)}\n`);
  for (const finding of counts.findings) process.stdout.write(`  ${finding}\n`);
  return counts;
}

function inShort(counts: Counts): string {
  const { conversations, deliveries, handOffsShown, shownTwice, lost, doubled, differing } = counts;
  return (
    `${counts.kills} kills, ${deliveries} deliveries, ${conversations} conversations, ` +
    `${handOffsShown} hand-offs shown, ${shownTwice} messages twice, ` +
    `${lost} lost, ${doubled} doubled, ${differing} differing conversations`
  );
}

function conclude(totals: readonly Counts[]): void {
  const sum = (of: (counts: Counts) => number): number => totals.reduce((all, one) => all + of(one), 0);
  const [first] = totals;
  if (!first) return;
  const all: Counts = {
    ...first,
    kills: sum(({ kills: count }) => count),
    deliveries: sum(({ deliveries }) => deliveries),
    conversations: sum(({ conversations }) => conversations),
    handOffsShown: sum(({ handOffsShown }) => handOffsShown),
    shownTwice: sum(({ shownTwice }) => shownTwice),
    lost: sum(({ lost }) => lost),
    doubled: sum(({ doubled }) => doubled),
    differing: sum(({ differing }) => differing),
  };
  const findings = sum((counts) => counts.findings.length);
  if (findings + all.lost + all.doubled + all.differing > 0) process.exitCode = 1;
  process.stdout.write(`seed ${seed}: ${inShort(all)}, ${findings} findings\n`);
}

void main();
