import { writeFileSync } from 'node:fs';
import { GRAMMAR_FILE, WEIGHTS_FILE } from './train-understanding/files';
import { writtenGrammar } from './train-understanding/grammar/write-grammar';
import { examples } from './train-understanding/examples';
import { fit } from './train-understanding/fit';
import { pack } from './train-understanding/pack';

/*
 * Writes what `src/understand` reads: the grammar, made of the lexicons, and with it the second opinion, trained on the
 * labelled sentences, anew and always the same: `npm run train:understanding`, after any change to the sentences, the
 * lexicons or the facts.
 */

// First, since sentences are read by it.
writeFileSync(GRAMMAR_FILE, writtenGrammar());
writeFileSync(WEIGHTS_FILE, pack(fit(examples())));
