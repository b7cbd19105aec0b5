import { KIND } from './bits';
import { CUE, type CueSet } from './cue-sets';
import { hasCue, mayName, means, type Piece } from './pieces';

/** All pieces taken together. */
export interface Sum {
  readonly cues: CueSet;
  readonly kinds: number;
  readonly intents: number;
  /** Intents, but for those of a "for" that something follows. */
  readonly stated: number;
  /** … of the first two pieces that count. */
  readonly opening: number;
  readonly tells: number;
  readonly named: boolean;
  readonly known: boolean;
  readonly unknown: boolean;
  readonly period: boolean;
  readonly ticket: boolean;
}

export function sumOf(pieces: readonly Piece[]): Sum {
  let [low, high, kinds, intents, stated, opening, stating, tells] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [named, known, unknown, period, ticket] = [false, false, false, false, false];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const { sense, kind } = piece;
    low |= sense.cues.low;
    high |= sense.cues.high;
    kinds |= sense.kinds;
    intents |= sense.intents;
    if (!hasCue(piece, CUE.for) || at === pieces.length - 1) {
      stated |= sense.intents;
      if (stating++ < 2) opening |= sense.intents;
    }
    if (kind !== 'name' && kind !== 'ticket' && !means(piece, KIND.workload)) tells += piece.words.length;
    named ||= mayName(piece);
    known ||= kind === 'name';
    unknown ||= kind === 'unknown';
    period ||= kind === 'period';
    ticket ||= kind === 'ticket';
  }
  const cues: CueSet = { low, high };
  return { cues, kinds, intents, stated, opening, tells, named, known, unknown, period, ticket };
}
