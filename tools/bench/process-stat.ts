import { existsSync, readFileSync } from 'node:fs';

/** Clock ticks are 10 ms on every Linux that Node runs on. */
const TICK_MS = 10;
const PAGE_MB = 4096 / 1024 / 1024;

/** CPU time of all threads of a process, in milliseconds; NaN where the system has no /proc. See proc_pid_stat(5). */
export function cpuMsOf(pid: number): number {
  const fields = fieldsOf(pid);
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** What a process holds in memory, in MB; NaN as above. */
export function residentMbOf(pid: number): number {
  return Number(fieldsOf(pid)[21]) * PAGE_MB;
}

/** From the third field on; the second is the program's name in brackets, which may hold anything. */
function fieldsOf(pid: number): readonly string[] {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return [];
  const line = readFileSync(file, 'utf8');
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
}
