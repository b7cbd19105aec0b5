import type { WorkloadId } from '../domain/workloads';
import type { Cue } from './lexicon/lexicon';
import { hasCue, hasIntent, idsOf, mayName, means, type Piece } from './pieces';
import { files, type IsAsked, requestsAskedFor } from './requests-asked-for';
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
  /** A customer that is known by name. */
  readonly known: boolean;
  /** The name stands where only a customer can ("for contoso") or is in capitals. */
  readonly clearlyNamed: boolean;
  readonly trouble: boolean;
  /** Nothing but steering words and fillers. */
  readonly bare: boolean;
  /** Little but steering words: one or two that nobody knows beside them, as in "thanks, that was ace". */
  readonly nearlyBare: boolean;
  /** A product directly after "is": "is exchange down". */
  readonly asksAboutState: boolean;
  /** The trouble stands in a question. */
  readonly asksTrouble: boolean;
  /** Something in it is a question. */
  readonly asks: boolean;
  /** An outage stands in a question. */
  readonly asksOutage: boolean;
  /** How many words it has beside names, products and numbers: "Contoso, Teams" tells nothing yet. */
  readonly tells: number;
  /** "file" as a verb, not "a file". */
  readonly files: boolean;
  readonly subject: Subject;
  /** Whose requests it speaks of: "my tickets", "what did we file". */
  readonly whose: 'mine' | 'ours' | undefined;
  /** A language is named. */
  readonly speaksOf: boolean;
  /** A named subject files for somebody else who is named: "can Megan file for Contoso". */
  readonly forAnother: boolean;
  /** The language that is named is one to speak: "in Spanish", "speak Spanish". */
  readonly wishesLanguage: boolean;
  /** What is asked for was done before: "what did I file", "who filed for Contoso". */
  readonly asksPast: boolean;
}

export function factsOf(pieces: readonly Piece[], isAsked: IsAsked): Facts {
  const workloads = workloadsIn(pieces);
  const cues = new Set(pieces.flatMap(({ sense }) => sense.cues));
  const stating = pieces.filter((piece, index) => !hasCue(piece, 'for') || index === pieces.length - 1);
  const stated = new Set(stating.flatMap(({ sense }) => sense.intents));
  return {
    ...requestsAskedFor(pieces, workloads, isAsked),
    has: (...wanted) => wanted.some((cue) => cues.has(cue)),
    states: (intent) => stated.has(intent),
    opensWith: (intent) => stating.slice(0, 2).some((piece) => hasIntent(piece, intent)),
    workloads,
    subjects: cues.has('export')
      ? workloadsIn(pieces.filter((piece) => !hasCue(piece, 'export')))
      : workloads,
    topical: idsOf(pieces, 'topic').length > 0,
    period: pieces.some((piece) => piece.kind === 'period'),
    ticket: pieces.some((piece) => piece.kind === 'ticket'),
    named: pieces.some(mayName),
    known: pieces.some(({ kind }) => kind === 'name'),
    clearlyNamed: pieces.some((piece, index) => isClearName(pieces, piece, index)),
    trouble: isTrouble(pieces, workloads),
    bare: !pieces.some(isContent),
    nearlyBare: isNearlyBare(pieces),
    asksAboutState: asksAboutState(pieces, isAsked),
    asksTrouble: pieces.some((piece) => hasCue(piece, 'trouble') && isAsked(piece)),
    asks: pieces.some(isAsked),
    asksOutage: pieces.some((piece) => hasCue(piece, 'outage') && isAsked(piece)),
    tells: wordsTold(pieces),
    files: files(pieces),
    subject: subjectOf(pieces),
    speaksOf: idsOf(pieces, 'language').length > 0,
    forAnother: isForAnother(pieces),
    wishesLanguage: wishesLanguage(pieces),
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

function wordsTold(pieces: readonly Piece[]): number {
  const telling = pieces.filter(
    (piece) => piece.kind !== 'name' && piece.kind !== 'ticket' && !means(piece, 'workload'),
  );
  return telling.flatMap(({ words }) => words).length;
}

const MOST_STRAYS = 2;

function isNearlyBare(pieces: readonly Piece[]): boolean {
  const strays = pieces.filter(({ kind }) => kind === 'unknown');
  const rest = pieces.filter(({ kind }) => kind !== 'unknown');
  const inSmallLetters = strays.every((piece) => !piece.capital || piece === pieces[0]);
  return strays.length <= MOST_STRAYS && inSmallLetters && !rest.some(isContent) && !pieces.some(isOffTopic);
}

function isOffTopic(piece: Piece): boolean {
  return hasCue(piece, 'offTopic');
}

function isSteering(intent: Intent): boolean {
  return STEERING.some((steering) => steering === intent);
}

function isContent(piece: Piece): boolean {
  const { intents } = piece.sense;
  if (hasCue(piece, 'requests', 'log', 'export', 'reminder', 'relationship')) return true;
  if (piece.kind === 'period') return false;
  if (intents.length > 0) return !intents.some(isSteering);
  return (
    piece.kind !== 'phrase' ||
    (piece.words.length > 1 && means(piece, 'seller')) ||
    (['workload', 'hint', 'topic', 'premium', 'arrangement', 'language'] as const).some((kind) =>
      means(piece, kind),
    ) ||
    hasCue(piece, 'request', 'file', 'filed', 'trouble', 'symptom', 'who', 'themselves', 'explain')
  );
}

/** "is exchange down"; Spanish and Catalan may name the trouble before the product. */
function asksAboutState(pieces: readonly Piece[], isAsked: IsAsked): boolean {
  return pieces.some((piece, index) => {
    const asked = isAsked(piece);
    if (!hasCue(piece, 'be') || (!asked && pieces.slice(0, index).some(isSubject))) return false;
    const rest = pieces.slice(index + 1);
    const end = rest.findIndex(({ pause }) => pause);
    const next = rest
      .slice(0, end < 0 ? rest.length : end)
      .find((later) => !isFiller(later) && !(asked && hasCue(later, 'trouble')));
    return !!next && (means(next, 'workload') || means(next, 'hint'));
  });
}

function isSubject(piece: Piece): boolean {
  return mayName(piece) || means(piece, 'workload') || means(piece, 'hint');
}

function isFiller(piece: Piece): boolean {
  return piece.sense.filler || hasCue(piece, 'article', 'microsoft');
}

/** "in Spanish" has its preposition; the bare name takes a verb such as "speak", or nothing beside it. */
function wishesLanguage(pieces: readonly Piece[]): boolean {
  const named = pieces.filter((piece) => means(piece, 'language'));
  if (named.length === 0 || pieces.some((piece) => hasCue(piece, 'customer', 'who', 'trouble'))) return false;
  return named.some(({ words }) => words.length > 1) || pieces.some((piece) => hasCue(piece, 'speak'));
}

function isForAnother(pieces: readonly Piece[]): boolean {
  const verb = pieces.findIndex((piece) => hasCue(piece, 'file', 'open') && !hasCue(piece, 'request'));
  if (verb < 0 || !pieces.slice(0, verb).some(mayName)) return false;
  return pieces.some(
    (piece, index) =>
      index > verb + 1 &&
      mayName(piece) &&
      pieces.slice(verb + 1, index).some((before) => hasCue(before, 'for')),
  );
}

/** The nearest person or name to the left of the filing verb. */
function subjectOf(pieces: readonly Piece[]): Subject {
  const verb = pieces.findIndex((piece) => hasCue(piece, 'file', 'open') && !hasCue(piece, 'request'));
  if (hasCue(pieces[verb], 'me', 'us')) return 'me';
  for (const piece of pieces.slice(0, Math.max(verb, 0)).reverse()) {
    if (hasCue(piece, 'me', 'us')) return 'me';
    if (hasCue(piece, 'customer')) return 'customer';
    if (mayName(piece)) return 'named';
  }
  return 'unsaid';
}
