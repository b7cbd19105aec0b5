import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BenchError } from './bench/bench-error';
import { compare } from './bench/compare';
import { curves, curvesReport } from './bench/curves';
import { machineHere } from './bench/machine';
import { type BenchOptions, benchOptions, OWN_TREE, START_BUNDLE } from './bench/options';
import { ratios, report } from './bench/report';
import { slowReport, slowWorld } from './bench/slow';
import { buildBundle } from './bundle/build-bundle';
import { isFresh } from './bundle/start-bundle';

/*
 * Measures the product against two baselines under the same load: a bare botbuilder echo, and the same without any
 * SDK. It takes some six minutes; `--rounds 1 --warm-up 5 --seconds 5` one. `--tree DIR` and `--start "node …"` take
 * another product, `--json FILE` keeps all figures. Exit code 1 when a reply was wrong, 2 when nothing could be
 * measured.
 */

/** The bundle is what production runs. Of another tree, whatever lies there is taken. */
async function bringUpToDate({ tree, start }: BenchOptions, tell: (text: string) => void): Promise<void> {
  const folder = join(tree, 'dist');
  if (tree !== OWN_TREE || start.join(' ') !== START_BUNDLE || isFresh(folder, tree)) return;
  tell('npm run build');
  await buildBundle(tree, folder);
}

/** The figures for other programs; the report is printed. */
async function run(options: BenchOptions): Promise<object> {
  const tell = (text: string): void => void process.stderr.write(`… ${text}\n`);
  await bringUpToDate(options, tell);
  const machine = machineHere();
  if (options.curves.length > 0) {
    const points = await curves(options, tell);
    process.stdout.write(`${curvesReport(points, options, machine)}\n`);
    return { machine, options, points };
  }
  if (options.slow) {
    const figures = await slowWorld(options);
    process.stdout.write(`${slowReport(figures, machine)}\n`);
    return { machine, options, figures };
  }
  const rounds = await compare(options, tell);
  process.stdout.write(`${report(rounds, options, machine)}\n`);
  return { machine, options, ratios: ratios(rounds), rounds };
}

async function main(): Promise<void> {
  try {
    const options = benchOptions(process.argv.slice(2));
    const figures = await run(options);
    if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  } catch (cause) {
    if (!(cause instanceof BenchError)) throw cause;
    process.stderr.write(`${cause.message}\n`);
    process.exitCode = cause.code === 'wrong-reply' ? 1 : 2;
  }
}

void main();
