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
}

/** One place at which a promise is broken. */
export interface Observation {
  /** JSON Pointer into the body, `header <name>`, or empty for the whole response. */
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
}

export function areaOf(rule: RuleInfo): Area {
  return rule.id.slice(0, rule.id.indexOf('/')) as Area;
}

/** Thrown by a rule that finds itself unable to judge. The message says why. */
export class Unchecked extends Error {
  override readonly name = 'Unchecked';
}
