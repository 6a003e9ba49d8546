import type { Area } from './area.ts';

/** What is known of a rule before it judges anything. */
export interface RuleInfo {
  /** `area/name`. */
  readonly id: `${Area}/${string}`;
  /** Where the promise stands: `S10b` is a clause of the API introduction, `RFC 9110 §8.3` a standard, `practice` neither. */
  readonly clause: string;
  /** The promise, as a sentence. */
  readonly title: string;
  /** What it means for an app when the promise is broken. */
  readonly meaning: string;
  /** Nobody promises it: where it does not hold, that is a note, and no violation. */
  readonly advisory?: true;
}

/** One place at which a promise is broken. */
export interface Observation {
  /** JSON Pointer into the body, `header <name>`, or empty for the whole response. */
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
  readonly patch?: SchemaPatch;
}

/** A change of a schema file, ready to apply. */
export interface SchemaPatch {
  /** The file, as a path from the project's root. */
  readonly schema: string;
  /** What the schema says afterwards: that the server may do so, or that it may not. */
  readonly effect: 'allows' | 'forbids';
  /** JSON Patch (RFC 6902). */
  readonly operations: readonly PatchOperation[];
}

export interface PatchOperation {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: string;
  readonly value?: unknown;
}

export function areaOf({ id }: { readonly id: string }): Area {
  return id.slice(0, id.indexOf('/')) as Area;
}

/** Thrown by a rule that finds itself unable to judge. The message says why. */
export class Unchecked extends Error {
  override readonly name = 'Unchecked';
}
