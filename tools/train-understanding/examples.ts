import { OPINIONS, placesOf, strengthOf } from '../../src/understand/second-opinion';
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
import { type Labelled, practiceIn } from './practice';

/** A sentence as the training sees it: the places that it touches, and the opinions that are right. */
export interface Example {
  readonly text: string;
  readonly places: Int32Array;
  readonly strengths: Float64Array;
  readonly right: readonly number[];
}

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
  return [...developed(), ...LANGUAGES.flatMap(practiceIn), ...rows()].map(exampleOf);
}

function developed(): readonly Labelled[] {
  return labelledSet()
    .filter(({ part }) => part === 'develop')
    .flatMap(({ sentences }) => sentences.map(({ text, intent }): Labelled => [text, intent]));
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
    places: Int32Array.from(places),
    strengths: Float64Array.from(places, strengthOf),
    right: intents.map((intent) => OPINIONS.findIndex((opinion) => opinion === intent)),
  };
}
