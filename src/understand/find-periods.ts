import type { NamedPeriod, Period } from '../domain/period';
import {
  beginsInDigit,
  type Certainty,
  dayNumber,
  type Found,
  namedPeriodAt,
  type Reading,
  word,
  yearAt,
} from './named-period';
import type { Grammar } from './grammar';
import { type PeriodPhrase, phrasesIn } from './period-grammar';
import type { Heard } from './heard';
import type { Known } from './pieces';

/** A stretch of time and where it stands in the text. */
export interface PeriodPlace extends Known {
  readonly kind: 'period';
  readonly period: Period;
}

/**
 * The stretches of time in a sentence. Words that are `known` to be a name are none; `aboutLog` says that a month
 * alone is likely to be one.
 */
export function findPeriods(
  { clean: text, tokens, numbers }: Heard,
  grammar: Grammar,
  known: readonly Known[],
  aboutLog: boolean,
): readonly PeriodPlace[] {
  const phrases = phrasesIn(grammar, numbers);
  if (!phrases.some(haveName) && !tokens.some((token) => beginsInDigit(token) && !isKnown(known, token))) {
    return NONE;
  }
  const reading: Reading = { text, tokens, grammar, phrases };
  const certainty: Certainty = aboutLog ? 'likely' : 'open';
  const places: PeriodPlace[] = [];
  for (let at = 0; at < reading.tokens.length;) {
    const found = periodAt(reading, at, certainty);
    const place = found && placeOf(reading, at, found);
    if (place && !isKnown(known, place)) places.push(place);
    at = place ? (found?.next ?? at + 1) : at + 1;
  }
  return places;
}

const NONE: readonly PeriodPlace[] = [];

function isKnown(known: readonly Known[], { start, end }: Pick<Known, 'start' | 'end'>): boolean {
  for (const part of known) if (part.start < end && part.end > start) return true;
  return false;
}

/** Whatever else is said of a stretch of time, something in it is named, or is a number. */
function haveName(phrases: readonly PeriodPhrase[]): boolean {
  return phrases.length > 0 && phrases.some(isNamed);
}

function isNamed({ values: { whole, unit, month, quarter, weekday } }: PeriodPhrase): boolean {
  return (whole ?? unit ?? month ?? quarter ?? weekday) !== undefined;
}

function placeOf({ tokens }: Reading, at: number, found: Found<Period>): PeriodPlace {
  return {
    kind: 'period',
    period: found.says,
    start: tokens[at]?.start ?? 0,
    end: tokens[found.next - 1]?.end ?? 0,
  };
}

function periodAt(reading: Reading, at: number, certainty: Certainty): Found<Period> | undefined {
  if (!mayBegin(reading, at)) return undefined;
  const after = word(reading, at, 'between') ?? word(reading, at, 'in') ?? word(reading, at, 'for');
  return (
    bounded(reading, at) ??
    (word(reading, at, 'between') && range(reading, after?.next ?? at, 'sure')) ??
    (word(reading, at, 'in') && rangeOrOne(reading, after?.next ?? at, 'sure')) ??
    (word(reading, at, 'for') && rangeOrOne(reading, after?.next ?? at, certainty)) ??
    rangeOrOne(reading, at, certainty)
  );
}

function mayBegin({ tokens, phrases }: Reading, at: number): boolean {
  return !!phrases[at]?.length || beginsInDigit(tokens[at]);
}

/** "since …", "until …", "before …", "from … to …". */
function bounded(reading: Reading, at: number): Found<Period> | undefined {
  const since = word(reading, at, 'since');
  if (since)
    return range(reading, since.next, 'sure') ?? openEnded(namedPeriodAt(reading, since.next, 'sure'));
  const from = word(reading, at, 'from');
  if (from) return range(reading, from.next, 'sure') ?? fromOn(reading, from.next);
  const until = word(reading, at, 'in') ? undefined : word(reading, at, 'until');
  const last = until && namedPeriodAt(reading, until.next, 'sure');
  if (last) return { says: { kind: 'dates', from: undefined, until: last.says }, next: last.next };
  const before = word(reading, at, 'whole') ? undefined : word(reading, at, 'before');
  const what = before && namedPeriodAt(reading, before.next, 'sure');
  return what && { says: { kind: 'before', what: what.says }, next: what.next };
}

function openEnded(from: Found<NamedPeriod> | undefined): Found<Period> | undefined {
  return from && { says: { kind: 'dates', from: from.says, until: undefined }, next: from.next };
}

/** "from 1 October" begins there, "requests from October" or "from last week" lie in it. */
function fromOn(reading: Reading, at: number): Found<Period> | undefined {
  const found = namedPeriodAt(reading, at, 'sure');
  const onwards = found && word(reading, found.next, 'onwards');
  if (onwards) return openEnded({ says: found.says, next: onwards.next });
  return found?.says.kind === 'day' ? openEnded(found) : found;
}

function rangeOrOne(reading: Reading, at: number, certainty: Certainty): Found<Period> | undefined {
  return range(reading, at, certainty) ?? namedPeriodAt(reading, at, certainty);
}

/** "1 to 15 October", "October 1-15", "September to November", "2026-10-01 - 2026-10-31". */
function range(reading: Reading, at: number, certainty: Certainty): Found<Period> | undefined {
  const first = dayNumber(reading, at);
  const joined = first && connector(reading, first.next);
  const end = joined && namedPeriodAt(reading, joined.next, 'sure');
  if (end?.says.kind === 'day') return dates({ ...end.says, day: first?.says ?? 0 }, end);

  const from = namedPeriodAt(reading, at, certainty);
  const then = from && connector(reading, from.next);
  if (!then) return undefined;
  const until = namedPeriodAt(reading, then.next, 'sure');
  if (until) return dates(from.says, until);
  const day = dayNumber(reading, then.next);
  if (from.says.kind !== 'day' || !day) return undefined;
  const year = yearAt(reading, day.next);
  const last = { ...from.says, day: day.says, year: year?.says ?? from.says.year };
  return dates(from.says, { says: last, next: year?.next ?? day.next });
}

function dates(from: NamedPeriod, until: Found<NamedPeriod>): Found<Period> {
  return { says: { kind: 'dates', from, until: until.says }, next: until.next };
}

/** "to", "and" or a dash. */
function connector(reading: Reading, at: number): Found<unknown> | undefined {
  const dash = /^\s?[-–—]\s?$/u.test(
    reading.text.slice(reading.tokens[at - 1]?.end, reading.tokens[at]?.start),
  );
  if (dash) return { says: true, next: at };
  return word(reading, at, 'until') ?? word(reading, at, 'and');
}
