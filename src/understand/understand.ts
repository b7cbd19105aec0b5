import { KIND } from './bits';
import { CUE, cueSet } from './cue-sets';
import { Facts } from './facts';
import { findPeriods } from './find-periods';
import { storedGrammar } from './grammar';
import { rankIntents } from './rank-intents';
import { mentionIn } from './mention';
import { saysNamesOnly } from './names-only';
import { isInQuestion, NEVER_ASKED } from './questions';
import { ruledOut } from './ruled-out';
import { settled } from './settled';
import { hearWords, type Heard, placesOf } from './heard';
import { cutIntoPieces, hasCue, haveCue, idsOf, kindsIn, type Known, means, type Piece } from './pieces';
import { arrangementIn, entraPremiumIn, ordinalIn, sellerIn, topicIn } from './slots';
import { isForPlace, switchedIn } from './switched';
import { findTicket, saysFiling } from './ticket';
import { cleanText } from './tokens';
import type { Understanding } from './understanding';

const ABOUT_LOG = cueSet('log', 'export', 'filed', 'requests');
const NO_OR_NOT = cueSet('no', 'not');

/**
 * Reads one sentence. `names` are customers already found in it (see `CustomerIndex.mentioned`): their words are
 * then a mention and nothing else, so that "Teams Rental" is not taken for the workload. A name that is itself a
 * keyword ("Exchange") stays a keyword.
 */
export function understand(text: string, names: readonly string[] = []): Understanding {
  return understandHeard(hearWords(text), names);
}

/** The same for words that were taken from the text before. */
export function understandHeard(heard: Heard, names: readonly string[]): Understanding {
  if (heard.clean === '?') return { ...understand('help'), text: heard.clean };
  return understandKnowing(heard, placesOf(heard, names));
}

/**
 * Reads it once more with a mention that turned out to name a customer. Where its words were all known to be a name,
 * there is nothing new to read.
 */
export function understandNamed(heard: Heard, names: readonly string[], first: Understanding): Understanding {
  const known = placesOf(heard, names);
  const more = placesOf(heard, [first.mention]).filter(
    ({ start, end }) => !known.some((part) => part.start === start && part.end === end),
  );
  return more.length === 0 ? first : understandKnowing(heard, [...known, ...more]);
}

/** Only the request number of what `understand` reads in the text. */
export function ticketIn(text: string): string | undefined {
  const cued = (): boolean => saysFiling(cutIntoPieces(hearWords(text), storedGrammar(), NOTHING));
  return findTicket(cleanText(text), cued)?.number;
}

const NOTHING: readonly never[] = [];

function understandKnowing(heard: Heard, known: readonly Known[]): Understanding {
  const { clean } = heard;
  const sentence = takeApartKnowing(heard, known);
  const { pieces: kept, all: pieces, facts, out, ticket, periods } = sentence;
  // Most sentences have none of the kinds that are looked for one by one.
  const kinds = kindsIn(kept);
  const ordinal = kinds & KIND.ordinal ? ordinalIn(kept) : undefined;
  const mention = ordinal === undefined ? mentionIn(clean, kept) : '';
  const namesOnly = saysNamesOnly(clean, kept, mention);
  const { intent, alternatives } = settled(rankIntents(facts), sentence, namesOnly);
  const workloads = intent === 'exportHistory' ? facts.subjects : facts.workloads;
  return {
    text: clean,
    intent,
    alternatives,
    workload: workloads.length === 1 ? workloads[0] : undefined,
    workloadGuesses: workloads.length > 1 ? workloads : NOTHING,
    topic:
      intent === 'teach' || (!intent && alternatives[0] === 'teach')
        ? topicIn(kept, workloads, facts)
        : undefined,
    entraPremium: kinds & KIND.premium ? entraPremiumIn(kept) : undefined,
    azureSeller: kinds & KIND.seller ? sellerIn(kept, facts.bare) : undefined,
    arrangement: kinds & KIND.arrangement ? arrangementIn(kept) : undefined,
    language: intent === 'language' ? idsOf(kept, 'language').at(-1) : undefined,
    ordinal,
    ticket: ticket?.number,
    period: periods[0]?.period,
    switched: switchedIn(kept, intent),
    forPlace: isForPlace(kept, intent),
    negated:
      out.length === 0
        ? NOTHING
        : out.map((run) => mentionIn(clean, run) || clean.slice(run[0]?.start, run.at(-1)?.end)),
    mention,
    namesOnly,
    correction: isCorrection(pieces, out),
  };
}

/** Cuts a sentence into pieces and gathers the facts; what the rules and the second opinion start from. */
export function takeApart(text: string, names: readonly string[]) {
  const heard = hearWords(text);
  return takeApartKnowing(heard, placesOf(heard, names));
}

function takeApartKnowing(heard: Heard, known: readonly Known[]) {
  const { clean } = heard;
  const grammar = storedGrammar();
  const first = cutIntoPieces(heard, grammar, known);
  const ticket = findTicket(clean, () => saysFiling(first));
  const told = ticket ? [...known, ticket] : known;
  const periods = findPeriods(heard, grammar, told, isAboutLog(first));
  const isMore = ticket !== undefined || periods.length > 0;
  const pieces = isMore ? cutIntoPieces(heard, grammar, [...told, ...periods]) : first;

  const out = ruledOut(pieces);
  const kept = out.length === 0 ? pieces : pieces.filter((piece) => !out.some((run) => run.includes(piece)));
  const asks = clean.includes('?');
  const facts = new Facts(kept, asks ? (piece) => isInQuestion(clean, piece.start) : NEVER_ASKED);
  return { pieces: kept, facts, asks, all: pieces, out, ticket, periods };
}

/** Is it likely that the sentence asks for what was filed, and when? */
function isAboutLog(pieces: readonly Piece[]): boolean {
  return haveCue(pieces, ABOUT_LOG) && !haveCue(pieces, CUE.trouble);
}

/** "no, I meant Teams", "not Contoso, Fabrikam". */
function isCorrection(pieces: readonly Piece[], out: readonly (readonly Piece[])[]): boolean {
  const [first, second] = pieces;
  const takesBack =
    hasCue(first, NO_OR_NOT) && (out.length > 0 || !!second?.pause) && pieces.some(saysSomething);
  const afterwards =
    out.length > 0 &&
    pieces.some((piece, at) => hasCue(piece, CUE.no) && out.some((run) => run.at(-1) === pieces[at - 1]));
  return takesBack || afterwards || haveCue(pieces, CUE.correction);
}

function saysSomething(piece: Piece): boolean {
  return piece.kind !== 'phrase' || means(piece, KIND.workload);
}
