import { readFileSync } from 'node:fs';

/** The most memory that a process has had so far, in bytes: `VmHWM`, which Linux keeps. NaN on another system. */
export function peakMemory(pid = 0): number {
  if (process.platform !== 'linux') return Number.NaN;
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    // It has ended since.
    return 0;
  }
}
