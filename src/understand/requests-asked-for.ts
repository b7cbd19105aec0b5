import { CUE, cueSet } from './cue-sets';
import { INTENT, KIND } from './bits';
import type { Facts } from './facts';
import { hasCue, mayName, means, type Piece } from './pieces';

const ASKS_FOR_LOG = cueSet('which', 'show', 'who', 'log', 'export');
const CAN_OR_HOW_OR_ACCESS = cueSet('can', 'how', 'access');
const REQUEST_OR_ME_OR_US = cueSet('request', 'me', 'us');
const ME_OR_US = cueSet('me', 'us');
const MINE_OR_HISTORY = INTENT.mine | INTENT.history;
const MY_OR_OUR = cueSet('my', 'our');
const REQUESTS_OR_LOG = cueSet('requests', 'log');

/** How many words may stand between "my" and "requests": "my last two tickets". */
const WORDS_BETWEEN = 3;

/** Whether a piece stands in a question. */
export type IsAsked = (piece: Piece) => boolean;

/** Whether requests of the past are asked for, and whose; `intents` are all that any piece states. */
export function requestsAskedFor(
  pieces: readonly Piece[],
  facts: Pick<Facts, 'has' | 'workloads'>,
  intents: number,
  isAsked: IsAsked,
): Pick<Facts, 'whose' | 'asksPast'> {
  const asksPast = isAskedInPast(pieces, facts, intents, isAsked);
  const speaker = asksPast ? speakerOf(pieces) : undefined;
  return { asksPast, whose: speaker ?? (facts.has(MY_OR_OUR) ? ownerOf(pieces) : undefined) };
}

function isAskedInPast(
  pieces: readonly Piece[],
  facts: Pick<Facts, 'has' | 'workloads'>,
  intents: number,
  isAsked: IsAsked,
): boolean {
  if (facts.has(CAN_OR_HOW_OR_ACCESS) || !asks(pieces, facts, isAsked))
    return (intents & INTENT.history) !== 0;
  const filed = facts.has(CUE.filed) && (facts.workloads.length === 0 || facts.has(REQUEST_OR_ME_OR_US));
  const states = (intents & MINE_OR_HISTORY) !== 0;
  return filed || states || (facts.has(CUE.past) && didFile(pieces));
}

function asks([first]: readonly Piece[], facts: Pick<Facts, 'has'>, isAsked: IsAsked): boolean {
  if (facts.has(ASKS_FOR_LOG)) return true;
  return !!first && (hasCue(first, CUE.past) || (hasCue(first, CUE.filed) && isAsked(first)));
}

/** "did I file", "did we open a request". */
function didFile(pieces: readonly Piece[]): boolean {
  const opened = pieces.some((piece) => hasCue(piece, CUE.open) && !hasCue(piece, CUE.request));
  return (
    files(pieces) || (opened && pieces.some((piece) => piece.kind === 'period' || hasCue(piece, CUE.request)))
  );
}

/** "file" as a verb, not "a file". */
export function files(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, index) => {
    if (hasCue(piece, CUE.file)) return !hasCue(pieces[index - 1], CUE.article);
    return hasCue(piece, CUE.opens) && lacksObject(pieces, index);
  });
}

/** "who can open for Contoso": nothing but the customer follows. */
function lacksObject(pieces: readonly Piece[], verb: number): boolean {
  const next = pieces[verb + 1];
  const before = pieces.slice(0, verb).some((piece) => means(piece, KIND.workload));
  if (!next) return !before;
  if (hasCue(next, CUE.joiner) && mayName(pieces[verb + 2])) return true;
  return hasCue(next, CUE.for) && !hasCue(next, CUE.article);
}

/** Who filed: "I" or "we", where it says so. */
function speakerOf(pieces: readonly Piece[]): Facts['whose'] {
  const speaker = pieces.find((piece) => hasCue(piece, ME_OR_US) && !hasCue(piece, MY_OR_OUR));
  if (!speaker) return undefined;
  return hasCue(speaker, CUE.me) ? 'mine' : 'ours';
}

/** "my requests", "our log". */
function ownerOf(pieces: readonly Piece[]): Facts['whose'] {
  for (const [index, piece] of pieces.entries()) {
    if (!hasCue(piece, MY_OR_OUR)) continue;
    const owned = pieces
      .slice(index, index + 2 + WORDS_BETWEEN)
      .find((next) => hasCue(next, REQUESTS_OR_LOG));
    if (owned) return hasCue(piece, CUE.my) ? 'mine' : 'ours';
  }
  return undefined;
}
