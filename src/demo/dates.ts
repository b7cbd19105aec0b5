const DAY_MS = 86_400_000;

export function daysAfter(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY_MS);
}

/** Graph gives times of GDAP objects with seven decimals. */
export function graphTime(date: Date): string {
  return date.toISOString().replace('Z', '8266Z');
}

/** Service health gives whole seconds. */
export function graphSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
