/**
 * What objects are as JSON, where somebody has made it already: a reply is saved and then sent, and making its JSON
 * takes longer than all else of either. Only for objects that nobody changes any more.
 */
const known = new WeakMap<object, string>();

export function knownJson(of: object): string | undefined {
  return known.get(of);
}

export function noteJson(of: object, json: string): void {
  known.set(of, json);
}
