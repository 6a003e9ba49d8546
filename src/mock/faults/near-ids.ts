import type { FaultInfo } from '../pipeline/fault.ts';

/** The three faults whose ids are nearest to a mistyped one: same letter first, then the smallest step in number. */
export function nearIds(id: string, faults: readonly FaultInfo[]): readonly FaultInfo[] {
  const letter = id.charAt(0).toUpperCase();
  const number = Number(/\d+/.exec(id)?.[0] ?? 0);
  const distance = (fault: FaultInfo): number =>
    Math.abs(Number(fault.id.slice(1)) - number) + (fault.id.startsWith(letter) ? 0 : 1000);
  return faults.toSorted((a, b) => distance(a) - distance(b)).slice(0, 3);
}
