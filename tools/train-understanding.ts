import { writeFileSync } from 'node:fs';
import { WEIGHTS_FILE } from '../src/understand/second-opinion';
import { examples } from './train-understanding/examples';
import { fit } from './train-understanding/fit';
import { pack } from './train-understanding/pack';

/*
 * Trains the second opinion of `src/understand` on the labelled sentences, anew and always the same:
 * `npm run train:understanding`, after any change to the sentences, the lexicons or the facts.
 */

writeFileSync(WEIGHTS_FILE, pack(fit(examples())));
