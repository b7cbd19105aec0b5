const BEGIN = 0x811c9dc5;

/** FNV-1a, 32 bits, of a part of the text; `begun` is the hash of what stands before it. */
export function fnv(text: string, begun = BEGIN, from = 0, to = text.length): number {
  let hash = begun;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
