import type { Cue } from './lexicon/lexicon';
import type { Meaning, MeaningIds, MeaningKind } from './meaning';
import { type Evidence, likeliest, type Tongues } from './tongues';
import type { Intent } from './understanding';

/** What a phrase means, ready to be asked for. */
export interface Sense {
  readonly meanings: readonly Meaning[];
  readonly cues: readonly Cue[];
  readonly intents: readonly Intent[];
  readonly filler: boolean;
}

export const NO_SENSE: Sense = { meanings: [], cues: [], intents: [], filler: false };

export function senseOf(meanings: readonly Meaning[]): Sense {
  if (meanings.length === 0) return NO_SENSE;
  return {
    meanings,
    cues: idsIn(meanings, 'cue'),
    intents: idsIn(meanings, 'intent'),
    filler: idsIn(meanings, 'filler').length > 0,
  };
}

export function idsIn<K extends MeaningKind>(
  meanings: readonly Meaning[],
  kind: K,
): readonly MeaningIds[K][] {
  type Wanted = Meaning & { readonly kind: K; readonly id: MeaningIds[K] };
  const isWanted = (meaning: Meaning): meaning is Wanted => meaning.kind === kind;
  return meanings.filter(isWanted).map(({ id }): MeaningIds[K] => id);
}

/** The senses of all phrases, by the phrases' ending. Each is made once: many phrases mean the same. */
export class Senses {
  private readonly made = new Map<number, Sense>();

  /** The meanings of each ending, from one up, as places in `meanings`. */
  constructor(
    private readonly meanings: readonly Meaning[],
    private readonly endings: readonly (readonly number[])[],
  ) {}

  /** In every language that has the phrase. */
  ofAny(ending: number): Sense {
    return this.of(ending, EVERY_LANGUAGE);
  }

  /** In the language of the sentence: "on" is "where" in Catalan, "me" no "I" in Spanish. */
  spoken(ending: number, evidence: Evidence): Sense {
    return this.of(ending, likeliest(this.tonguesOf(ending), evidence));
  }

  private tonguesOf(ending: number): Tongues {
    let tongues: Tongues = 0;
    for (const meaning of this.ofAny(ending).meanings) tongues |= meaning.tongues;
    return tongues;
  }

  private of(ending: number, among: Tongues): Sense {
    const key = ending * (EVERY_LANGUAGE + 1) + among;
    let sense = this.made.get(key);
    if (!sense) {
      const all = (this.endings[ending - 1] ?? []).flatMap((one) => this.meanings[one] ?? []);
      sense = senseOf(all.filter(({ tongues }) => tongues & among));
      this.made.set(key, sense);
    }
    return sense;
  }
}

export const EVERY_LANGUAGE = 0xff;
