import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchDesk } from './bench-desk';
import { type BenchClock, BlockWatch, PeakWatch, type Spread, spreadOf, timed } from './instruments';
import type { PartnerProcess } from './partner-process';

/** A survey is read again when it is five times as old as reading it took, the list of customers ten times. */
const SURVEY_AGE = 5;
const LIST_AGE = 10;
const LEAST_AGE_MS = 60_000;
const KEYSTROKE_MS = 20;

export interface Refresh {
  readonly ms: number;
  readonly longestBlockMs: number;
  readonly peakMegabytes: number;
  /** Type-ahead of a lead while everything is read again. */
  readonly meanwhile: Spread;
  readonly customers: number;
}

/** How long reading them for the first time took, in milliseconds. */
export interface Took {
  readonly listMs: number;
  readonly surveyMs: number;
}

/** Some customers sign up, some relationships end, time goes by, and all is read again behind those who ask. */
export async function refresh(
  desk: BenchDesk,
  partner: PartnerProcess,
  clock: BenchClock,
  took: Took,
): Promise<Refresh> {
  const { customers, access } = desk.graph;
  await partner.change();
  const survey = await access.survey();
  const blocks = await BlockWatch.start();
  const peak = new PeakWatch();
  const durations: number[] = [];
  const type = async (): Promise<void> => {
    durations.push((await timed(async () => (await desk.visibleTo(desk.lead)).index.search('con heal'))).ms);
    await sleep(KEYSTROKE_MS);
  };
  const { ms } = await timed(async () => {
    for (const step of steps(took)) {
      const before = await customers.customers();
      clock.advance(step);
      while ((await customers.customers()) === before) await type();
    }
    for (let again = survey; again === survey || again.gap; again = await access.survey()) await type();
    while ((await desk.visibleTo(desk.lead)).gap) await type();
  });
  await desk.visibleTo(desk.agent);
  return {
    ms,
    longestBlockMs: await blocks.longest(),
    peakMegabytes: peak.end(),
    meanwhile: spreadOf(durations),
    customers: (await customers.customers()).items.length,
  };
}

/** Steps in time: after each the list of customers is due, after all the survey too, and nothing is too old to be given. */
function steps({ listMs, surveyMs }: Took): readonly number[] {
  const list = Math.max(LEAST_AGE_MS, LIST_AGE * listMs) + 1_000;
  const whole = 1.3 * Math.max(LEAST_AGE_MS, SURVEY_AGE * surveyMs);
  const count = Math.ceil(whole / (5 * list));
  return Array.from({ length: count }, () => Math.max(list, whole / count));
}
