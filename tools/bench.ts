import { writeFileSync } from 'node:fs';
import { BenchError } from './bench/bench-error';
import { compare } from './bench/compare';
import { machineHere } from './bench/machine';
import { benchOptions } from './bench/options';
import { ratios, report } from './bench/report';

/*
 * Measures the product against two baselines under the same load: a bare botbuilder echo, and the same without any
 * SDK. `npm run bench -- --rounds 2 --seconds 2` takes a minute; `--tree DIR` and `--start "node …"` take another
 * product, `--json FILE` keeps all figures. Exit code 1 when a reply was wrong, 2 when nothing could be measured.
 */

async function main(): Promise<void> {
  try {
    const options = benchOptions(process.argv.slice(2));
    const machine = machineHere();
    const rounds = await compare(options, (text) => process.stderr.write(`… ${text}\n`));
    process.stdout.write(`${report(rounds, options, machine)}\n`);
    if (options.json) {
      const all = { machine, options, ratios: ratios(rounds), rounds };
      writeFileSync(options.json, `${JSON.stringify(all, null, 2)}\n`);
    }
  } catch (cause) {
    if (!(cause instanceof BenchError)) throw cause;
    process.stderr.write(`${cause.message}\n`);
    process.exitCode = cause.code === 'wrong-reply' ? 1 : 2;
  }
}

void main();
