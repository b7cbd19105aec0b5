import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../eval-language/labelled-set';

/** A sentence, and the intents that are right for it. */
export type Labelled = readonly [text: string, intents: readonly string[]];

const FOLDER = join(__dirname, '..', '..', 'test', 'understand', 'practice');

/** Sentences with their intents only: `intent[/intent]<tab>sentence`, one a line. */
export function practiceIn(language: Language): readonly Labelled[] {
  return readFileSync(join(FOLDER, `${language}.txt`), 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line.includes('\t'))
    .map((line): Labelled => [line.slice(line.indexOf('\t') + 1), line.split('\t', 1)[0]?.split('/') ?? []]);
}
