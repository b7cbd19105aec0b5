import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What an instance calls itself where others read it, and what it can tell about those. */
export interface Instances {
  /** This one, unlike any other and any earlier one. */
  readonly here: string;
  /** Whether it has surely ended. Of one that can't be seen from here, such as on another machine, this says no. */
  isGone(instance: string): boolean;
}

/** A process as the system knows it; `unknown` when the system doesn't say. */
export type ProcessState = { readonly kind: 'runs'; readonly startedAt: string } | { readonly kind: Unseen };
type Unseen = 'ended' | 'unknown';

/** The processes that can be seen from here. */
export interface ProcessTable {
  /** Names who sees the same processes under the same numbers; undefined where that can't be made out. */
  readonly place: string | undefined;
  readonly pid: number;
  state(pid: number): ProcessState;
}

const NAME = /^\S+ (?<place>\S+) (?<pid>[1-9]\d*) (?<startedAt>\d+)$/u;

/**
 * The instances of this machine, told apart by process number and start: a number alone comes back, and in a container
 * every process may be number 1. Where either can't be made out, nobody is ever called gone.
 */
export function instancesOf(id: string, table: ProcessTable = systemProcesses()): Instances {
  const { place, pid } = table;
  const own = table.state(pid);
  const here = place && own.kind === 'runs' ? `${id} ${place} ${pid} ${own.startedAt}` : id;
  return {
    here,
    isGone(instance) {
      const other = NAME.exec(instance)?.groups;
      if (!other || place === undefined || other['place'] !== place) return false;
      const state = table.state(Number(other['pid']));
      return state.kind === 'ended' || (state.kind === 'runs' && state.startedAt !== other['startedAt']);
    },
  };
}

/** What Linux tells; elsewhere nothing is known. */
export function systemProcesses(): ProcessTable {
  return { place: placeHere(), pid: process.pid, state: stateOf };
}

/**
 * This boot of this machine, and our view of its processes: containers have namespaces of their own, in which the same
 * numbers mean other processes and the same start reads as another time.
 */
function placeHere(): string | undefined {
  try {
    if (readlinkSync('/proc/self') !== String(process.pid)) return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const views = ['pid', 'time'].map((kind) => readlinkSync(`/proc/self/ns/${kind}`));
    const facts = JSON.stringify([boot, hostname(), ...views]);
    return createHash('sha256').update(facts).digest('hex').slice(0, 16);
  } catch {
    return undefined;
  }
}

/** Asks the kernel first: `/proc` may hide what belongs to somebody else. */
function stateOf(pid: number): ProcessState {
  try {
    process.kill(pid, 0);
  } catch (error) {
    const isEnded = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (isEnded) return { kind: 'ended' };
  }
  try {
    return fromStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return { kind: 'unknown' };
  }
}

/** See proc_pid_stat(5): the state is the third field, the start in clock ticks since the boot the twenty-second. */
function fromStat(line: string): ProcessState {
  // The second field is the program's name in brackets, which may hold anything.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const [state = ''] = fields;
  const startedAt = fields[19];
  // Killed, but nobody has asked yet how it ended.
  if (['Z', 'X', 'x'].includes(state)) return { kind: 'ended' };
  return startedAt && /^\d+$/u.test(startedAt) ? { kind: 'runs', startedAt } : { kind: 'unknown' };
}
