import { toPointer } from './json-pointer.ts';

/** A place at which two JSON values differ, and what stands there in each; undefined where there is nothing. */
export interface Difference {
  readonly pointer: string;
  readonly one: unknown;
  readonly other: unknown;
}

/** The first place, in the order of the first value; members in another order are the same. */
export function firstDifference(one: unknown, other: unknown, pointer = ''): Difference | undefined {
  if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) {
    return one === other ? undefined : { pointer, one, other };
  }
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = firstDifference(one[name], other[name], pointer + toPointer([name]));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
