import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Which core is whose; undefined where processes can't be pinned. */
export interface Cores {
  readonly bot: number | undefined;
  /** The load generator. */
  readonly channel: number | undefined;
  /** Graph, which shares the channel's core where there are only two. */
  readonly world: number | undefined;
}

export function coresHere(): Cores {
  const count = cpus().length;
  const canPin = count > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0;
  return canPin
    ? { bot: 0, channel: 1, world: count > 2 ? 2 : 1 }
    : { bot: undefined, channel: undefined, world: undefined };
}

/** The command on one core, and nowhere else. */
export function onCore(core: number | undefined, command: readonly string[]): readonly string[] {
  return core === undefined ? command : ['taskset', '-c', String(core), ...command];
}

/** Moves a running process, with all of its threads. */
export function moveToCore(pid: number, core: number | undefined): void {
  if (core !== undefined) spawnSync('taskset', ['-a', '-c', '-p', String(core), String(pid)]);
}
