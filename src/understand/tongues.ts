/** A set of languages, one bit each in the order of the grammar's lexicons. */
export type Tongues = number;

export function tongue(index: number): Tongues {
  return 1 << index;
}

const MOST_LANGUAGES = 8;
/** By how many languages share a word: one of a single language tells more than one of two. */
const TELLS = [0, 6, 2, 0, 0, 0, 0, 0, 0];

/** How much the words of a sentence speak for each language, in the order of the lexicons. */
export type Evidence = readonly number[];

/** Collects evidence word by word. */
export class EvidenceSoFar {
  readonly points = [0, 0, 0, 0, 0, 0, 0, 0];

  add(tongues: Tongues): void {
    let count = 0;
    for (let rest = tongues; rest !== 0; rest &= rest - 1) count++;
    const told = TELLS[count] ?? 0;
    if (told === 0) return;
    for (let index = 0; index < MOST_LANGUAGES; index++) {
      if (tongues & (1 << index)) this.points[index] = (this.points[index] ?? 0) + told;
    }
  }
}

/** Those of the languages that the sentence speaks most for; all of them where it says nothing. */
export function likeliest(among: Tongues, evidence: Evidence): Tongues {
  let most = 0;
  let likely = 0;
  for (let index = 0; index < MOST_LANGUAGES; index++) {
    const points = evidence[index] ?? 0;
    if ((among & (1 << index)) === 0 || points < most) continue;
    if (points > most) likely = 0;
    most = points;
    likely |= 1 << index;
  }
  return likely;
}
