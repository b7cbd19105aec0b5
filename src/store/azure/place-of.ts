/** The address of a container or table for messages: without its query, which may hold a signature. */
export function placeOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
