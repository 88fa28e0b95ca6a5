import { readdirSync, readFileSync } from 'node:fs';

/**
 * Milliseconds that a process has spent on a processor, in all its threads: the first number of
 * `/proc/PID/task/TID/schedstat`, which Linux counts in nanoseconds (`/proc/PID/stat` only in steps of 10 ms, too coarse
 * for one keystroke). NaN on a system without it.
 */
export function cpuTime(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  const tasks = `/proc/${pid}/task`;
  const times = readdirSync(tasks).map((task) =>
    Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]),
  );
  return times.reduce((sum, time) => sum + time, 0) / 1e6;
}
