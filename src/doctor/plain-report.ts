import type { Problem } from '../config/config';
import { type Finding, SECTIONS, type State } from './finding';
import { conclusion, nextStep, STATE_WORDS } from './verdict';
import { wrapped } from './wrapped';

const WIDTH = 100;
const WORD_WIDTH = Math.max(...Object.values(STATE_WORDS).map((word) => word.length));
/** Two spaces, the mark, a space, the word, two spaces. */
const MARGIN = 2 + 1 + 1 + WORD_WIDTH + 2;

const MARKS: Readonly<Record<State, string>> = {
  works: '✓',
  attention: '!',
  missing: '✗',
  problem: '✗',
  unchecked: '?',
  notNeeded: '–',
};

/** SGR codes: green, yellow, red, faint. */
const COLOURS: Readonly<Record<State, number>> = {
  works: 32,
  attention: 33,
  missing: 31,
  problem: 31,
  unchecked: 33,
  notNeeded: 2,
};

type Paint = (text: string, sgr: number) => string;

/** For people: aligned, at most 100 columns, and at its end the one thing to mend first, and how. */
export function plainReport(
  settings: readonly (readonly [string, string])[],
  findings: readonly Finding[],
  colour: boolean,
): string {
  const paint: Paint = (text, sgr) => (colour ? `\u001b[${sgr}m${text}\u001b[0m` : text);
  const said = new Set<string>();
  const sections = SECTIONS.flatMap((section) => {
    const ours = findings.filter((finding) => finding.section === section);
    return ours.length === 0 ? [] : ['', section, ...ours.flatMap((one) => linesOf(one, paint, said))];
  });
  const next = nextStep(findings);
  const last = [
    conclusion(findings),
    ...(next === undefined ? [] : wrapped(`→ ${next}`, WIDTH - 2, '', '  ')),
  ];
  return lines('Configuration', ...settings.flatMap(settingLines), ...sections, '', ...last);
}

/** The same for settings with which nothing can be asked. */
export function plainProblems(problems: readonly Problem[]): string {
  const told = problems.flatMap(({ name, problem }) =>
    wrapped(`✗ problem  ${name}: ${problem}`, WIDTH - 4, '  ', '    '),
  );
  return lines('Configuration', ...told, '', conclusionOf(problems));
}

export function conclusionOf([first]: readonly Problem[]): string {
  return `Mend first: the setting ${first?.name ?? ''} (problem).`;
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

function settingLines([name, value]: readonly [string, string]): readonly string[] {
  const label = `  ${name.padEnd(MARGIN - 3)} `;
  return wrapped(value, WIDTH - MARGIN, label, ' '.repeat(MARGIN));
}

function linesOf(finding: Finding, paint: Paint, said: Set<string>): readonly string[] {
  const { state, title, ms } = finding;
  const mark = `${MARKS[state]} ${STATE_WORDS[state].padEnd(WORD_WIDTH)}`;
  const time = ms === undefined ? '' : `${ms} ms`;
  const name = `${title}${isOptional(finding) ? ' (optional)' : ''}`;
  const heading = `${name.padEnd(WIDTH - MARGIN - time.length)}${time}`.trimEnd();
  return [`  ${paint(mark, COLOURS[state])}  ${heading}`, ...paragraphs(finding, said)];
}

function isOptional({ needed, state }: Finding): boolean {
  return !needed && state === 'missing';
}

/** The same advice for several things is given once. */
function paragraphs(
  { purpose, endpoint, state, detail, todo }: Finding,
  said: Set<string>,
): readonly string[] {
  const indent = ' '.repeat(MARGIN);
  const advice = todo !== undefined && said.has(todo) ? 'As above.' : todo;
  if (todo !== undefined) said.add(todo);
  const path = state === 'works' ? undefined : endpoint;
  const texts = [sentence(purpose), path, detail, advice && `→ ${advice}`].filter(
    (text) => text !== undefined,
  );
  return texts.flatMap((text) =>
    wrapped(text, WIDTH - MARGIN, indent, text.startsWith('→') ? `${indent}  ` : indent),
  );
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
