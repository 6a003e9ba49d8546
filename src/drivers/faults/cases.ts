import type { FaultInfo } from '../../mock/index.ts';

/** One server that the suite is aimed at, and what is expected of the suite. */
export interface Case {
  /** `F151`, `B04`, `F040+F151`, `clean 3`. */
  readonly name: string;
  /** `beyond`: a fault of a family that the catalogue does not have. */
  readonly kind: 'fault' | 'beyond' | 'variant' | 'clean' | 'pair';
  readonly faults: readonly FaultInfo[];
  /** Another seed makes other data. */
  readonly seed: number;
}

/** A few of every area, the same ones each time: what CI runs. */
export const sample: readonly string[] = [
  ...['F001', 'F018', 'F035', 'F040', 'F054', 'F061', 'F080', 'F113', 'F151', 'F166', 'F199', 'F223', 'F253', 'F279'],
  ...['F293', 'F297', 'F309', 'F320', 'B12', 'B26', 'B32'],
];

export function faultCase(fault: FaultInfo): Case {
  const kind = fault.area === 'allowed' ? 'variant' : isBeyond(fault) ? 'beyond' : 'fault';
  return { name: fault.id, kind, faults: [fault], seed: 1 };
}

/** Conformant servers with data of their own. */
export function cleanCases(count: number): Case[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `clean ${index + 1}`,
    kind: 'clean',
    faults: [],
    seed: index + 1,
  }));
}

/** Pairs of faults of the catalogue, of different areas, drawn in the same way each time. */
export function pairCases(faults: readonly FaultInfo[], count: number): Case[] {
  const draw = randomFrom(20_261_124);
  const broken = faults.filter((fault) => fault.area !== 'allowed' && !isBeyond(fault));
  const pairs = new Map<string, Case>();
  while (pairs.size < count) {
    const [one, other] = [broken[draw(broken.length)], broken[draw(broken.length)]];
    if (one === undefined || other === undefined || one.area === other.area) continue;
    const name = `${one.id}+${other.id}`;
    pairs.set(name, { name, kind: 'pair', faults: [one, other], seed: 1 });
  }
  return [...pairs.values()];
}

function isBeyond({ id }: FaultInfo): boolean {
  return id.startsWith('X');
}

/** A small generator (mulberry32), so that a run can be repeated. @returns whole numbers below its argument. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
