import type { Hooks } from './hooks.ts';
import type { Policies } from './policies.ts';

/** The names by which a finding is filed; as in the suite's reports. */
export type Area =
  | 'transport'
  | 'status'
  | 'media-type'
  | 'json'
  | 'envelope'
  | 'data'
  | 'pagination'
  | 'rate-limit-headers'
  | 'rate-limit'
  | 'authentication'
  | 'request'
  | 'routing'
  | 'environment'
  | 'exposure'
  | 'state'
  | 'availability'
  | 'allowed';

/** Replaces policies; each replacement gets the one that was there before, so faults combine. */
export type PolicyWraps = {
  readonly [Name in keyof Policies]?: (previous: Policies[Name], all: Policies) => Policies[Name];
};

export interface FaultInfo {
  /**
   * `F…` breaks a promise, `B…` is a variant that keeps them all: both are rows of the catalogue that this suite was made
   * against. `X…` breaks a promise too, of a family beyond the catalogue, and is counted apart: what is found of the
   * catalogue stays comparable from one version to the next.
   */
  readonly id: string;
  /** `allowed` for variants. */
  readonly area: Area;
  readonly title: string;
  /** What it breaks is advice that no promise holds a server to: it is found when a note says so. */
  readonly advisory?: true;
}

/** One thing a server can do wrong (or differently), as an addition to the clean mock. */
export interface Fault extends FaultInfo, Hooks {
  readonly policies?: PolicyWraps;
}
