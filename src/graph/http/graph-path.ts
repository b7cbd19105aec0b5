/** A path below the base URL. What is filled in is one encoded segment each, whatever it holds. */
export function graphPath(fixed: TemplateStringsArray, ...segments: readonly string[]): string {
  let path = fixed[0] ?? '';
  for (let at = 0; at < segments.length; at += 1) path += encodeSegment(segments[at] ?? '') + fixed[at + 1];
  return path;
}

/** What encoding leaves as it is: it takes longer than looking, and nearly all that we ask with is plain. */
const PLAIN_SEGMENT = /^[\w-]+$/;
const PLAIN_OPTION = /^[\w,.-]*$/;

/** `.` and `..` would climb the path even when encoded; behind a NUL they name nothing. So does an empty segment. */
function encodeSegment(segment: string): string {
  if (PLAIN_SEGMENT.test(segment)) return segment;
  return segment === '' || segment === '.' || segment === '..'
    ? `%00${segment}`
    : encodeURIComponent(segment);
}

/** An OData option's value, with its commas left readable. Quotes are encoded as a browser does in a query. */
export function encodeOption(value: string): string {
  if (PLAIN_OPTION.test(value)) return value;
  const encoded = encodeURIComponent(value).replaceAll("'", '%27');
  return encoded.includes('%2C') ? encoded.replaceAll('%2C', ',') : encoded;
}

/** A string as an OData literal. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function isGuid(value: string): boolean {
  return GUID.test(value);
}

/** GUIDs are the same in either case; other identifiers are left alone. */
export function canonicalId(id: string): string {
  const lower = id.toLowerCase();
  return lower !== id && isGuid(id) ? lower : id;
}

export function sameId(one: string, other: string): boolean {
  return canonicalId(one) === canonicalId(other);
}
