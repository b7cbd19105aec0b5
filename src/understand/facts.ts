import type { WorkloadId } from '../domain/workloads';
import type { Cue } from './lexicon/lexicon';
import { hasCue, hasIntent, idsOf, mayName, type Piece } from './pieces';
import { files, requestsAskedFor } from './requests-asked-for';
import { type Intent, STEERING } from './understanding';
import { workloadsIn } from './workloads-in';

/** Who is to do the filing, as far as the sentence says. */
type Subject = 'me' | 'customer' | 'named' | 'unsaid';

/** What the intent rules look at. */
export interface Facts {
  readonly has: (...cues: readonly Cue[]) => boolean;
  readonly states: (intent: Intent) => boolean;
  /** The sentence begins with it. */
  readonly opensWith: (intent: Intent) => boolean;
  /** The workloads named, or else suggested. */
  readonly workloads: readonly WorkloadId[];
  /** … leaving out the format of an export. */
  readonly subjects: readonly WorkloadId[];
  readonly topical: boolean;
  readonly period: boolean;
  readonly ticket: boolean;
  readonly named: boolean;
  /** The name stands where only a customer can ("for contoso") or is in capitals. */
  readonly clearlyNamed: boolean;
  readonly trouble: boolean;
  /** Nothing but steering words and fillers. */
  readonly bare: boolean;
  /** A product directly after "is": "is exchange down". */
  readonly asksAboutState: boolean;
  /** "file" as a verb, not "a file". */
  readonly files: boolean;
  readonly subject: Subject;
  /** Whose requests it speaks of: "my tickets", "what did we file". */
  readonly whose: 'mine' | 'ours' | undefined;
  /** What is asked for was done before: "what did I file", "who filed for Contoso". */
  readonly asksPast: boolean;
}

export function factsOf(pieces: readonly Piece[]): Facts {
  const workloads = workloadsIn(pieces);
  return {
    ...requestsAskedFor(pieces, workloads),
    has: (...cues) => pieces.some((piece) => hasCue(piece, ...cues)),
    states: (intent) => pieces.some((piece) => hasIntent(piece, intent)),
    opensWith: (intent) => pieces.slice(0, 2).some((piece) => hasIntent(piece, intent)),
    workloads,
    subjects: workloadsIn(pieces.filter((piece) => !hasCue(piece, 'export'))),
    topical: idsOf(pieces, 'topic').length > 0,
    period: pieces.some((piece) => piece.kind === 'period'),
    ticket: pieces.some((piece) => piece.kind === 'ticket'),
    named: pieces.some(mayName),
    clearlyNamed: pieces.some((piece, index) => isClearName(pieces, piece, index)),
    trouble: isTrouble(pieces, workloads),
    bare: !pieces.some(isContent),
    asksAboutState: asksAboutState(pieces),
    files: files(pieces),
    subject: subjectOf(pieces),
  };
}

function isClearName(pieces: readonly Piece[], piece: Piece, index: number): boolean {
  if (piece.kind === 'name') return true;
  return (
    piece.kind === 'unknown' &&
    ((piece.capital && index > 0) || hasCue(pieces[index - 1], 'for') || (index === 0 && piece.capital))
  );
}

function isTrouble(pieces: readonly Piece[], workloads: readonly WorkloadId[]): boolean {
  return pieces.some((piece, index) => {
    if (hasCue(piece, 'trouble')) return !(hasCue(piece, 'ending') && isAboutEndings(pieces));
    if (!hasCue(piece, 'cannot', 'not')) return false;
    const rest = pieces.slice(index + 1);
    return rest.some((next) => hasCue(next, 'symptom')) || (hasCue(piece, 'cannot') && workloads.length > 0);
  });
}

/** "warn me before GDAP relationships expire" is no trouble yet, "the licence expires" is. */
function isAboutEndings(pieces: readonly Piece[]): boolean {
  const about = pieces.some((piece) => hasCue(piece, 'relationship'));
  return about && (!pieces.some(mayName) || pieces.some((piece) => hasCue(piece, 'tell', 'reminder')));
}

function isSteering(intent: Intent): boolean {
  return STEERING.some((steering) => steering === intent);
}

function isContent(piece: Piece): boolean {
  const intents = idsOf([piece], 'intent');
  if (hasCue(piece, 'requests', 'log', 'export', 'reminder', 'relationship')) return true;
  if (piece.kind === 'period') return false;
  if (intents.length > 0) return !intents.some(isSteering);
  return (
    piece.kind !== 'phrase' ||
    (piece.words.length > 1 && idsOf([piece], 'seller').length > 0) ||
    (['workload', 'hint', 'topic', 'premium', 'arrangement'] as const).some(
      (kind) => idsOf([piece], kind).length > 0,
    ) ||
    hasCue(piece, 'request', 'file', 'filed', 'trouble', 'symptom', 'who', 'themselves', 'explain')
  );
}

function asksAboutState(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, index) => {
    if (!hasCue(piece, 'be')) return false;
    const next = pieces.slice(index + 1).find((later) => !isFiller(later));
    return !!next && idsOf([next], 'workload').length + idsOf([next], 'hint').length > 0;
  });
}

function isFiller(piece: Piece): boolean {
  return piece.meanings.some((meaning) => meaning.kind === 'filler') || hasCue(piece, 'article', 'microsoft');
}

/** The nearest person or name to the left of the filing verb. */
function subjectOf(pieces: readonly Piece[]): Subject {
  const verb = pieces.findIndex((piece) => hasCue(piece, 'file', 'open') && !hasCue(piece, 'request'));
  for (const piece of pieces.slice(0, Math.max(verb, 0)).reverse()) {
    if (hasCue(piece, 'me', 'us')) return 'me';
    if (hasCue(piece, 'customer')) return 'customer';
    if (mayName(piece)) return 'named';
  }
  return 'unsaid';
}
