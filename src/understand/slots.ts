import type { TopicId } from '../domain/topics';
import type { WorkloadId } from '../domain/workloads';
import type { Facts } from './facts';
import { hasCue, hasIntent, idsOf, means, type Piece } from './pieces';
import type { StatedArrangement } from './understanding';

/** What a new agent wants to be taught: the topic named, or else what the products and people in the question come to. */
export function topicIn(
  pieces: readonly Piece[],
  workloads: readonly WorkloadId[],
  facts: Facts,
): TopicId | undefined {
  const named = idsOf(pieces, 'topic');
  if (named[0] !== undefined) return named[0];
  if (facts.has('themselves')) return 'customersThemselves';
  if (workloads[0] !== undefined) return topicOf(workloads[0]);
  if (facts.has('who')) return 'whoMayFile';
  if (facts.has('outage')) return 'serviceHealth';
  return facts.files || facts.has('request') ? 'partnerCenter' : undefined;
}

function topicOf(workload: WorkloadId): TopicId {
  if (workload === 'azure' || workload === 'marketplace' || workload === 'ownSubscription') return workload;
  return 'microsoft365';
}

/** "P2" says yes, "no P1 or P2" says no; "a P1 ticket" is a priority and says nothing. */
export function entraPremiumIn(pieces: readonly Piece[]): 'yes' | 'no' | undefined {
  const at = pieces.findIndex(
    (piece, index) => means(piece, 'premium') && !hasCue(pieces[index + 1], 'request'),
  );
  if (at < 0) return undefined;
  const [said] = idsOf(pieces.slice(at, at + 1), 'premium');
  const denied = pieces
    .slice(0, at)
    .some((piece) => hasCue(piece, 'not', 'no', 'cannot') || hasIntent(piece, 'no'));
  return denied ? 'no' : said;
}

/** Single words such as "us" say who sold it only when they are the whole answer. */
export function sellerIn(pieces: readonly Piece[], bare: boolean): 'us' | 'someoneElse' | undefined {
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
  const rest = pieces.filter((piece) => !means(piece, 'ordinal'));
  const onlyThat = rest.every(
    (piece) => piece.kind === 'period' || (piece.kind === 'phrase' && !saysMore(piece)),
  );
  return onlyThat && others.length === 0 ? position : undefined;
}

const MORE = ['workload', 'hint', 'topic', 'premium'] as const;

function saysMore(piece: Piece): boolean {
  return (
    MORE.some((kind) => means(piece, kind)) ||
    hasCue(piece, 'file', 'request', 'trouble', 'symptom', 'who', 'filed')
  );
}
