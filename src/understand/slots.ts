import { CUE, cueSet } from './cue-sets';
import { INTENT, KIND } from './bits';
import type { TopicId } from '../domain/topics';
import type { WorkloadId } from '../domain/workloads';
import type { Facts } from './facts';
import { hasCue, hasIntent, idsOf, means, type Piece } from './pieces';
import type { StatedArrangement } from './understanding';

const NOT_OR_NO_OR_CANNOT = cueSet('not', 'no', 'cannot');
const MORE_CUES = cueSet('file', 'request', 'trouble', 'symptom', 'who', 'filed');

/** What a new agent wants to be taught: the topic named, or else what the products and people in the question come to. */
export function topicIn(
  pieces: readonly Piece[],
  workloads: readonly WorkloadId[],
  facts: Facts,
): TopicId | undefined {
  const named = idsOf(pieces, 'topic');
  if (named[0] !== undefined) return named[0];
  if (facts.has(CUE.themselves)) return 'customersThemselves';
  if (workloads[0] !== undefined) return topicOf(workloads[0]);
  if (facts.has(CUE.who)) return 'whoMayFile';
  if (facts.has(CUE.outage)) return 'serviceHealth';
  return facts.files || facts.has(CUE.request) ? 'partnerCenter' : undefined;
}

function topicOf(workload: WorkloadId): TopicId {
  if (workload === 'azure' || workload === 'marketplace' || workload === 'ownSubscription') return workload;
  return 'microsoft365';
}

/** "P2" says yes, "no P1 or P2" says no; "a P1 ticket" is a priority and says nothing. */
export function entraPremiumIn(pieces: readonly Piece[]): 'yes' | 'no' | undefined {
  const at = pieces.findIndex(
    (piece, index) => means(piece, KIND.premium) && !hasCue(pieces[index + 1], CUE.request),
  );
  if (at < 0) return undefined;
  const [said] = idsOf(pieces.slice(at, at + 1), 'premium');
  const denied = pieces
    .slice(0, at)
    .some((piece) => hasCue(piece, NOT_OR_NO_OR_CANNOT) || hasIntent(piece, INTENT.no));
  return denied ? 'no' : said;
}

/** Single words such as "us" say who sold it only when they are the whole answer. */
export function sellerIn(pieces: readonly Piece[], bare: boolean): 'us' | 'someoneElse' | undefined {
  if (!pieces.some((piece) => means(piece, KIND.seller))) return undefined;
  const telling = pieces.filter((piece) => piece.words.length > 1 || bare);
  const said = idsOf(telling, 'seller');
  return said.includes('someoneElse') ? 'someoneElse' : said[0];
}

/** A trial outweighs "direct", which is said of both kinds. */
export function arrangementIn(pieces: readonly Piece[]): StatedArrangement | undefined {
  const said = idsOf(pieces, 'arrangement');
  return said.includes('cspAndDirectTrial') ? 'cspAndDirectTrial' : said[0];
}

/** A position, if the sentence says nothing but that. */
export function ordinalIn(pieces: readonly Piece[]): number | undefined {
  const [position, ...others] = idsOf(pieces, 'ordinal');
  if (position === undefined || others.length > 0) return undefined;
  return pieces.every(mayStandBeside) ? position : undefined;
}

const MORE = KIND.workload | KIND.hint | KIND.topic | KIND.premium;

function mayStandBeside(piece: Piece): boolean {
  if (means(piece, KIND.ordinal) || piece.kind === 'period') return true;
  return piece.kind === 'phrase' && !means(piece, MORE) && !hasCue(piece, MORE_CUES);
}
