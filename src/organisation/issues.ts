import type { z } from 'zod';
import { OrganisationError } from './organisation-error';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What the schema finds wrong, in words of ours: where it is, and what is allowed there. */
export function errorsOf({ issues }: z.ZodError): readonly OrganisationError[] {
  return issues.flatMap((issue) => errorsOfIssue(issue, []));
}

function errorsOfIssue(issue: Issue, above: Path): readonly OrganisationError[] {
  const path = [...above, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      // Which text there is in which language is looked at apart (override-faults.ts).
      if (path[0] === 'texts' && path.length === 2) return [];
      return issue.keys.map((key) => new OrganisationError('unknownKey', UNKNOWN, placeOf([...path, key])));
    case 'invalid_key':
      return [new OrganisationError('unknownKey', UNKNOWN, placeOf(path))];
    case 'invalid_union':
      return unionErrors(issue, path);
    case 'custom':
      return [new OrganisationError(codeOf(issue), issue.message, placeOf(path))];
    default:
      return [
        new OrganisationError(isCrowd(issue) ? 'tooMany' : 'wrongValue', faultOf(issue), placeOf(path)),
      ];
  }
}

const UNKNOWN = 'there is no such entry: env/organisation.schema.json lists all';

/** Of several shapes, the one that was meant: whose finding is about a part of it. */
function unionErrors(
  { errors }: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
): readonly OrganisationError[] {
  const meant = errors.find((branch) => !branch.some((issue) => isOtherType(issue)));
  if (meant) return meant.flatMap((issue) => errorsOfIssue(issue, path));
  return [new OrganisationError('wrongValue', 'expected a text, or one for each language', placeOf(path))];
}

function isOtherType({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

function isCrowd({ code, ...issue }: Issue): boolean {
  return code === 'too_big' && 'origin' in issue && issue.origin === 'array';
}

function codeOf({ params }: Extract<Issue, { code: 'custom' }>): 'address' | 'markup' | 'wrongValue' {
  const code: unknown = params?.['code'];
  return code === 'address' || code === 'markup' ? code : 'wrongValue';
}

function faultOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `expected at most ${String(issue.maximum)} ${issue.origin === 'array' ? 'entries' : 'characters'}`;
    case 'too_small':
      return issue.origin === 'array' ? 'expected at least one entry' : 'expected a text with words in it';
    case 'invalid_format':
      return issue.format === 'email' ? 'expected an e-mail address' : issue.message;
    default:
      return 'expected another value: env/organisation.schema.json says which';
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list in square brackets',
  object: 'an object in curly braces',
  record: 'an object in curly braces',
};

/** `escalation[0].email`. Keys come from the file, so they are shown without what can't be seen, and not for ever. */
export function placeOf(path: Path): string {
  return path.reduce<string>((place, part) => {
    if (typeof part === 'number') return `${place}[${part}]`;
    return place === '' ? shownKey(part) : `${place}.${shownKey(part)}`;
  }, '');
}

const LONGEST_KEY = 80;

function shownKey(key: PropertyKey): string {
  const seen = String(key).replace(/[^\p{L}\p{N}$_.\-:/ ]/gu, '?');
  return seen.length > LONGEST_KEY ? `${seen.slice(0, LONGEST_KEY)}…` : seen;
}
