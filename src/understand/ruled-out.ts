import { CUE, cueSet } from './cue-sets';
import { KIND } from './bits';
import { hasCue, haveCue, mayName, means, type Piece } from './pieces';

const FOR_OR_ARTICLE_OR_JOINER = cueSet('for', 'article', 'joiner');

const RULING_OUT = cueSet('not', 'no', 'correction');

type Run = readonly Piece[];

const NONE: readonly Run[] = [];

/** Names, products and languages that were ruled out: "not Contoso", "Contoso no", "Exchange, I mean Teams". */
export function ruledOut(pieces: readonly Piece[]): readonly Run[] {
  if (!haveCue(pieces, RULING_OUT)) return NONE;
  const runs = pieces.flatMap((piece, index): Run[] => {
    if (hasCue(piece, CUE.not) && !hasCue(pieces[index - 1], CUE.be) && !isAfterwards(pieces, index)) {
      return [runAfter(pieces, index)];
    }
    if (isAfterwards(pieces, index)) return [runBefore(pieces, index)];
    return hasCue(piece, CUE.correction) ? [takenBack(pieces, index)] : [];
  });
  return runs.filter((run) => run.length > 0);
}

/** What follows a "not" up to the next pause. */
function runAfter(pieces: readonly Piece[], not: number): Run {
  const rest = pieces.slice(not + 1);
  const end = rest.findIndex(
    (piece, offset) => piece.pause || !(isSubject(piece) || (offset === 0 && isLead(piece))),
  );
  const run = end < 0 ? rest : rest.slice(0, end);
  return run.some(isSubject) ? run : [];
}

function isLead(piece: Piece): boolean {
  return hasCue(piece, FOR_OR_ARTICLE_OR_JOINER);
}

/** "Contoso no, Fabrikam", as Spanish and Catalan say it: the "no" ends what it belongs to. */
function isAfterwards(pieces: readonly Piece[], index: number): boolean {
  const [before, piece, next] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (!before || !piece || !hasCue(piece, CUE.no) || piece.pause || !isSubject(before)) return false;
  return !next || next.pause || hasCue(next, CUE.correction);
}

function runBefore(pieces: readonly Piece[], no: number): Run {
  let from = no;
  while (from > 0 && isSubject(pieces[from - 1]) && (from === no || !pieces[from]?.pause)) from -= 1;
  return pieces.slice(from, no);
}

/** "Exchange, I mean Teams": the same sort of thing on both sides, and the later one counts. */
function takenBack(pieces: readonly Piece[], correction: number): Run {
  const next = pieces.slice(correction + 1).find((piece) => !isLead(piece));
  if (!next || !isSubject(next)) return [];
  const before = pieces.slice(0, correction).findLast((piece) => isSubject(piece));
  const alike = !!before && isProduct(before) === isProduct(next);
  return alike && before ? runBefore(pieces, pieces.indexOf(before) + 1) : [];
}

function isSubject(piece: Piece | undefined): boolean {
  return mayName(piece) || isProduct(piece) || (!!piece && means(piece, KIND.language));
}

function isProduct(piece: Piece | undefined): boolean {
  return !!piece && means(piece, KIND.workload);
}
