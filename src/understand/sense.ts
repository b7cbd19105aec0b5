import { KIND, INTENT } from './bits';
import { type CueSet, cueSet } from './cue-sets';
import type { Cue } from './lexicon/lexicon';
import type { Meaning, MeaningIds, MeaningKind } from './meaning';
import { type Evidence, likeliest, type Tongues } from './tongues';

/** What a phrase means, ready to be asked for. */
export interface Sense {
  readonly meanings: readonly Meaning[];
  /** All its kinds of meaning, one bit of `KIND` each. */
  readonly kinds: number;
  readonly cues: CueSet;
  /** All intents that it states, one bit of `INTENT` each. */
  readonly intents: number;
  readonly filler: boolean;
}

export const NO_SENSE: Sense = { meanings: [], kinds: 0, cues: cueSet(), intents: 0, filler: false };

export function senseOf(meanings: readonly Meaning[]): Sense {
  if (meanings.length === 0) return NO_SENSE;
  const cues: Cue[] = [];
  let [kinds, intents] = [0, 0];
  for (const { kind, id } of meanings) {
    kinds |= KIND[kind];
    if (kind === 'cue') cues.push(id);
    else if (kind === 'intent') intents |= INTENT[id];
  }
  return { meanings, kinds, cues: cueSet(...cues), intents, filler: (kinds & KIND.filler) !== 0 };
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
  /** By ending, in every language that has the phrase. */
  private readonly any: (Sense | undefined)[];
  private readonly tongues: Uint8Array;

  /** The meanings of each ending, from one up, as places in `meanings`. */
  constructor(
    private readonly meanings: readonly Meaning[],
    private readonly endings: readonly (readonly number[])[],
  ) {
    this.any = new Array<Sense | undefined>(endings.length + 1).fill(undefined);
    this.tongues = new Uint8Array(endings.length + 1);
  }

  /** In every language that has the phrase. */
  ofAny(ending: number): Sense {
    return this.any[ending] ?? this.makeAny(ending);
  }

  /** In the language of the sentence: "on" is "where" in Catalan, "me" no "I" in Spanish. */
  spoken(ending: number, evidence: Evidence): Sense {
    const any = this.ofAny(ending);
    const tongues = this.tongues[ending] ?? 0;
    const likely = likeliest(tongues, evidence);
    return likely === tongues ? any : this.of(ending, likely);
  }

  private makeAny(ending: number): Sense {
    const sense = this.make(ending, EVERY_LANGUAGE);
    for (const meaning of sense.meanings) {
      this.tongues[ending] = (this.tongues[ending] ?? 0) | meaning.tongues;
    }
    this.any[ending] = sense;
    return sense;
  }

  private of(ending: number, among: Tongues): Sense {
    const key = ending * (EVERY_LANGUAGE + 1) + among;
    let sense = this.made.get(key);
    if (!sense) this.made.set(key, (sense = this.make(ending, among)));
    return sense;
  }

  private make(ending: number, among: Tongues): Sense {
    const all = (this.endings[ending - 1] ?? []).flatMap((one) => this.meanings[one] ?? []);
    return senseOf(all.filter(({ tongues }) => tongues & among));
  }
}

export const EVERY_LANGUAGE = 0xff;
