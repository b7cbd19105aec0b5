import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPINIONS, placesOf } from '../../src/understand/second-opinion';
import { cleanText } from '../../src/understand/tokens';
import { takeApart } from '../../src/understand/understand';
import { catalanErrands } from '../../test/understand/catalan-errands';
import { catalanLog } from '../../test/understand/catalan-log';
import { catalanSteps } from '../../test/understand/catalan-steps';
import { englishErrands } from '../../test/understand/english-errands';
import { englishLog } from '../../test/understand/english-log';
import { englishSteps } from '../../test/understand/english-steps';
import { spanishSentences } from '../../test/understand/spanish-sentences';
import { labelledSet, LANGUAGES, NONE } from '../eval-language/labelled-set';
import { DEMO_INDEX } from '../eval-language/read-as-product';

/** A sentence as the training sees it: the places that it touches, and the opinions that are right. */
export interface Example {
  readonly text: string;
  readonly places: Int32Array;
  readonly strengths: Float64Array;
  readonly right: readonly number[];
}

type Labelled = readonly [text: string, intents: readonly string[]];

const PRACTICE = join(__dirname, '..', '..', 'test', 'understand', 'practice');
const ROWS = [
  englishErrands,
  englishLog,
  englishSteps,
  spanishSentences,
  catalanErrands,
  catalanLog,
  catalanSteps,
];

/** Everything that may be learnt from: never the score part. */
export function examples(): readonly Example[] {
  return [...developed(), ...practised(), ...rows()].map(exampleOf);
}

function developed(): readonly Labelled[] {
  return labelledSet()
    .filter(({ part }) => part === 'develop')
    .flatMap(({ sentences }) => sentences.map(({ text, intent }): Labelled => [text, intent]));
}

/** Sentences with their intents only: `intent[/intent]<tab>sentence`, one a line. */
function practised(): readonly Labelled[] {
  return LANGUAGES.flatMap((language) =>
    readFileSync(join(PRACTICE, `${language}.txt`), 'utf8')
      .split(/\r?\n/u)
      .filter((line) => line.includes('\t'))
      .map((line): Labelled => [
        line.slice(line.indexOf('\t') + 1),
        line.split('\t', 1)[0]?.split('/') ?? [],
      ]),
  );
}

function rows(): readonly Labelled[] {
  return ROWS.flatMap((family) => Object.values(family))
    .flat()
    .map(([text, { intent }]): Labelled => [text, [intent ?? NONE]]);
}

export function exampleOf([text, intents]: Labelled): Example {
  const names = DEMO_INDEX.mentioned(text).map(({ name }) => name);
  const places = placesOf(takeApart(cleanText(text), names));
  return {
    text,
    places: Int32Array.from(places.keys()),
    strengths: Float64Array.from(places.values()),
    right: intents.map((intent) => OPINIONS.findIndex((opinion) => opinion === intent)),
  };
}
