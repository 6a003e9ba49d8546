import { expect } from '@playwright/test';
import type { Exchange } from '../../src/core/exchange.ts';
import type { Observation } from '../../src/core/rule.ts';
import type { RuleContext } from '../../src/rules/rule.ts';

/** An exchange, or one in surroundings of its own. */
export type Subject<T> = T | { readonly judged: T; readonly context?: Partial<RuleContext> };

export interface Broken<T> {
  readonly judged: T;
  readonly context?: Partial<RuleContext>;
  /** Exactly what the rule finds. */
  readonly finds: Observation;
}

/** What one rule says, by a few words for each thing that it is shown. */
export interface CasesOf<T> {
  readonly keeps: Readonly<Record<string, Subject<T>>>;
  readonly breaks: Readonly<Record<string, Broken<T>>>;
  /** What it says nothing of, neither good nor bad. */
  readonly passesOver: Readonly<Record<string, Subject<T>>>;
}

/** By rule id. */
export type RuleCases = Readonly<Record<string, CasesOf<Exchange>>>;
export type SequenceCases = Readonly<Record<string, CasesOf<readonly Exchange[]>>>;

export function judgedOf<T extends object>(subject: Subject<T>): { judged: T; context: Partial<RuleContext> } {
  return 'judged' in subject ? { context: {}, ...subject } : { judged: subject, context: {} };
}

/** The same names with other values. */
export function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

export function finds(pointer: string, expected: string, received: string): Observation {
  return { pointer, expected, received };
}

/** Stands for any text with this ending. */
export function endingWith(text: string): string {
  return expect.stringContaining(text) as unknown as string;
}
