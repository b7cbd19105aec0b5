import { hasCue, mayName, means, type Piece } from './pieces';

/** Joins what may name customers: runs of unknown words, with the small words inside a name kept. */
export function mentionIn(text: string, pieces: readonly Piece[]): string {
  const named = pieces.filter((piece) => piece.kind === 'name');
  if (named.length > 0) {
    return named
      .map((piece) => withNeighbours(pieces, piece))
      .map((run) => text.slice(run[0]?.start, run.at(-1)?.end))
      .join(' ');
  }
  return runsOf(pieces)
    .map((run) => text.slice(run[0]?.start, run.at(-1)?.end))
    .join(' ');
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
  pieces.forEach((piece, index) => {
    const inside = belongs(pieces, index);
    if (!inside) open = undefined;
    else if (open && !piece.pause) open.push(piece);
    else runs.push((open = [piece]));
  });
  return runs;
}

function belongs(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (!piece || piece.kind === 'ticket' || piece.kind === 'period') return false;
  if (piece.elided) return piece.capital && isCapitalUnknown(pieces[index + 1]) && index < pieces.length - 1;
  if (mayName(piece)) return true;
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  if (hasCue(piece, 'joiner') && !piece.pause) {
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
  if (!piece?.capital || index === 0 || hasCue(piece, 'me', 'microsoft', 'can', 'correction', 'not'))
    return false;
  if (means(piece, 'workload') || means(piece, 'hint')) return false;
  return isCapitalUnknown(pieces[index - 1]) || isCapitalUnknown(pieces[index + 1]);
}

function isCapitalUnknown(piece: Piece | undefined): boolean {
  return !!piece && mayName(piece) && piece.capital;
}
