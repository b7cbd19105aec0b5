import { EvalError } from './eval-language/eval-error';
import { evalOptions } from './eval-language/eval-options';
import { labelledFile, labelledSet } from './eval-language/labelled-set';
import { report } from './eval-language/report';
import { isAboveFloor, scoreGroups } from './eval-language/score-groups';

/*
 * Measures how well typed sentences are understood: `npm run eval:language`. With `-- --language ca` only one language;
 * with `-- --file other.jsonl` sentences from outside, in the shape of test/understand/labelled. The wrong sentences of
 * the score part are named only with `-- --show-score`. Exit code 1 when the score part is below the floor, 2 when
 * nothing could be measured.
 */

async function main(): Promise<void> {
  try {
    const { files, language, showScore } = evalOptions(process.argv.slice(2));
    const set = files.length > 0 ? files.flatMap(labelledFile) : labelledSet();
    const groups = set.filter((group) => language === undefined || group.language === language);
    const scored = await scoreGroups(groups);
    process.stdout.write(`${report(scored, { showScore })}`);
    const isMet = scored.every(({ part, judged }) => part !== 'score' || isAboveFloor(judged));
    process.exitCode = isMet ? 0 : 1;
  } catch (cause) {
    if (!(cause instanceof EvalError)) throw cause;
    process.stderr.write(`${cause.message}\n`);
    process.exitCode = 2;
  }
}

void main();
