import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { BenchError } from './bench-error';
import { BotProcess } from './bot-process';
import { Conversation, type Line } from './channel/conversation';
import { closedLoop, type Load, openAll, openLoop, quantile } from './channel/load';
import { cpuMsOf, residentMbOf } from './process-stat';
import type { Cast, Stage } from './stage';

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
  readonly concurrency: number;
  readonly conversations: number;
  readonly perSecond: number;
}

let people = 0;

/** Starts the bot afresh, and puts it under load. Rejects with `BenchError` when one reply is wrong. */
export async function measure(stage: Stage, cast: Cast, shape: LoadShape): Promise<Figures> {
  const began = performance.now();
  const bot = await BotProcess.start(cast.program(), stage.cores.bot);
  const pool = new Pool(bot.url, { connections: shape.concurrency * 4, pipelining: 1 });
  const line: Line = { pool, serviceUrl: cast.serviceUrl, authorization: cast.authorization };
  try {
    const all = conversationsWith(stage, cast, shape.conversations);
    const [first, ...others] = all as [Conversation, ...Conversation[]];
    const firstTurn = await first.turn(line);
    check(cast, bot, firstTurn.problem === undefined ? [] : [firstTurn.problem]);
    const coldStart = firstTurn.repliedAt - began;
    check(cast, bot, await openAll(others, line, shape.concurrency));
    const under = { atOnce: shape.concurrency, seconds: shape.seconds };
    check(cast, bot, (await closedLoop(all, line, under)).problems);
    const closed = await withCpu(bot.pid, () => closedLoop(all, line, under));
    check(cast, bot, closed.load.problems);
    const resident = residentMbOf(bot.pid);
    const open = await openLoop(all, line, shape);
    check(cast, bot, open.problems);
    // What somebody says too much comes late.
    await sleep(50);
    check(cast, bot, [...all.flatMap(({ unasked }) => unasked), ...stage.channel.strange]);
    return { ...figuresOf(closed, open), resident, coldStart };
  } finally {
    await pool.close();
    await bot.stop();
  }
}

function conversationsWith(stage: Stage, cast: Cast, count: number): readonly Conversation[] {
  return Array.from({ length: count }, (_, place) => {
    people += 1;
    return new Conversation(stage.channel, people, cast.script(place));
  });
}

function check({ name }: Cast, bot: BotProcess, problems: readonly string[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const sentence = `${problems.length} wrong replies of ${name}, the first: ${first}`;
  throw new BenchError('wrong-reply', `${sentence}\n${bot.output.slice(-2000)}`);
}

interface Costed {
  readonly load: Load;
  readonly cpuMs: number;
  readonly channelBusy: number;
}

async function withCpu(pid: number, work: () => Promise<Load>): Promise<Costed> {
  const before = cpuMsOf(pid);
  const own = process.cpuUsage();
  const began = performance.now();
  const load = await work();
  const { user, system } = process.cpuUsage(own);
  const channelBusy = (user + system) / 1000 / (performance.now() - began);
  return { load, cpuMs: cpuMsOf(pid) - before, channelBusy };
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
