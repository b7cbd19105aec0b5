/** One line of a .dockerignore. */
interface Rule {
  readonly lets: boolean;
  readonly pattern: RegExp;
}

/** What a .dockerignore leaves in the build context: paths relative to it, with slashes. */
export interface IgnoreRules {
  includes(path: string): boolean;
}

/** A line that is written in a way which isn't understood here: nobody could say what it lets in. */
export class IgnoreRuleError extends Error {
  readonly code = 'ignoreRuleNotUnderstood';

  constructor(line: string) {
    super(`.dockerignore: "${line}" is not understood. Use names, *, ** and a leading ! only.`);
    this.name = 'IgnoreRuleError';
  }
}

const UNDERSTOOD = /^!?(?!\.\.?(?:\/|$))[\w.*-]+(?:\/(?!\.\.?(?:\/|$))[\w.*-]+)*$/u;

/**
 * The rules as Docker reads them: a pattern counts from the root, it counts for all that lies below what it names, and
 * of all lines that fit the last one decides.
 */
export function parseIgnoreRules(text: string): IgnoreRules {
  const rules = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(ruleOf);
  return {
    includes: (path) => rules.findLast(({ pattern }) => pattern.test(path))?.lets ?? true,
  };
}

function ruleOf(line: string): Rule {
  if (!UNDERSTOOD.test(line)) throw new IgnoreRuleError(line);
  const lets = line.startsWith('!');
  const source = line
    .slice(lets ? 1 : 0)
    .split('/')
    .map((part) => (part === '**' ? '(?:[^/]+/)*' : `${nameSource(part)}/`))
    .join('')
    .replace(/\/$/u, '');
  return { lets, pattern: new RegExp(`^${source}(?:/|$)`, 'u') };
}

function nameSource(part: string): string {
  return part.replaceAll('.', '\\.').replace(/\*+/gu, '[^/]*');
}
