import { DateTime } from 'luxon';
import type { NamedDay } from '../domain/period';
import type { Token } from './tokens';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const LOCAL = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;

/**
 * A date in digits, where it can mean one day only: "2026-10-01", "31/10/2026", "10/31/2026", "10/10/2026". Whether
 * "01/10/2026" is in January or in October depends on who says it, so that it is left alone.
 */
export function numericDay(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly says: NamedDay; readonly next: number } | undefined {
  const [first, last] = [tokens[at], tokens[at + 2]];
  if (!first || !last || !/^\d/.test(first.word)) return undefined;
  if (/[\w/.-]/.test(text[first.start - 1] ?? '') || /^(?:[/-]|\.\d)/.test(text.slice(last.end))) {
    return undefined;
  }
  const day = dayIn(text.slice(first.start, last.end));
  return day && { says: { kind: 'day', ...day }, next: at + 3 };
}

function dayIn(written: string): { day: number; month: number; year: number } | undefined {
  const [, isoYear, isoMonth, isoDay] = ISO.exec(written) ?? [];
  if (isoYear !== undefined) return real(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, left, , right, year] = LOCAL.exec(written) ?? [];
  const readings = [
    real(Number(year), Number(right), Number(left)),
    real(Number(year), Number(left), Number(right)),
  ];
  const [one, other] = readings.filter((day) => day !== undefined);
  return one && (!other || other.day === one.day) ? one : undefined;
}

function real(
  year: number,
  month: number,
  day: number,
): { day: number; month: number; year: number } | undefined {
  return DateTime.utc(year, month, day).isValid ? { day, month, year } : undefined;
}
