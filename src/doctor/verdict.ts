import { type Finding, isInTheWay, type State } from './finding';

/** For scripts: 0 all that is needed works, 1 something needed doesn't or is not known, 2 the settings are invalid. */
export type ExitCode = 0 | 1 | 2;

export function exitCodeOf(findings: readonly Finding[]): ExitCode {
  return findings.some(isInTheWay) ? 1 : 0;
}

/** The words of a state, as they are printed. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  works: 'works',
  attention: 'look at this',
  missing: 'missing',
  problem: 'problem',
  unchecked: 'could not be checked',
  notNeeded: 'not needed',
};

/** One line: the one thing to mend first, or that there is none. */
export function conclusion(findings: readonly Finding[]): string {
  const first = firstOf(findings);
  if (!first) return 'All is well: everything that Filing Desk needs works.';
  const named = `${first.title} (${STATE_WORDS[first.state]})`;
  return isInTheWay(first) ? `Mend first: ${named}.` : `All that is needed works. Worth a look: ${named}.`;
}

/** What to do about that one thing: a command, a page or a setting. */
export function nextStep(findings: readonly Finding[]): string | undefined {
  return firstOf(findings)?.todo;
}

function firstOf(findings: readonly Finding[]): Finding | undefined {
  const [first] = findings.toSorted((one, other) => urgency(one) - urgency(other));
  return first && urgency(first) !== CALM ? first : undefined;
}

const CALM = 6;

/** Without an instance and a connection nothing else is known; what is missing goes before what isn't known. */
function urgency(finding: Finding): number {
  const { section, state } = finding;
  if (isInTheWay(finding)) {
    if (section === 'Connection' || (section === 'Instance' && state !== 'unchecked')) return 0;
    return state === 'unchecked' ? 2 : 1;
  }
  switch (state) {
    case 'attention':
      return 3;
    case 'missing':
    case 'problem':
      return 4;
    case 'unchecked':
    case 'notNeeded':
    case 'works':
      return CALM;
  }
}
