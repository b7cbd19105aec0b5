import { BenchError } from './bench-directory/bench-error';
import { benchOptions } from './bench-directory/bench-options';
import { measure } from './bench-directory/measure';
import { report } from './bench-directory/report';
import { outcomes } from './bench-directory/targets';

/*
 * Measures the product on a large partner that is generated for it and served over HTTP by a process of its own.
 * `npm run bench:directory -- --customers 5000 --relationships 10000` takes a smaller one; the other arguments are in
 * bench-options.ts. Takes some minutes. Exit code 1 when a target is missed, 2 when nothing could be measured.
 */

async function main(): Promise<void> {
  try {
    const options = benchOptions(process.argv.slice(2));
    const figures = await measure(options, (text) => process.stderr.write(`… ${text}\n`));
    const all = outcomes(figures);
    process.stdout.write(`\n${report(figures, all)}\n`);
    process.exitCode = all.every(({ isMet }) => isMet) ? 0 : 1;
  } catch (cause) {
    if (!(cause instanceof BenchError)) throw cause;
    process.stderr.write(`${cause.message}\n`);
    process.exitCode = 2;
  }
}

void main();
