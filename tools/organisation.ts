import { writeFileSync } from 'node:fs';
import { WORD_PLACES_FILE, wordPlacesJson } from './organisation/word-places';
import { SCHEMA_FILE, schemaJson } from './organisation/schema';

/*
 * Writes what an organisation's own file is checked against and completed from: which texts have little room, and
 * `env/organisation.schema.json`. `npm run organisation` after a text was added or has moved; tests hold both.
 */

writeFileSync(WORD_PLACES_FILE, wordPlacesJson());
writeFileSync(SCHEMA_FILE, schemaJson());
process.stdout.write(`${WORD_PLACES_FILE}\n${SCHEMA_FILE}\n`);
