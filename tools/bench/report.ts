import type { Figures } from './measure';
import { median } from './channel/load';
import type { Machine } from './machine';
import type { BenchOptions } from './options';
import type { BotName } from './stage';

/** What each bot came to in each round. */
export type Rounds = Readonly<Record<BotName, readonly Figures[]>>;

const TITLES: Readonly<Record<BotName, string>> = {
  product: 'product, full conversation, signed and saved',
  echo: 'botbuilder echo, memory, unauthenticated',
  plain: 'the same echo without an SDK',
};

interface Column {
  readonly title: string;
  readonly of: (figures: Figures) => number;
  readonly digits: number;
}

const COLUMNS: readonly Column[] = [
  { title: 'turns/s', of: ({ turnsPerSecond }) => turnsPerSecond, digits: 0 },
  { title: 'CPU/turn', of: ({ cpuPerTurn }) => cpuPerTurn, digits: 2 },
  { title: 'p50', of: ({ p50 }) => p50, digits: 1 },
  { title: 'p99', of: ({ p99 }) => p99, digits: 1 },
  { title: 'open p50', of: ({ openP50 }) => openP50, digits: 1 },
  { title: 'open p99', of: ({ openP99 }) => openP99, digits: 1 },
  { title: 'RSS', of: ({ resident }) => resident, digits: 0 },
  { title: 'cold start', of: ({ coldStart }) => coldStart, digits: 0 },
];

/** The median over all rounds of a bot's figure, by the echo's of the same round. */
export function ratio(rounds: Rounds, name: BotName, of: Column['of']): number {
  return median(rounds[name].map((figures, round) => of(figures) / of(rounds.echo[round] ?? figures)));
}

/** By bot and column, for other programs. */
export function ratios(rounds: Rounds): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const names = Object.keys(TITLES) as BotName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(COLUMNS.map(({ title, of }) => [title, ratio(rounds, name, of)])),
    ]),
  );
}

export function report(rounds: Rounds, options: BenchOptions, machine: Machine): string {
  const names = Object.keys(TITLES) as BotName[];
  const header = ['', ...COLUMNS.map(({ title }) => title)];
  const ratioRows = names.map((name) => [
    TITLES[name],
    ...COLUMNS.map(({ of }) => shown(ratio(rounds, name, of), 2)),
  ]);
  const absoluteRows = names.map((name) => [
    TITLES[name],
    ...COLUMNS.map(({ of, digits }) => shown(median(rounds[name].map(of)), digits)),
  ]);
  const busy = names.map((name) => `${name} ${percent(median(rounds[name].map((one) => one.channelBusy)))}`);
  return [
    heading(machine, workOf(options)),
    `Ratios to the botbuilder echo of the same round, medians\n${table([header, ...ratioRows])}`,
    `Absolute, medians; CPU, latency and cold start in ms, RSS in MB\n${table([header, ...absoluteRows])}`,
    `The load generator's own core was busy: ${busy.join(', ')}.`,
  ].join('\n\n');
}

function workOf(options: BenchOptions): string {
  const { rounds, seconds, warmUpSeconds, concurrency, conversations, perSecond } = options;
  const closed = `${rounds} × ${seconds} s with ${concurrency} turns under way (closed loop)`;
  return `${closed} after ${warmUpSeconds} s to warm up, then ${seconds} s with ${perSecond} turns/s due (open); ${conversations} conversations`;
}

/** Where and when, and what was done; the first lines of every report. */
export function heading({ date, cpu, cores, node }: Machine, work: string): string {
  return `${date}, ${cpu}, ${cores} cores, Node.js ${node}\n${work}`;
}

/** The first column to the left, all others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => `  ${row.map(cell).join('  ').trimEnd()}`).join('\n');
}

/** What could not be measured here is a dash. */
export function shown(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '–';
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
