import { ca } from '../../../src/understand/lexicon/ca';
import { en } from '../../../src/understand/lexicon/en';
import { es } from '../../../src/understand/lexicon/es';
import { compileGrammar } from './compile-grammar';
import { compilePeriods } from './compile-periods';
import { packGrammar } from './pack-grammar';

/** The grammar of all languages, as the file holds it. */
export function writtenGrammar(): Buffer {
  const lexicons = [en, es, ca];
  return packGrammar(compileGrammar(lexicons), compilePeriods(lexicons.map(({ periods }) => periods)));
}
