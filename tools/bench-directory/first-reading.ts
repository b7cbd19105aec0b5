import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { VisibleCustomers } from '../../dialogs/services';
import type { Person } from '../../src/domain/person';
import type { BenchDesk } from './bench-desk';
import { BenchError } from './bench-error';
import { BlockWatch, PeakWatch, type Spread, spreadOf, timed } from './instruments';

const LOOK_EVERY_MS = 100;
const LONGEST_MS = 60 * 60_000;

export interface FirstTypeAhead {
  readonly ms: number;
  /** Customers in the lists by then. */
  readonly among: number;
  readonly gap: string;
}

/** What somebody is told who types a customer's full name at once. */
export interface NamedAnswer {
  readonly who: string;
  readonly ms: number;
  readonly answer: string;
  readonly gap: string;
  /** When asking again found the customer, since the reading began. */
  readonly foundAfterMs: number;
}

export interface ReadingCost {
  readonly ms: number;
  readonly cpuMs: number;
  readonly longestBlockMs: number;
}

export interface FirstReading {
  readonly typeAhead: FirstTypeAhead;
  readonly named: readonly NamedAnswer[];
  readonly list: ReadingCost;
  /** From the same beginning, with the list in it. */
  readonly survey: ReadingCost;
  /** What it takes to get at the customers that a lead sees, until all of them are there. */
  readonly looks: Spread;
  readonly peakMegabytes: number;
}

/** Reads everything for the first time, while people ask from the beginning on. */
export async function firstReading(desk: BenchDesk): Promise<FirstReading> {
  const { lead, agent, cast, graph } = desk;
  const meter = new Meter(await BlockWatch.start());
  const peak = new PeakWatch();
  desk.readAhead();
  const asked = Promise.all([
    firstTypeAhead(desk),
    askByName(desk, lead, 'a lead, of the last customer', cast.late),
    askByName(desk, agent, 'an agent, of one on page one', cast.early),
  ]);
  const looks: number[] = [];
  const look = async (): Promise<void> => {
    looks.push((await timed(() => desk.visibleTo(lead))).ms);
  };
  await until(async () => (await graph.customers.customers()).gap === undefined, look);
  const list = await meter.read();
  await until(
    async () => (await graph.access.survey()).gap === undefined,
    () => desk.visibleTo(agent),
  );
  const survey = await meter.read();
  const [typeAhead, ...named] = await asked;
  return { typeAhead, named, list, survey, looks: spreadOf(looks), peakMegabytes: peak.end() };
}

async function firstTypeAhead(desk: BenchDesk): Promise<FirstTypeAhead> {
  const { value, ms } = await timed(async () => {
    const visible = await desk.visibleTo(desk.lead);
    visible.index.search('con');
    return visible;
  });
  return { ms, among: value.index.size, gap: gapIn(value) };
}

async function askByName(desk: BenchDesk, person: Person, who: string, name: string): Promise<NamedAnswer> {
  const began = performance.now();
  const { value, ms } = await timed(async () => {
    const visible = await desk.visibleTo(person, name);
    return { visible, answer: visible.index.resolve(name).kind };
  });
  const isThere = ({ index }: VisibleCustomers): boolean =>
    index.mentioned(name).some((customer) => customer.name === name);
  await until(async () => isThere(await desk.visibleTo(person, name)));
  return {
    who,
    ms,
    answer: value.answer,
    gap: gapIn(value.visible),
    foundAfterMs: performance.now() - began,
  };
}

function gapIn({ gap }: VisibleCustomers): string {
  return gap?.kind ?? 'none';
}

/** Rejects with `BenchError` when it takes too long to come true. */
export async function until(isSo: () => Promise<boolean>, meanwhile?: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + LONGEST_MS;
  while (!(await isSo())) {
    if (performance.now() > end)
      throw new BenchError('too-slow', 'It took more than an hour; try a smaller partner.');
    await meanwhile?.();
    await sleep(LOOK_EVERY_MS);
  }
}

/** Time since it was made. */
class Meter {
  readonly #began = performance.now();
  readonly #cpu = process.cpuUsage();
  #longestBlockMs = 0;

  constructor(private readonly blocks: BlockWatch) {}

  async read(): Promise<ReadingCost> {
    const { user, system } = process.cpuUsage(this.#cpu);
    const ms = performance.now() - this.#began;
    this.#longestBlockMs = Math.max(this.#longestBlockMs, await this.blocks.longest());
    return { ms, cpuMs: (user + system) / 1000, longestBlockMs: this.#longestBlockMs };
  }
}
