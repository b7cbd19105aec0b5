import { join } from 'node:path';
import { GRAMMAR_FILE as GRAMMAR } from '../../src/understand/grammar';

const FOLDER = join(__dirname, '..', '..', 'src', 'understand');

/** What the product reads, and training writes. */
export const GRAMMAR_FILE = join(FOLDER, GRAMMAR);
export const WEIGHTS_FILE = join(FOLDER, 'second-opinion-weights.json');
