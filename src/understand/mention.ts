import { CUE, cueSet } from './cue-sets';
import { KIND } from './bits';
import { hasCue, mayName, means, type Piece } from './pieces';

const NEVER_IN_NAMES = cueSet('me', 'microsoft', 'can', 'correction', 'not');

/** Joins what may name customers: runs of unknown words, with the small words inside a name kept. */
export function mentionIn(text: string, pieces: readonly Piece[]): string {
  const runs = pieces.some(isName) ? namedIn(pieces) : runsOf(pieces);
  let mention = '';
  for (const run of runs) {
    const said = text.slice(run[0]?.start, run.at(-1)?.end);
    mention = run === runs[0] ? said : `${mention} ${said}`;
  }
  return mention;
}

function isName({ kind }: Piece): boolean {
  return kind === 'name';
}

function namedIn(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  return pieces.filter(isName).map((piece) => withNeighbours(pieces, piece));
}

/**
 * A name with the unknown words right beside it: somebody who says "Contoso Retail" doesn't mean Contoso, even where
 * no other name is known. Words in small letters count only beside a single word in small letters.
 */
function withNeighbours(pieces: readonly Piece[], name: Piece): readonly Piece[] {
  const at = pieces.indexOf(name);
  const belongsTo = (piece: Piece | undefined): boolean =>
    piece?.kind === 'unknown' && (piece.capital || (!name.capital && name.words.length === 1));
  let [from, to] = [at, at + 1];
  while (belongsTo(pieces[from - 1]) && !pieces[from]?.pause) from -= 1;
  while (belongsTo(pieces[to]) && !pieces[to]?.pause) to += 1;
  return pieces.slice(from, to);
}

function runsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  let open: Piece[] | undefined;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || !belongs(pieces, index)) open = undefined;
    else if (open && !piece.pause) open.push(piece);
    else runs.push((open = [piece]));
  }
  return runs;
}

function belongs(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (!piece || piece.kind === 'ticket' || piece.kind === 'period') return false;
  if (piece.elided) return piece.capital && isCapitalUnknown(pieces[index + 1]) && index < pieces.length - 1;
  if (mayName(piece)) return true;
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  if (hasCue(piece, CUE.joiner) && !piece.pause) {
    return (
      (mayName(before) || isCapitalPart(pieces, index - 1)) &&
      (mayName(after) || isCapitalPart(pieces, index + 1))
    );
  }
  return isCapitalPart(pieces, index);
}

/** "Home" in "Home Depot": a known word in capitals beside an unknown one is part of its name, unless it is a product. */
function isCapitalPart(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.elided) return piece.capital && isCapitalUnknown(pieces[index + 1]);
  if (!piece?.capital || index === 0 || hasCue(piece, NEVER_IN_NAMES)) return false;
  if (means(piece, KIND.workload) || means(piece, KIND.hint)) return false;
  return isCapitalUnknown(pieces[index - 1]) || isCapitalUnknown(pieces[index + 1]);
}

function isCapitalUnknown(piece: Piece | undefined): boolean {
  return !!piece && mayName(piece) && piece.capital;
}
