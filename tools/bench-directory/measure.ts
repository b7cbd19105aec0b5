import { performance } from 'node:perf_hooks';
import { BenchDesk } from './bench-desk';
import type { BenchOptions } from './bench-options';
import { firstReading, type FirstReading } from './first-reading';
import { BenchClock, heldMegabytes, residentMegabytes } from './instruments';
import { PartnerProcess } from './partner-process';
import { refresh, type Refresh } from './refresh';
import { indexCost, type IndexCost, type SingleChecks, singleChecks } from './single-checks';
import { typeAhead, type TypeAheadFigures } from './type-ahead';

export interface Start {
  readonly listensAfterMs: number;
  /** Calls to Graph by then. */
  readonly calls: number;
}

export interface Memory {
  readonly baseline: number;
  /** Above the baseline, once garbage is gone. */
  readonly afterFirst: number;
  readonly beforeRefresh: number;
  readonly afterRefresh: number;
  /** Resident memory of the whole process at the end, and the most it ever was. */
  readonly resident: number;
  readonly mostResident: number;
}

export interface Figures {
  readonly options: BenchOptions;
  readonly start: Start;
  readonly first: FirstReading;
  readonly calls: Readonly<Record<string, number>>;
  readonly index: IndexCost;
  readonly lead: TypeAheadFigures;
  readonly agent: TypeAheadFigures;
  readonly single: SingleChecks;
  readonly refresh: Refresh;
  readonly memory: Memory;
}

/** Is told what comes next. */
export type Say = (text: string) => void;

/** Runs the product on a generated partner and takes all figures. */
export async function measure(options: BenchOptions, say: Say): Promise<Figures> {
  say('generating the partner');
  const partner = await PartnerProcess.start(options);
  try {
    const clock = new BenchClock();
    const began = performance.now();
    const desk = await BenchDesk.start(partner.cast, clock);
    const listensAfterMs = performance.now() - began;
    const start = { listensAfterMs, calls: total(await partner.calls()) };
    try {
      return { options, start, ...(await inTurn(desk, partner, clock, options, say)) };
    } finally {
      await desk.close();
    }
  } finally {
    partner.close();
  }
}

async function inTurn(
  desk: BenchDesk,
  partner: PartnerProcess,
  clock: BenchClock,
  { queries }: BenchOptions,
  say: Say,
): Promise<Omit<Figures, 'options' | 'start'>> {
  // So that the connections to Graph are not taken for a part of the directory.
  await desk.graph.probe();
  const baseline = await heldMegabytes();
  say('reading everything for the first time');
  const first = await firstReading(desk);
  const calls = await partner.calls();
  const afterFirst = (await heldMegabytes()) - baseline;
  clock.hold();
  say('building the index once more');
  const index = await indexCost(desk);
  say('typing ahead');
  const lead = await typeAhead(desk, desk.lead, queries);
  const agent = await typeAhead(desk, desk.agent, queries);
  const single = await singleChecks(desk);
  say('reading everything once more');
  const beforeRefresh = (await heldMegabytes()) - baseline;
  const took = { listMs: first.list.ms, surveyMs: first.survey.ms };
  const again = await refresh(desk, partner, clock, took);
  const afterRefresh = (await heldMegabytes()) - baseline;
  const memory = { baseline, afterFirst, beforeRefresh, afterRefresh, ...residentMegabytes() };
  return { first, calls, index, lead, agent, single, refresh: again, memory };
}

function total(calls: Readonly<Record<string, number>>): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}
