import { availableParallelism, loadavg } from 'node:os';
import type { NamedAnswer } from './first-reading';
import type { Spread } from './instruments';
import type { Figures } from './measure';
import type { Outcome } from './targets';
import type { TypeAheadFigures } from './type-ahead';

type Row = readonly string[];

const count = new Intl.NumberFormat('en-GB');

/** All figures as plain text, aligned. */
export function report(figures: Figures, outcomes: readonly Outcome[]): string {
  return [
    heading(figures),
    section('Start', startRows(figures)),
    section('First reading', readingRows(figures)),
    section('Memory of the directory', memoryRows(figures)),
    typeAheadTable(figures),
    section('Once a turn', turnRows(figures)),
    section('Reading again, behind those who ask', refreshRows(figures)),
    section(
      'Targets',
      outcomes.map(({ target, measured, isMet }) => [isMet ? 'met' : 'not met', target, measured]),
    ),
  ].join('\n\n');
}

function heading({ options }: Figures): string {
  const { customers, relationships, staff, page, latency } = options;
  const size = `${count.format(customers)} customers, ${count.format(relationships)} relationships, ${staff} people`;
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return [
    `Directory of ${size}`,
    `${page} rows a page, ${latency} ms latency; Node ${process.versions.node}, ${availableParallelism()} cores, load ${load}`,
  ].join('\n');
}

function startRows({ start, first }: Figures): readonly Row[] {
  const { typeAhead, named } = first;
  return [
    ['the desk listens', ms(start.listensAfterMs), `${start.calls} calls to Graph so far`],
    [
      'first type-ahead',
      ms(typeAhead.ms),
      `among ${count.format(typeAhead.among)} customers, gap: ${typeAhead.gap}`,
    ],
    ...named.map(namedRow),
  ];
}

function namedRow({ who, ms: took, answer, gap, foundAfterMs }: NamedAnswer): Row {
  return [`full name from ${who}`, ms(took), `${answer}, gap: ${gap}; found after ${ms(foundAfterMs)}`];
}

function readingRows({ first, calls, index }: Figures): readonly Row[] {
  const { list, survey, looks } = first;
  const cost = (one: typeof list): string => `${ms(one.cpuMs)} CPU, longest block ${ms(one.longestBlockMs)}`;
  const made = Object.entries(calls).map(([kind, number]) => `${count.format(number)} ${kind}`);
  return [
    ['whole list of customers', ms(list.ms), cost(list)],
    ['whole survey', ms(survey.ms), cost(survey)],
    ['a lead looks, until the list is whole', '', spread(looks)],
    ['building the index, by itself', ms(index.buildMs), `longest block ${ms(index.buildBlockMs)}`],
    ['turning the survey round for an agent', ms(index.turnMs), `longest block ${ms(index.turnBlockMs)}`],
    ...made.map((text, place) => [place === 0 ? 'calls' : '', '', text]),
  ];
}

function memoryRows({ memory, first, refresh, index }: Figures): readonly Row[] {
  return [
    ['after the first reading', megabytes(memory.afterFirst), 'customers, index, survey and sights'],
    ['of that the index', megabytes(index.megabytes), ''],
    ['before reading again', megabytes(memory.beforeRefresh), ''],
    ['after reading again', megabytes(memory.afterRefresh), ''],
    ['peak of the first reading', megabytes(first.peakMegabytes - memory.baseline), 'garbage included'],
    ['peak of reading again', megabytes(refresh.peakMegabytes - memory.baseline), 'garbage included'],
    ['without any directory', megabytes(memory.baseline), 'program and libraries'],
    ['whole process', megabytes(memory.resident), `resident; ${megabytes(memory.mostResident)} at the most`],
  ];
}

function typeAheadTable({ lead, agent }: Figures): string {
  const title = `Type-ahead through the gate, ms: a lead sees ${count.format(lead.sees)}, an agent ${count.format(agent.sees)}`;
  const header = ['', 'lead p50', 'p99', 'max', 'finds', 'agent p50', 'p99', 'max', 'finds'];
  const rows = lead.kinds.map((one, place): Row => {
    const other = agent.kinds[place] ?? one;
    return [
      one.kind.name,
      ...figuresOf(one.spread),
      share(one.found),
      ...figuresOf(other.spread),
      share(other.found),
    ];
  });
  const all: Row = ['all', ...figuresOf(lead.overall), '', ...figuresOf(agent.overall), ''];
  return `${title}\n${table([header, ...rows, all], 'right')}\n${optionsLine(lead, agent)}`;
}

function optionsLine(lead: TypeAheadFigures, agent: TypeAheadFigures): string {
  const queries = count.format(lead.overall.count + agent.overall.count);
  const options = Math.max(lead.mostOptions, agent.mostOptions);
  const onCore = [lead, agent].map((one) => `${Math.round(100 * Math.min(1, one.onCore))} %`).join(' and ');
  return `  ${queries} queries; at most ${options} options; on a core ${onCore} of the time`;
}

function turnRows({ single }: Figures): readonly Row[] {
  const { resolveAsLead, resolveAsAgent, freshLook, check, readiness } = single;
  return [
    ['typed name, lead', '', spread(resolveAsLead)],
    ['typed name, agent', '', spread(resolveAsAgent)],
    ['typed name that an agent’s lists lack: asks Graph', '', spread(freshLook)],
    ['access check: asks Graph', '', spread(check)],
    ...readiness.map((one, place) => [
      place === 0 ? 'am I ready? as a lead, first' : 'am I ready? as a lead, again',
      ms(one.ms),
      `${count.format(one.customers)} customers, longest block ${ms(one.longestBlockMs)}`,
    ]),
  ];
}

function refreshRows({ refresh }: Figures): readonly Row[] {
  return [
    ['everything', ms(refresh.ms), `longest block ${ms(refresh.longestBlockMs)}`],
    ['type-ahead of a lead meanwhile', '', spread(refresh.meanwhile)],
  ];
}

function section(title: string, rows: readonly Row[]): string {
  return `${title}\n${table(rows, 'left')}`;
}

const FIGURE = /^(?:[\d,.]+ (?:ms|MB)|)$/u;

/** Columns to the left; all but the first to the right where asked for, and elsewhere the second one if it holds figures. */
function table(rows: readonly Row[], others: 'left' | 'right'): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const hasFigures = rows.every(([, second = '']) => FIGURE.test(second));
  const isToTheRight = (column: number): boolean =>
    others === 'right' ? column > 0 : column === 1 && hasFigures;
  const cell = (text: string, column: number): string =>
    isToTheRight(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  return rows.map((row) => `  ${row.map(cell).join('  ').trimEnd()}`).join('\n');
}

function figuresOf({ p50, p99, max }: Spread): readonly string[] {
  return [p50, p99, max].map((figure) => figure.toFixed(2));
}

function spread(one: Spread): string {
  const [p50, p99, max] = figuresOf(one);
  return `p50 ${p50} ms, p99 ${p99} ms, max ${max} ms (${count.format(one.count)})`;
}

function ms(value: number): string {
  return `${value < 10 ? value.toFixed(1) : count.format(Math.round(value))} ms`;
}

function megabytes(value: number): string {
  return `${value.toFixed(0)} MB`;
}

function share(found: number | undefined): string {
  return found === undefined ? '' : `${Math.floor(100 * found)} %`;
}
