import { CUE, cueSet, share } from './cue-sets';
import { KIND } from './bits';
import type { WorkloadId } from '../domain/workloads';
import { hasCue, haveCue, idsOf, means, type Piece } from './pieces';
import type { Sum } from './sum';

const REQUEST_OR_FILE_OR_OPEN = cueSet('request', 'file', 'open');
const JOINER_OR_FOR = cueSet('joiner', 'for');
const TROUBLE_OR_REQUEST_OR_SYMPTOM = cueSet('trouble', 'request', 'symptom');
const TROUBLE_OR_SYMPTOM = cueSet('trouble', 'symptom');
const NAMED_OR_SUGGESTED = KIND.workload | KIND.hint;
const TEAMS: readonly WorkloadId[] = ['teams'];
const CONTACT_OR_TELL = cueSet('contact', 'tell');
const TROUBLE_OR_REQUEST_OR_HOW = cueSet('trouble', 'request', 'how');

/** Products that decide the matter whatever else is named: "our own Azure subscription", "an Azure marketplace product". */
const DECISIVE: readonly WorkloadId[] = ['ownSubscription', 'marketplace'];
/** Names so general that any other product named beside them is the one that is meant. */
const GENERAL: readonly WorkloadId[] = ['m365'];

const NONE: readonly WorkloadId[] = [];

/** The products that are named; if none is, those that are suggested. */
export function workloadsIn(
  pieces: readonly Piece[],
  { kinds, cues }: Pick<Sum, 'kinds' | 'cues'>,
): readonly WorkloadId[] {
  if ((kinds & NAMED_OR_SUGGESTED) === 0 && !share(cues, CUE.place)) return NONE;
  const products =
    (kinds & KIND.workload) === 0 ? pieces : pieces.filter((_, index) => !isWhereToWrite(pieces, index));
  const named = idsOf(products, 'workload');
  const found = named.length > 0 ? named : suggestedIn(products);
  for (const workload of DECISIVE) {
    if (found.includes(workload) && isMeant(products, workload)) return [workload];
  }
  if (!found.some(isGeneral)) return found;
  const specific = found.filter((workload) => !isGeneral(workload));
  return specific.length > 0 ? specific : found;
}

function isGeneral(workload: WorkloadId): boolean {
  return GENERAL.includes(workload);
}

/** "the vendor" alone may be Microsoft, so that something has to be said of what it sells. */
function isMeant(pieces: readonly Piece[], workload: WorkloadId): boolean {
  return idsOf(pieces, 'workload').includes(workload) || !haveCue(pieces, REQUEST_OR_FILE_OR_OPEN);
}

/** "over Teams" says where to talk, unless something is wrong and nothing else is suggested. */
function suggestedIn(pieces: readonly Piece[]): readonly WorkloadId[] {
  if (haveCue(pieces, CUE.offTopic)) return NONE;
  const hints = idsOf(pieces, 'hint');
  if (hints.includes('defender')) return hints.filter((hint) => hint !== 'exchange');
  if (hints.includes('intune')) return hints.filter((hint) => hint !== 'purview');
  const isPlace = hints.length === 0 && haveCue(pieces, CUE.place) && haveCue(pieces, TROUBLE_OR_SYMPTOM);
  return isPlace ? TEAMS : hints;
}

/**
 * Teams in "write me in Teams" and "tell me over Teams when relationships end" is a place. So it is in a part of the
 * sentence by itself, while something else is the matter: "in our Teams chat they say: SharePoint is down".
 */
function isWhereToWrite(pieces: readonly Piece[], at: number): boolean {
  if (!isTeams(pieces[at])) return false;
  const lead = pieces.slice(Math.max(0, at - LEAD), at);
  if (!lead.some((piece) => hasCue(piece, JOINER_OR_FOR))) return false;
  const [from, to] = clauseAround(pieces, at);
  const clause = pieces.slice(from, to);
  if (clause.some((piece) => hasCue(piece, TROUBLE_OR_REQUEST_OR_SYMPTOM))) return isTold(pieces, at);
  const elsewhere = [...pieces.slice(0, from), ...pieces.slice(to)];
  return isTold(pieces, at) || elsewhere.some((piece) => !isTeams(piece) && means(piece, KIND.workload));
}

const LEAD = 3;
const REACH = 5;

/** A verb of writing or telling stands shortly before, with nothing else that Teams could belong to. */
function isTold(pieces: readonly Piece[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const piece = pieces[before];
    if (hasCue(piece, CONTACT_OR_TELL) && !hasCue(piece, CUE.explain)) return true;
    if (!piece || piece.kind !== 'phrase' || hasCue(piece, TROUBLE_OR_REQUEST_OR_HOW)) return false;
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
  return !!piece && means(piece, KIND.workload) && idsOf([piece], 'workload').includes('teams');
}
