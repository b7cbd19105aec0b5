import type { Figures } from './measure';

export interface Outcome {
  readonly target: string;
  readonly measured: string;
  readonly isMet: boolean;
}

const OPTIONS = 15;
const TYPE_AHEAD_MS = 5;
const MEGABYTES = 150;
/** A misspelt word may happen to be another customer's. */
const FOUND = 0.95;

/** What the directory has to keep to at any size. */
export function outcomes({ start, first, lead, agent, memory }: Figures): readonly Outcome[] {
  const kinds = [...lead.kinds, ...agent.kinds];
  const slowest = kinds.reduce((worst, one) => (one.spread.p99 > worst.spread.p99 ? one : worst));
  const tolerated = kinds.filter(({ found }) => found !== undefined);
  const poorest = tolerated.reduce((worst, one) => ((one.found ?? 1) < (worst.found ?? 1) ? one : worst));
  const options = Math.max(lead.mostOptions, agent.mostOptions);
  const recents = Math.min(lead.recentsFirst, agent.recentsFirst);
  const held = Math.max(memory.afterFirst, memory.afterRefresh);
  return [
    {
      target: 'start-up does not wait for the list',
      measured: `listens after ${start.listensAfterMs.toFixed(0)} ms and ${start.calls} calls; the list took ${first.list.ms.toFixed(0)} ms`,
      isMet: start.calls === 0,
    },
    {
      target: `type-ahead p99 below ${TYPE_AHEAD_MS} ms, whatever is typed`,
      measured: `${slowest.spread.p99.toFixed(2)} ms (${slowest.kind.name}); over all ${Math.max(lead.overall.p99, agent.overall.p99).toFixed(2)} ms`,
      isMet: slowest.spread.p99 < TYPE_AHEAD_MS,
    },
    { target: `at most ${OPTIONS} options`, measured: String(options), isMet: options <= OPTIONS },
    {
      target: 'recent customers first',
      measured: `${percent(recents)} of the queries`,
      isMet: recents === 1,
    },
    {
      target: `what is meant is found, ${percent(FOUND)} of each kind`,
      measured: `${percent(poorest.found ?? 1)} (${poorest.kind.name})`,
      isMet: (poorest.found ?? 1) >= FOUND,
    },
    {
      target: `memory below ${MEGABYTES} MB`,
      measured: `${held.toFixed(0)} MB`,
      isMet: held < MEGABYTES,
    },
    {
      target: 'memory does not double with a refresh',
      measured: `${memory.beforeRefresh.toFixed(0)} MB before, ${memory.afterRefresh.toFixed(0)} MB after`,
      isMet: memory.afterRefresh < 1.25 * memory.beforeRefresh,
    },
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share === 1 ? 0 : 1)} %`;
}
