import { writeFileSync } from 'node:fs';
import { examples } from './train-understanding/examples';
import { fit } from './train-understanding/fit';
import { pack } from './train-understanding/pack';
import { WEIGHTS_FILE } from './train-understanding/weights-file';

/*
 * Trains the second opinion of `src/understand` on the labelled sentences, anew and always the same:
 * `npm run train:understanding`, after any change to the sentences, the lexicons or the facts.
 */

writeFileSync(WEIGHTS_FILE, pack(fit(examples())));
