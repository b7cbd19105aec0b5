const EARLIEST = Date.parse('0000-01-01T00:00:00.000Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

/** Milliseconds since 1970, within the years whose ISO texts sort as their times do. */
function boundedTime(moment: Date): number {
  return Math.min(Math.max(moment.getTime(), EARLIEST), LATEST);
}

/** A moment as a text that sorts as the moments do. */
export function timeText(moment: Date): string {
  return new Date(boundedTime(moment)).toISOString();
}

/** Milliseconds from the moment to the end of all times: 0 and up, fifteen digits at most. The later, the smaller. */
export function timeLeft(moment: Date): number {
  return LATEST - boundedTime(moment);
}

/** The moment that `timeLeft` was made of. */
export function momentWith(left: number): Date {
  return new Date(LATEST - left);
}
