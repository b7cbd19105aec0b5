import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Conversation } from './channel/conversation';
import { closedLoop, type Load, openAll, openLoop, quantile } from './channel/load';
import type { Cast, Stage } from './stage';
import { Troupe } from './troupe';

/** What one bot came to in one round. Times in milliseconds, memory in MB. */
export interface Figures {
  readonly turnsPerSecond: number;
  readonly cpuPerTurn: number;
  readonly p50: number;
  readonly p99: number;
  readonly openP50: number;
  readonly openP99: number;
  readonly resident: number;
  /** From the start of the process to the arrival of its first reply. */
  readonly coldStart: number;
  /** Share of a core that the load generator needed; near 1 it is what was measured. */
  readonly channelBusy: number;
}

/** How long each stretch of load takes, and how heavy it is. */
export interface LoadShape {
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly concurrency: number;
  readonly conversations: number;
  readonly perSecond: number;
  /** Of the bot, on one storage; one when left out. */
  readonly processes?: number;
}

let people = 0;

/** Starts the bot afresh, and puts it under load. Rejects with `BenchError` when one reply is wrong. */
export async function measure(stage: Stage, cast: Cast, shape: LoadShape): Promise<Figures> {
  const began = performance.now();
  const troupe = await Troupe.start(stage, cast, shape.processes ?? 1, shape.concurrency);
  const { line } = troupe;
  try {
    const all = conversationsWith(stage, cast, shape.conversations);
    const [first, ...others] = all as [Conversation, ...Conversation[]];
    const { problem, repliedAt } = await first.turn(line);
    troupe.check(problem === undefined ? [] : [problem]);
    if (cast.name === 'product') await stage.world.settled();
    troupe.check(await openAll(others, line, shape.concurrency));
    const under = { atOnce: shape.concurrency, seconds: shape.seconds };
    troupe.check((await closedLoop(all, line, { ...under, seconds: shape.warmUpSeconds })).problems);
    const closed = await withCpu(troupe, () => closedLoop(all, line, under));
    troupe.check(closed.load.problems);
    const resident = troupe.residentMb;
    const open = await openLoop(all, line, shape);
    troupe.check(open.problems);
    // What somebody says too much comes late.
    await sleep(50);
    troupe.check([...all.flatMap(({ unasked }) => unasked), ...stage.channel.strange]);
    return { ...figuresOf(closed, open), resident, coldStart: repliedAt - began };
  } finally {
    await troupe.stop();
  }
}

export function conversationsWith(stage: Stage, cast: Cast, count: number): readonly Conversation[] {
  return Array.from({ length: count }, (_, place) => {
    people += 1;
    return new Conversation(stage.channel, people, cast.script(place));
  });
}

interface Costed {
  readonly load: Load;
  readonly cpuMs: number;
  readonly channelBusy: number;
}

async function withCpu(troupe: Troupe, work: () => Promise<Load>): Promise<Costed> {
  const before = troupe.cpuMs;
  const own = process.cpuUsage();
  const began = performance.now();
  const load = await work();
  const { user, system } = process.cpuUsage(own);
  const channelBusy = (user + system) / 1000 / (performance.now() - began);
  return { load, cpuMs: troupe.cpuMs - before, channelBusy };
}

function figuresOf({ load, cpuMs, channelBusy }: Costed, open: Load) {
  return {
    turnsPerSecond: load.latencies.length / load.seconds,
    cpuPerTurn: cpuMs / load.turns,
    p50: quantile(load.latencies, 0.5),
    p99: quantile(load.latencies, 0.99),
    openP50: quantile(open.latencies, 0.5),
    openP99: quantile(open.latencies, 0.99),
    channelBusy,
  };
}
