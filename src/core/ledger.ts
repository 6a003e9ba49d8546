import { anyPosition } from './json-pointer.ts';
import type { Observation, RuleInfo } from './rule.ts';
import { areaOf } from './rule.ts';
import type { PassCount, Totals, Verdict } from './verdict.ts';

/** What a ledger holds, as plain data that can travel between processes. */
export interface LedgerPage {
  readonly verdicts: readonly Verdict[];
  readonly passes: readonly PassCount[];
  readonly exchanges: number;
}

/**
 * Collects verdicts. The same verdict on the same operation and field is kept once, with a count, so that a fault in
 * every row of every page stays one line.
 */
export class Ledger {
  readonly #verdicts = new Map<string, Verdict>();
  readonly #passes = new Map<string, PassCount>();
  #exchanges = 0;

  countExchange(): void {
    this.#exchanges += 1;
  }

  pass(rule: RuleInfo, operation: string, count = 1): void {
    this.#addPass({ rule: rule.id, area: areaOf(rule), operation, count });
  }

  violation(rule: RuleInfo, operation: string, observation: Observation, curl: string, exchange: string): void {
    this.#addVerdict({ ...describe(rule, operation), outcome: 'violation', ...observation, curl, exchange, count: 1 });
  }

  unchecked(rule: RuleInfo, operation: string, reason: string, curl = '', exchange = ''): void {
    this.#addVerdict({
      ...describe(rule, operation),
      outcome: 'unchecked',
      ...because(reason),
      curl,
      exchange,
      count: 1,
    });
  }

  skipped(rule: RuleInfo, operation: string, reason: string): void {
    this.#addVerdict({
      ...describe(rule, operation),
      outcome: 'skipped',
      ...because(reason),
      curl: '',
      exchange: '',
      count: 1,
    });
  }

  /** How many violations were written down so far, the same ones counted once. */
  get violations(): number {
    return [...this.#verdicts.values()].filter((verdict) => verdict.outcome === 'violation').length;
  }

  add(page: LedgerPage): void {
    for (const verdict of page.verdicts) this.#addVerdict(verdict);
    for (const pass of page.passes) this.#addPass(pass);
    this.#exchanges += page.exchanges;
  }

  page(): LedgerPage {
    return { verdicts: [...this.#verdicts.values()], passes: [...this.#passes.values()], exchanges: this.#exchanges };
  }

  /** Hands over what was collected and starts again. */
  take(): LedgerPage {
    const page = this.page();
    this.#verdicts.clear();
    this.#passes.clear();
    this.#exchanges = 0;
    return page;
  }

  #addVerdict(verdict: Verdict): void {
    const pointer = anyPosition(verdict.pointer);
    const reason = verdict.outcome === 'violation' ? '' : verdict.received;
    const key = [verdict.rule, verdict.operation, verdict.outcome, pointer, reason].join('\n');
    const known = this.#verdicts.get(key);
    this.#verdicts.set(key, known === undefined ? verdict : { ...known, count: known.count + verdict.count });
  }

  #addPass(pass: PassCount): void {
    const key = `${pass.rule}\n${pass.operation}`;
    const known = this.#passes.get(key);
    this.#passes.set(key, known === undefined ? pass : { ...known, count: known.count + pass.count });
  }
}

export function totalsOf({ verdicts, passes }: LedgerPage): Totals {
  const count = (outcome: Verdict['outcome']): number =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return {
    pass: passes.reduce((sum, pass) => sum + pass.count, 0),
    violation: count('violation'),
    unchecked: count('unchecked'),
    skipped: count('skipped'),
  };
}

function describe(rule: RuleInfo, operation: string) {
  const { id, clause, title, meaning } = rule;
  return { rule: id, area: areaOf(rule), operation, clause, title, meaning };
}

function because(reason: string) {
  return { pointer: '', expected: '', received: reason };
}
