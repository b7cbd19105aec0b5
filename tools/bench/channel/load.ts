import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Conversation, Line, Turn } from './conversation';

/** What one stretch of load came to. */
export interface Load {
  /** In milliseconds, of each turn from being sent (or due) to the arrival of the reply. */
  readonly latencies: readonly number[];
  /** The same to the first visible reaction. */
  readonly reactions: readonly number[];
  /** Milliseconds of the longest turn, from being sent to its HTTP answer. */
  readonly longest: number;
  /** Until the last turn was done. */
  readonly seconds: number;
  readonly turns: number;
  readonly problems: readonly string[];
}

/** Every conversation says its first words, a few at a time. */
export async function openAll(
  conversations: readonly Conversation[],
  line: Line,
  atOnce: number,
): Promise<readonly string[]> {
  const waiting = [...conversations];
  const gathered = new Gathered();
  await lanes(atOnce, async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) gathered.add(await next.turn(line));
  });
  return gathered.problems;
}

/** So many turns are under way at any time; each lane takes conversations through their script, one after another. */
export async function closedLoop(
  conversations: readonly Conversation[],
  line: Line,
  { atOnce, seconds }: { readonly atOnce: number; readonly seconds: number },
): Promise<Load> {
  const waiting = [...conversations];
  const gathered = new Gathered();
  const began = performance.now();
  const end = began + seconds * 1000;
  await lanes(atOnce, async () => {
    while (performance.now() < end) {
      const conversation = waiting.shift();
      if (!conversation) return;
      do gathered.add(await conversation.turn(line));
      while (!conversation.isAtStart && performance.now() < end);
      waiting.push(conversation);
    }
  });
  return gathered.loadSince(began);
}

/** So many turns a second are due, whatever the bot does. Latency counts from when a turn was due. */
export async function openLoop(
  conversations: readonly Conversation[],
  line: Line,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Load> {
  const waiting = [...conversations];
  const due: number[] = [];
  const gathered = new Gathered();
  const running = new Set<Promise<void>>();
  const start = (): void => {
    while (due.length > 0 && waiting.length > 0) {
      const at = due.shift() ?? 0;
      const conversation = waiting.shift() as Conversation;
      const turn = conversation.turn(line).then((done) => {
        gathered.add({ ...done, sentAt: at });
        waiting.push(conversation);
        start();
      });
      running.add(turn);
      void turn.then(() => running.delete(turn));
    }
  };
  const began = performance.now();
  const total = perSecond * seconds;
  for (let made = 0; made < total;) {
    for (; made < total && began + (made * 1000) / perSecond <= performance.now(); made += 1) {
      due.push(began + (made * 1000) / perSecond);
    }
    start();
    await sleep(1);
  }
  while (running.size > 0) await Promise.race(running);
  return gathered.loadSince(began);
}

async function lanes(count: number, lane: () => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: count }, lane));
}

class Gathered {
  readonly problems: string[] = [];
  private readonly latencies: number[] = [];
  private readonly reactions: number[] = [];
  private longest = 0;

  add({ sentAt, reactedAt, repliedAt, doneAt, problem }: Turn): void {
    if (problem !== undefined) this.problems.push(problem);
    this.latencies.push(repliedAt - sentAt);
    this.reactions.push(reactedAt - sentAt);
    this.longest = Math.max(this.longest, doneAt - sentAt);
  }

  loadSince(began: number): Load {
    const { latencies, reactions, longest, problems } = this;
    const seconds = (performance.now() - began) / 1000;
    return { latencies, reactions, longest, seconds, turns: latencies.length, problems };
  }
}

/** The value below which this share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
    : (sorted[Math.floor(middle)] ?? 0);
}
