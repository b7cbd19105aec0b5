import { INTENT, STEERING_INTENTS } from './bits';
import { CUE } from './cue-sets';
import { MOST_ALTERNATIVES, type Ranked } from './rank-intents';
import { haveCue, type Piece } from './pieces';
import { type Opinion, secondOpinion } from './second-opinion';
import type { TakenApart } from './idea-traits';
import type { Intent, Understanding } from './understanding';

type Reading = Pick<Understanding, 'intent' | 'alternatives'>;

/** From here on the second opinion overrules the rules; they are right less often than that on what is new. */
const OVERRULES = 0.55;
/** … and what is said outright. */
const OVERRULES_OUTRIGHT = 0.7;
/** From here on it is acted on where the rules are unsure. */
const ENOUGH = 0.4;
/** Opening a request takes more: a wrong one costs more than a question does. */
const ENOUGH_TO_FILE = 0.9;
/** From here on it is worth a button. */
const WORTH_OFFERING = 0.3;

/** The rules' reading, with the second opinion heard. Names alone are no wish: what they answer decides. */
export function settled(ranked: Ranked, sentence: TakenApart, namesOnly: boolean): Reading {
  const { facts, pieces, asks } = sentence;
  if ((ranked.intent ? facts.bare : namesOnly && !asks) || !pieces.some(isTold)) return ranked;
  const opinion = secondOpinion(sentence, ranked.intent);
  if (!opinion) return ranked;
  return ranked.intent ? overruled(ranked, opinion, sentence) : helped(ranked, opinion, sentence);
}

function isTold({ kind, sense }: Piece): boolean {
  return kind === 'phrase' && sense.meanings.length > 0;
}

function overruled(ranked: Ranked, { intent, confidence }: Opinion, sentence: TakenApart): Reading {
  const isEnough = ranked.isOutright ? OVERRULES_OUTRIGHT : OVERRULES;
  if (confidence < (intent === 'file' ? ENOUGH_TO_FILE : isEnough) || !isFit(intent, sentence)) return ranked;
  const others = ranked.intent ? [ranked.intent, ...ranked.alternatives] : ranked.alternatives;
  return reading(intent === 'none' ? undefined : intent, others);
}

function helped(ranked: Reading, { intent, confidence }: Opinion, sentence: TakenApart): Reading {
  if (intent === 'none' || !isFit(intent, sentence)) return ranked;
  if (confidence >= (intent === 'file' ? ENOUGH_TO_FILE : ENOUGH))
    return reading(intent, ranked.alternatives);
  return confidence >= WORTH_OFFERING ? reading(undefined, [intent, ...ranked.alternatives]) : ranked;
}

function reading(intent: Intent | undefined, others: readonly Intent[]): Reading {
  const alternatives = [...new Set(others)].filter((other) => other !== intent);
  return { intent, alternatives: alternatives.slice(0, MOST_ALTERNATIVES) };
}

/** Steering words count when nothing of ours is said beside them; what is off topic is no request. */
function isFit(intent: Opinion['intent'], { facts, pieces }: TakenApart): boolean {
  if (intent === 'none') return true;
  if ((INTENT[intent] & STEERING_INTENTS) !== 0)
    return facts.workloads.length === 0 && !facts.trouble && !facts.known;
  return intent !== 'file' || !haveCue(pieces, CUE.offTopic) || facts.known;
}
