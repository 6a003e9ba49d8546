import { readFileSync } from 'node:fs';

/** Watches a family of processes. @returns what gives the memory of the largest of them at its peak, in MB, and ends it. */
export function peakMemory(pid: number | undefined): { stop(): number | undefined } {
  let peak: number | undefined;
  const timer = setInterval(() => {
    const now = largest(pid);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, 100);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** Read from Linux; undefined where the system does not tell. */
function largest(pid: number | undefined): number | undefined {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean);
    const own = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;
    return Math.max(own, ...children.map((child) => largest(Number(child)) ?? 0));
  } catch {
    return undefined;
  }
}
