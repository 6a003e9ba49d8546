import type { LintSuite } from './suite.ts';

/** Something that is wrong in a file of the suite. */
export interface Finding {
  readonly check: string;
  readonly file: string;
  /** An operation, a JSON pointer or a line. */
  readonly place: string;
  readonly wrong: string;
  readonly remedy: string;
}

/** What a check finds; its name is added by whoever runs it. */
export type Flaw = Omit<Finding, 'check'>;

/** One thing that must be true of the files. */
export interface Check {
  readonly id: string;
  readonly title: string;
  find(suite: LintSuite): Iterable<Flaw> | Promise<Iterable<Flaw>>;
}
