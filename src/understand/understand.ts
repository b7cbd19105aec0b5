import { factsOf } from './facts';
import { findPeriods } from './find-periods';
import { storedGrammar } from './grammar';
import { rankIntents } from './rank-intents';
import { mentionIn } from './mention';
import { saysNamesOnly } from './names-only';
import { ruledOut } from './ruled-out';
import { settled } from './settled';
import { cutIntoPieces, hasCue, hasIntent, idsOf, isPhrase, type Known, means, type Piece } from './pieces';
import { arrangementIn, entraPremiumIn, ordinalIn, sellerIn, topicIn } from './slots';
import { isForPlace, switchedIn } from './switched';
import { findTicket } from './ticket';
import { cleanText, type Token, tokenise } from './tokens';
import type { Understanding } from './understanding';

/** A question mark comes before anything else that ends a clause. */
const ENDS_ASKING = /^(?:[^.,;:!?¿]|\.(?=\S))*\?/u;
const LONGEST_CLAUSE = 200;

/**
 * Reads one sentence. `names` are customers already found in it (see `CustomerIndex.mentioned`): their words are
 * then a mention and nothing else, so that "Teams Rental" is not taken for the workload. A name that is itself a
 * keyword ("Exchange") stays a keyword.
 */
export function understand(text: string, names: readonly string[] = []): Understanding {
  const clean = cleanText(text);
  if (clean === '?') return { ...understand('help'), text: clean };
  const sentence = takeApart(clean, names);
  const { pieces: kept, all: pieces, facts, out, ticket, periods } = sentence;
  const ordinal = ordinalIn(kept);
  const mention = ordinal === undefined ? mentionIn(clean, kept) : '';
  const namesOnly = saysNamesOnly(clean, kept, mention);
  const { intent, alternatives } = settled(rankIntents(facts), sentence, namesOnly);
  const workloads = intent === 'exportHistory' ? facts.subjects : facts.workloads;
  return {
    text: clean,
    intent,
    alternatives,
    workload: workloads.length === 1 ? workloads[0] : undefined,
    workloadGuesses: workloads.length > 1 ? workloads : [],
    topic:
      intent === 'teach' || (!intent && alternatives[0] === 'teach')
        ? topicIn(kept, workloads, facts)
        : undefined,
    entraPremium: entraPremiumIn(kept),
    azureSeller: sellerIn(kept, facts.bare),
    arrangement: arrangementIn(kept),
    language: intent === 'language' ? idsOf(kept, 'language').at(-1) : undefined,
    ordinal,
    ticket: ticket?.number,
    period: periods[0]?.period,
    switched: switchedIn(kept, intent),
    forPlace: isForPlace(kept, intent),
    negated: out.map((run) => mentionIn(clean, run) || clean.slice(run[0]?.start, run.at(-1)?.end)),
    mention,
    namesOnly,
    correction: isCorrection(pieces, out),
  };
}

/** Cuts a sentence into pieces and gathers the facts; what the rules and the second opinion start from. */
export function takeApart(clean: string, names: readonly string[]) {
  const grammar = storedGrammar();
  const tokens = tokenise(clean);
  const numbers = tokens.map(({ word }) => grammar.words.numberOf(word));
  const words = { tokens, numbers };
  const known = placesOf(tokens, names);
  const first = cutIntoPieces(words, grammar, known);
  const ticket = findTicket(
    clean,
    first.some((piece) => hasCue(piece, 'request', 'filed') || hasIntent(piece, 'filed')),
  );
  const told = ticket ? [...known, ticket] : known;
  const periods = findPeriods(clean, words, grammar, told, isAboutLog(first));
  const taken = [...told, ...periods];
  const pieces = taken.length > known.length ? cutIntoPieces(words, grammar, taken) : first;

  const out = ruledOut(pieces);
  const kept = out.length === 0 ? pieces : pieces.filter((piece) => !out.some((run) => run.includes(piece)));
  const asks = clean.includes('?');
  const isAsked = (piece: Piece): boolean =>
    asks && ENDS_ASKING.test(clean.slice(piece.start, piece.start + LONGEST_CLAUSE));
  return { pieces: kept, facts: factsOf(kept, isAsked), asks, all: pieces, out, ticket, periods };
}

/** Where the words of the names stand in the text; a name that is a keyword as a whole is left out. */
function placesOf(tokens: readonly Token[], names: readonly string[]): readonly Known[] {
  if (names.length === 0) return [];
  return names.flatMap((name) => {
    const words = tokenise(name).map((token) => token.word);
    if (words.length === 0 || isPhrase(storedGrammar(), words)) return [];
    const places = tokens.flatMap((token, index): Known[] => {
      const end = tokens[index + words.length - 1]?.end;
      const here = end !== undefined && words.every((word, offset) => tokens[index + offset]?.word === word);
      return here ? [{ kind: 'name', start: token.start, end }] : [];
    });
    return places;
  });
}

/** Is it likely that the sentence asks for what was filed, and when? */
function isAboutLog(pieces: readonly Piece[]): boolean {
  const about = pieces.some((piece) => hasCue(piece, 'log', 'export', 'filed', 'requests'));
  return about && !pieces.some((piece) => hasCue(piece, 'trouble'));
}

/** "no, I meant Teams", "not Contoso, Fabrikam". */
function isCorrection(pieces: readonly Piece[], out: readonly (readonly Piece[])[]): boolean {
  const [first, second] = pieces;
  const takesBack =
    hasCue(first, 'no', 'not') && (out.length > 0 || !!second?.pause) && pieces.some(saysSomething);
  const afterwards = pieces.some(
    (piece, index) => hasCue(piece, 'no') && out.some((run) => run.at(-1) === pieces[index - 1]),
  );
  return takesBack || afterwards || pieces.some((piece) => hasCue(piece, 'correction'));
}

function saysSomething(piece: Piece): boolean {
  return piece.kind !== 'phrase' || means(piece, 'workload');
}
