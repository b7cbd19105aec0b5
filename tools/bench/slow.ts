import { setTimeout as sleep } from 'node:timers/promises';
import { type Load, openAll, openLoop, quantile } from './channel/load';
import { lookAround } from './channel/scripts';
import { conversationsWith } from './measure';
import type { BenchOptions } from './options';
import { heading, table } from './report';
import type { Machine } from './machine';
import { Stage } from './stage';
import { Troupe } from './troupe';

/** Of one call, in milliseconds. */
const GRAPH_MS = 1_000;
const CONNECTOR_MS = 300;

/** Turns due in a second, of people who file requests and of people who only look around. */
const FILING = 4;
const LOOKING = 10;

/** Few enough that everybody gets to what asks Graph, and enough that somebody is always free to speak. */
const PEOPLE_FILING = 24;
const STRETCHES = 5;

/** What came of the slow world. Times in milliseconds. */
export interface SlowFigures {
  /** First visible reaction of people who file: a message, or that the bot is typing. */
  readonly reactionP95: number;
  readonly replyP95: number;
  /** From being sent to its HTTP answer. */
  readonly longestTurn: number;
  /** Replies to people who look around, alone and beside those who file. */
  readonly othersAloneP95: number;
  readonly othersP95: number;
  readonly turns: number;
}

/** The product with a Graph and a Bot Connector that take their time. Rejects with `BenchError`. */
export async function slowWorld(options: BenchOptions): Promise<SlowFigures> {
  const stage = await Stage.set(options);
  const cast = stage.product();
  const troupe = await Troupe.start(stage, cast, 1, options.concurrency);
  const { line } = troupe;
  try {
    const filing = conversationsWith(stage, cast, PEOPLE_FILING);
    const looking = conversationsWith(stage, { ...cast, script: lookAround }, options.conversations);
    const [first, ...others] = [...filing, ...looking];
    if (first) troupe.check(await openAll([first], line, 1));
    await stage.world.settled();
    troupe.check(await openAll(others, line, options.concurrency));
    stage.world.delay(GRAPH_MS);
    stage.channel.delayMs = CONNECTOR_MS;
    const seconds = STRETCHES * options.seconds;
    const look = (): Promise<Load> => openLoop(looking, line, { perSecond: LOOKING, seconds });
    const alone = await look();
    const [beside, filed] = await Promise.all([
      look(),
      openLoop(filing, line, { perSecond: FILING, seconds }),
    ]);
    await sleep(50);
    troupe.check([...alone.problems, ...beside.problems, ...filed.problems, ...stage.channel.strange]);
    return {
      reactionP95: quantile(filed.reactions, 0.95),
      replyP95: quantile(filed.latencies, 0.95),
      longestTurn: Math.max(alone.longest, beside.longest, filed.longest),
      othersAloneP95: quantile(alone.latencies, 0.95),
      othersP95: quantile(beside.latencies, 0.95),
      turns: filed.turns,
    };
  } finally {
    await troupe.stop();
    stage.strike();
  }
}

export function slowReport(figures: SlowFigures, machine: Machine): string {
  const { reactionP95, replyP95, longestTurn, othersAloneP95, othersP95, turns } = figures;
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  const rows = [
    ['first visible reaction, p95', ms(reactionP95), 'below 500 ms'],
    ['reply, p95', ms(replyP95), ''],
    ['longest turn', ms(longestTurn), 'at most 12,000 ms'],
    ['others: reply, p95, nobody files', ms(othersAloneP95), ''],
    ['others: reply, p95, while people file', ms(othersP95), 'unchanged'],
  ];
  const load = `${turns} turns of people who file, ${FILING} a second; ${LOOKING} a second of others`;
  const world = `Graph takes ${GRAPH_MS} ms a call, the Bot Connector ${CONNECTOR_MS} ms; ${load}`;
  return `${heading(machine, world)}\n\n${table([['', 'measured', 'target'], ...rows])}`;
}
