import type { WorkloadId } from '../domain/workloads';
import type { Facts } from './facts';
import type { Cue } from './lexicon/lexicon';
import { hasCue, hasIntent, mayName, means, type Piece } from './pieces';

/** How many words may stand between "my" and "requests": "my last two tickets". */
const WORDS_BETWEEN = 3;

/** Whether a piece stands in a question. */
export type IsAsked = (piece: Piece) => boolean;

/** Whether requests of the past are asked for, and whose. */
export function requestsAskedFor(
  pieces: readonly Piece[],
  workloads: readonly WorkloadId[],
  isAsked: IsAsked,
): Pick<Facts, 'whose' | 'asksPast'> {
  const asksPast = isAskedInPast(pieces, workloads, isAsked);
  const speaker = asksPast ? speakerOf(pieces) : undefined;
  return { asksPast, whose: speaker ?? ownerOf(pieces) };
}

function isAskedInPast(
  pieces: readonly Piece[],
  workloads: readonly WorkloadId[],
  isAsked: IsAsked,
): boolean {
  const has = (...cues: readonly Cue[]): boolean => pieces.some((piece) => hasCue(piece, ...cues));
  const asks =
    has('which', 'show', 'who', 'log', 'export') ||
    pieces.slice(0, 1).some((piece) => isPast(piece) || (isAsked(piece) && hasCue(piece, 'filed')));
  if (!asks || has('can', 'how', 'access')) return pieces.some((piece) => hasIntent(piece, 'history'));
  const filed = has('filed') && (workloads.length === 0 || has('request', 'me', 'us'));
  const states = pieces.some((piece) => hasIntent(piece, 'mine') || hasIntent(piece, 'history'));
  return filed || states || (pieces.some(isPast) && didFile(pieces));
}

/** "did I file", "did we open a request". */
function didFile(pieces: readonly Piece[]): boolean {
  const opened = pieces.some((piece) => hasCue(piece, 'open') && !hasCue(piece, 'request'));
  return (
    files(pieces) || (opened && pieces.some((piece) => piece.kind === 'period' || hasCue(piece, 'request')))
  );
}

/** "file" as a verb, not "a file". */
export function files(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, index) => {
    if (hasCue(piece, 'file')) return !hasCue(pieces[index - 1], 'article');
    return hasCue(piece, 'opens') && lacksObject(pieces, index);
  });
}

/** "who can open for Contoso": nothing but the customer follows. */
function lacksObject(pieces: readonly Piece[], verb: number): boolean {
  const next = pieces[verb + 1];
  const before = pieces.slice(0, verb).some((piece) => means(piece, 'workload'));
  if (!next) return !before;
  if (hasCue(next, 'joiner') && mayName(pieces[verb + 2])) return true;
  return hasCue(next, 'for') && !hasCue(next, 'article');
}

function isPast(piece: Piece): boolean {
  return hasCue(piece, 'past');
}

/** Who filed: "I" or "we", where it says so. */
function speakerOf(pieces: readonly Piece[]): Facts['whose'] {
  const speaker = pieces.find((piece) => hasCue(piece, 'me', 'us') && !hasCue(piece, 'my', 'our'));
  if (!speaker) return undefined;
  return hasCue(speaker, 'me') ? 'mine' : 'ours';
}

/** "my requests", "our log". */
function ownerOf(pieces: readonly Piece[]): Facts['whose'] {
  for (const [index, piece] of pieces.entries()) {
    if (!hasCue(piece, 'my', 'our')) continue;
    const owned = pieces
      .slice(index, index + 2 + WORDS_BETWEEN)
      .find((next) => hasCue(next, 'requests', 'log'));
    if (owned) return hasCue(piece, 'my') ? 'mine' : 'ours';
  }
  return undefined;
}
