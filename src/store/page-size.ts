const MOST = 1_000;

/** How many rows a page gets: at least one, or nobody would ever come to the end. */
export function pageSize(limit: number): number {
  return Math.min(Math.max(Math.trunc(limit) || 1, 1), MOST);
}
