/** A set of languages, one bit each in the order of the grammar's lexicons. */
export type Tongues = number;

export function tongue(index: number): Tongues {
  return 1 << index;
}

const MOST_LANGUAGES = 8;
/** A word of one language tells more than a word that two share. */
const TELLS: Readonly<Record<number, number>> = { 1: 6, 2: 2 };

/** How much the words of a sentence speak for each language, in the order of the lexicons. */
export type Evidence = readonly number[];

export function evidenceIn(words: readonly Tongues[]): Evidence {
  const points = Array.from({ length: MOST_LANGUAGES }, () => 0);
  for (const tongues of words) {
    const told = languagesIn(tongues);
    for (const index of told) points[index] = (points[index] ?? 0) + (TELLS[told.length] ?? 0);
  }
  return points;
}

/** Those of the languages that the sentence speaks most for; all of them where it says nothing. */
export function likeliest(among: Tongues, evidence: Evidence): Tongues {
  const told = languagesIn(among);
  const most = Math.max(...told.map((index) => evidence[index] ?? 0));
  return told.filter((index) => evidence[index] === most).reduce((all, index) => all | tongue(index), 0);
}

function languagesIn(tongues: Tongues): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < MOST_LANGUAGES; index++) if (tongues & tongue(index)) found.push(index);
  return found;
}
