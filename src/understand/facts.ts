import type { WorkloadId } from '../domain/workloads';
import { KIND, STEERING_INTENTS } from './bits';
import { CUE, type CueSet, cueSet, share } from './cue-sets';
import { hasCue, haveCue, mayName, means, type Piece } from './pieces';
import { files, type IsAsked, requestsAskedFor } from './requests-asked-for';
import { sumOf } from './sum';
import { workloadsIn } from './workloads-in';

const CANNOT_OR_NOT = cueSet('cannot', 'not');
const TROUBLING = cueSet('trouble', 'cannot', 'not');
const PRODUCT_KINDS = KIND.workload | KIND.hint;
const CONTENT_KINDS = PRODUCT_KINDS | KIND.topic | KIND.premium | KIND.arrangement | KIND.language;
const FILE_OR_OPENS = cueSet('file', 'opens');
const TELL_OR_REMINDER = cueSet('tell', 'reminder');
const ERRANDS_OF_THEIR_OWN = cueSet('requests', 'log', 'export', 'reminder', 'relationship');
const CONTENT = cueSet('request', 'file', 'filed', 'trouble', 'symptom', 'who', 'themselves', 'explain');
const ARTICLE_OR_MICROSOFT = cueSet('article', 'microsoft');
const CUSTOMER_OR_WHO_OR_TROUBLE = cueSet('customer', 'who', 'trouble');
const FILE_OR_OPEN = cueSet('file', 'open');
const ME_OR_US = cueSet('me', 'us');

/** Who is to do the filing, as far as the sentence says. */
type Subject = 'me' | 'customer' | 'named' | 'unsaid';

/** What the intent rules look at: each fact once, from the pieces. What a sentence has no word for is not looked for. */
export class Facts {
  /** Of all pieces. */
  readonly cues: CueSet;
  /** Intents, but for those of a "for" that something follows. */
  readonly stated: number;
  private readonly opening: number;
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

  constructor(pieces: readonly Piece[], isAsked: IsAsked) {
    const sum = sumOf(pieces);
    this.cues = sum.cues;
    this.stated = sum.stated;
    this.opening = sum.opening;
    this.workloads = workloadsIn(pieces, sum);
    this.subjects = this.has(CUE.export) ? subjectsIn(pieces) : this.workloads;
    this.topical = (sum.kinds & KIND.topic) !== 0;
    this.period = sum.period;
    this.ticket = sum.ticket;
    this.named = sum.named;
    this.known = sum.known;
    this.clearlyNamed = sum.unknown || sum.known ? isClearlyNamed(pieces) : false;
    this.trouble = this.has(TROUBLING) && isTrouble(pieces, this.workloads);
    this.bare = !pieces.some(isContent);
    this.nearlyBare = sum.unknown ? isNearlyBare(pieces) : this.bare && !this.has(CUE.offTopic);
    this.asksAboutState = this.has(CUE.be) && asksAboutState(pieces, isAsked);
    this.asksTrouble = this.has(CUE.trouble) && isAskedOf(pieces, CUE.trouble, isAsked);
    this.asks = pieces.some(isAsked);
    this.asksOutage = this.has(CUE.outage) && isAskedOf(pieces, CUE.outage, isAsked);
    this.tells = sum.tells;
    this.files = this.has(FILE_OR_OPENS) && files(pieces);
    this.subject = subjectOf(pieces, this.has(FILE_OR_OPEN) ? verbIn(pieces) : -1);
    this.speaksOf = (sum.kinds & KIND.language) !== 0;
    this.forAnother = sum.named && this.has(FILE_OR_OPEN) && isForAnother(pieces, verbIn(pieces));
    this.wishesLanguage = this.speaksOf && wishesLanguage(pieces);
    const asked = requestsAskedFor(pieces, this, sum.intents, isAsked);
    this.asksPast = asked.asksPast;
    this.whose = asked.whose;
  }

  /** Is one of the cues in the sentence? */
  has(cues: CueSet): boolean {
    return share(this.cues, cues);
  }

  /** Does it state one of the intents, given as bits of `INTENT`? */
  states(intents: number): boolean {
    return (this.stated & intents) !== 0;
  }

  /** The sentence begins with it. */
  opensWith(intents: number): boolean {
    return (this.opening & intents) !== 0;
  }
}

function subjectsIn(pieces: readonly Piece[]): readonly WorkloadId[] {
  const rest = pieces.filter((piece) => !hasCue(piece, CUE.export));
  return workloadsIn(rest, sumOf(rest));
}

function isAskedOf(pieces: readonly Piece[], cues: CueSet, isAsked: IsAsked): boolean {
  return pieces.some((piece) => hasCue(piece, cues) && isAsked(piece));
}

function isClearlyNamed(pieces: readonly Piece[]): boolean {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.kind === 'name') return true;
    if (piece?.kind === 'unknown' && (piece.capital || hasCue(pieces[at - 1], CUE.for))) return true;
  }
  return false;
}

/** Where the filing verb stands; -1 if nowhere. */
function verbIn(pieces: readonly Piece[]): number {
  return pieces.findIndex((piece) => hasCue(piece, FILE_OR_OPEN) && !hasCue(piece, CUE.request));
}

function isTrouble(pieces: readonly Piece[], workloads: readonly WorkloadId[]): boolean {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (hasCue(piece, CUE.trouble)) {
      if (!(hasCue(piece, CUE.ending) && isAboutEndings(pieces))) return true;
    } else if (hasCue(piece, CANNOT_OR_NOT)) {
      if (hasCue(piece, CUE.cannot) && workloads.length > 0) return true;
      for (let next = at + 1; next < pieces.length; next++)
        if (hasCue(pieces[next], CUE.symptom)) return true;
    }
  }
  return false;
}

/** "warn me before GDAP relationships expire" is no trouble yet, "the licence expires" is. */
function isAboutEndings(pieces: readonly Piece[]): boolean {
  if (!haveCue(pieces, CUE.relationship)) return false;
  return !pieces.some(mayName) || haveCue(pieces, TELL_OR_REMINDER);
}

const MOST_STRAYS = 2;

function isNearlyBare(pieces: readonly Piece[]): boolean {
  let strays = 0;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || hasCue(piece, CUE.offTopic)) return false;
    if (piece.kind !== 'unknown') {
      if (isContent(piece)) return false;
    } else if (++strays > MOST_STRAYS || (piece.capital && at > 0)) return false;
  }
  return true;
}

function isContent(piece: Piece): boolean {
  const { intents } = piece.sense;
  if (hasCue(piece, ERRANDS_OF_THEIR_OWN)) return true;
  if (piece.kind === 'period') return false;
  if (intents !== 0) return (intents & STEERING_INTENTS) === 0;
  return (
    piece.kind !== 'phrase' ||
    (piece.words.length > 1 && means(piece, KIND.seller)) ||
    means(piece, CONTENT_KINDS) ||
    hasCue(piece, CONTENT)
  );
}

/** "is exchange down"; Spanish and Catalan may name the trouble before the product. */
function asksAboutState(pieces: readonly Piece[], isAsked: IsAsked): boolean {
  let subjectBefore = false;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    if (hasCue(piece, CUE.be)) {
      const asked = isAsked(piece);
      if ((asked || !subjectBefore) && isFollowedByProduct(pieces, at, asked)) return true;
    }
    subjectBefore ||= mayName(piece) || means(piece, PRODUCT_KINDS);
  }
  return false;
}

/** The next piece of the clause that says something is a product. */
function isFollowedByProduct(pieces: readonly Piece[], verb: number, asked: boolean): boolean {
  for (let at = verb + 1; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.pause) return false;
    if (!isFiller(piece) && !(asked && hasCue(piece, CUE.trouble))) return means(piece, PRODUCT_KINDS);
  }
  return false;
}

function isFiller(piece: Piece): boolean {
  return piece.sense.filler || hasCue(piece, ARTICLE_OR_MICROSOFT);
}

/** "in Spanish" has its preposition; the bare name takes a verb such as "speak", or nothing beside it. */
function wishesLanguage(pieces: readonly Piece[]): boolean {
  if (haveCue(pieces, CUSTOMER_OR_WHO_OR_TROUBLE)) return false;
  return (
    pieces.some((piece) => means(piece, KIND.language) && piece.words.length > 1) ||
    haveCue(pieces, CUE.speak)
  );
}

function isForAnother(pieces: readonly Piece[], verb: number): boolean {
  if (verb < 0 || !pieces.slice(0, verb).some(mayName)) return false;
  let saysFor = false;
  for (let at = verb + 1; at < pieces.length; at++) {
    if (saysFor && mayName(pieces[at])) return true;
    saysFor ||= hasCue(pieces[at], CUE.for);
  }
  return false;
}

/** The nearest person or name to the left of the filing verb. */
function subjectOf(pieces: readonly Piece[], verb: number): Subject {
  for (let at = verb; at >= 0; at--) {
    const piece = pieces[at];
    if (hasCue(piece, ME_OR_US)) return 'me';
    if (at === verb) continue;
    if (hasCue(piece, CUE.customer)) return 'customer';
    if (mayName(piece)) return 'named';
  }
  return 'unsaid';
}
