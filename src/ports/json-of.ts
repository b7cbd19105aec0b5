/** What a text says, or undefined where it is no JSON: whoever parses it finds nothing then. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
