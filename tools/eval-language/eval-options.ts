import { parseArgs } from 'node:util';
import { EvalError } from './eval-error';
import { type Language, LANGUAGES } from './labelled-set';

export interface EvalOptions {
  /** Files with sentences from outside; they take the place of the labelled set. */
  readonly files: readonly string[];
  /** Only this language. */
  readonly language: Language | undefined;
  /** Names the wrong sentences of the score part, or of the files, as well: whoever reads them no longer develops blind. */
  readonly showScore: boolean;
}

/** Throws `EvalError`. */
export function evalOptions(args: readonly string[]): EvalOptions {
  const { file = [], language, 'show-score': showScore = false } = parsed(args);
  const known = LANGUAGES.find((one) => one === language);
  if (language !== undefined && !known) {
    throw new EvalError('arguments', `--language takes one of ${LANGUAGES.join(', ')}.`);
  }
  return { files: file, language: known, showScore };
}

function parsed(args: readonly string[]) {
  try {
    const options = {
      file: { type: 'string', multiple: true },
      language: { type: 'string' },
      'show-score': { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    throw new EvalError('arguments', cause instanceof Error ? cause.message : String(cause));
  }
}
