import type { WorkloadId } from '../domain/workloads';
import { hasCue, idsOf, means, type Piece } from './pieces';

/** Products that decide the matter whatever else is named: "our own Azure subscription", "an Azure marketplace product". */
const DECISIVE: readonly WorkloadId[] = ['ownSubscription', 'marketplace'];
/** Names so general that any other product named beside them is the one that is meant. */
const GENERAL: readonly WorkloadId[] = ['m365'];

/** The products that are named; if none is, those that are suggested. */
export function workloadsIn(pieces: readonly Piece[]): readonly WorkloadId[] {
  const products = pieces.filter((_, index) => !isWhereToWrite(pieces, index));
  const named = idsOf(products, 'workload');
  const found = named.length > 0 ? named : suggestedIn(products);
  const decisive = DECISIVE.filter((workload) => found.includes(workload) && isMeant(products, workload));
  if (decisive.length > 0) return decisive.slice(0, 1);
  const specific = found.filter((workload) => !GENERAL.includes(workload));
  return specific.length > 0 ? specific : found;
}

/** "the vendor" alone may be Microsoft, so that something has to be said of what it sells. */
function isMeant(pieces: readonly Piece[], workload: WorkloadId): boolean {
  return (
    idsOf(pieces, 'workload').includes(workload) ||
    pieces.every((piece) => !hasCue(piece, 'request', 'file', 'open'))
  );
}

/** "over Teams" says where to talk, unless something is wrong and nothing else is suggested. */
function suggestedIn(pieces: readonly Piece[]): readonly WorkloadId[] {
  const hints = idsOf(pieces, 'hint');
  const has = (cue: 'place' | 'trouble' | 'symptom'): boolean => pieces.some((piece) => hasCue(piece, cue));
  if (pieces.some((piece) => hasCue(piece, 'offTopic'))) return [];
  if (hints.includes('defender')) return hints.filter((hint) => hint !== 'exchange');
  if (hints.includes('intune')) return hints.filter((hint) => hint !== 'purview');
  return hints.length === 0 && has('place') && (has('trouble') || has('symptom')) ? ['teams'] : hints;
}

/**
 * Teams in "write me in Teams" and "tell me over Teams when relationships end" is a place. So it is in a part of the
 * sentence by itself, while something else is the matter: "in our Teams chat they say: SharePoint is down".
 */
function isWhereToWrite(pieces: readonly Piece[], at: number): boolean {
  if (!isTeams(pieces[at])) return false;
  const lead = pieces.slice(Math.max(0, at - LEAD), at);
  if (!lead.some((piece) => hasCue(piece, 'joiner', 'for'))) return false;
  const [from, to] = clauseAround(pieces, at);
  const clause = pieces.slice(from, to);
  if (clause.some((piece) => hasCue(piece, 'trouble', 'request', 'symptom'))) return isTold(pieces, at);
  const elsewhere = [...pieces.slice(0, from), ...pieces.slice(to)];
  return isTold(pieces, at) || elsewhere.some((piece) => !isTeams(piece) && means(piece, 'workload'));
}

const LEAD = 3;
const REACH = 5;

/** A verb of writing or telling stands shortly before, with nothing else that Teams could belong to. */
function isTold(pieces: readonly Piece[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const piece = pieces[before];
    if (hasCue(piece, 'contact', 'tell') && !hasCue(piece, 'explain')) return true;
    if (!piece || piece.kind !== 'phrase' || hasCue(piece, 'trouble', 'request', 'how')) return false;
  }
  return false;
}

function clauseAround(pieces: readonly Piece[], at: number): readonly [number, number] {
  let [from, to] = [at, at + 1];
  while (from > 0 && !pieces[from]?.pause) from -= 1;
  while (to < pieces.length && !pieces[to]?.pause) to += 1;
  return [from, to];
}

function isTeams(piece: Piece | undefined): boolean {
  return !!piece && idsOf([piece], 'workload').includes('teams');
}
