import { join } from 'node:path';
import { GRAMMAR_FILE as GRAMMAR } from '../../src/understand/grammar';
import { WEIGHTS_FILE as WEIGHTS } from '../../src/understand/second-opinion';

const FOLDER = join(__dirname, '..', '..', 'src', 'understand');

/** What the product reads, and training writes. */
export const GRAMMAR_FILE = join(FOLDER, GRAMMAR);
export const WEIGHTS_FILE = join(FOLDER, WEIGHTS);
