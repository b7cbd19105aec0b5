import { join } from 'node:path';

/** What the product reads, and training writes. */
export const WEIGHTS_FILE = join(__dirname, '..', '..', 'src', 'understand', 'second-opinion-weights.json');
