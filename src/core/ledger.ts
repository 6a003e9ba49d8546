import { anyPosition } from './json-pointer.ts';
import type { Observation, RuleInfo } from './rule.ts';
import { areaOf } from './rule.ts';
import type { Note, PassCount, Totals, Verdict } from './verdict.ts';

/** What a ledger holds, as plain data, as reports show it. */
export interface LedgerPage {
  readonly verdicts: readonly Verdict[];
  readonly notes: readonly Note[];
  readonly passes: readonly PassCount[];
  readonly exchanges: number;
}

/** The same as it travels between processes: passes are by far the most of it, and repeat the same few words. */
export interface PackedPage extends Omit<LedgerPage, 'passes'> {
  /** How often, by operation and rule. */
  readonly passes: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Collects verdicts. The same verdict on the same operation and field is kept once, with a count, so that a fault in
 * every row of every page stays one line.
 */
export class Ledger {
  readonly #verdicts = new Map<string, Verdict>();
  readonly #notes = new Map<string, Note>();
  /** How often, by operation and rule. */
  readonly #passes = new Map<string, Map<string, number>>();
  #exchanges = 0;

  countExchange(): void {
    this.#exchanges += 1;
  }

  pass(rule: RuleInfo, operation: string, count = 1): void {
    this.#addPass(rule.id, operation, count);
  }

  /** A broken promise; what only an advisory rule asks for becomes a note. */
  violation(rule: RuleInfo, operation: string, observation: Observation, curl: string, exchange: string): void {
    const told = { ...describe(rule, operation), ...observation, curl, exchange, count: 1 };
    if (rule.advisory === true) this.#addNote({ ...told, outcome: 'note' });
    else this.#addVerdict({ ...told, outcome: 'violation' });
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

  add({ passes, ...page }: LedgerPage): void {
    this.addPacked({ ...page, passes: {} });
    for (const { rule, operation, count } of passes) this.#addPass(rule, operation, count);
  }

  addPacked(page: PackedPage): void {
    for (const verdict of page.verdicts) this.#addVerdict(verdict);
    for (const note of page.notes) this.#addNote(note);
    for (const [operation, counts] of Object.entries(page.passes)) {
      for (const [rule, count] of Object.entries(counts)) this.#addPass(rule, operation, count);
    }
    this.#exchanges += page.exchanges;
  }

  page(): LedgerPage {
    return {
      verdicts: [...this.#verdicts.values()],
      notes: [...this.#notes.values()],
      passes: [...this.#passes].flatMap(([operation, counts]) => passesOf(operation, counts)),
      exchanges: this.#exchanges,
    };
  }

  /** Hands over what was collected and starts again. */
  take(): PackedPage {
    const page = {
      verdicts: [...this.#verdicts.values()],
      notes: [...this.#notes.values()],
      passes: Object.fromEntries(
        [...this.#passes].map(([operation, counts]) => [operation, Object.fromEntries(counts)]),
      ),
      exchanges: this.#exchanges,
    };
    this.#verdicts.clear();
    this.#notes.clear();
    this.#passes.clear();
    this.#exchanges = 0;
    return page;
  }

  #addVerdict(verdict: Verdict): void {
    addUp(this.#verdicts, keyOf(verdict, verdict.outcome === 'violation' ? '' : verdict.received), verdict);
  }

  #addNote(note: Note): void {
    addUp(this.#notes, keyOf(note, ''), note);
  }

  #addPass(rule: string, operation: string, count: number): void {
    const counts = this.#passes.get(operation) ?? new Map<string, number>();
    this.#passes.set(operation, counts);
    counts.set(rule, (counts.get(rule) ?? 0) + count);
  }
}

function keyOf({ rule, operation, outcome, pointer }: Verdict | Note, reason: string): string {
  return [rule, operation, outcome, anyPosition(pointer), reason].join('\n');
}

/** The first of a kind stays as it was told; those after it are counted. */
function addUp<T extends { readonly count: number }>(kept: Map<string, T>, key: string, one: T): void {
  const known = kept.get(key);
  kept.set(key, known === undefined ? one : { ...known, count: known.count + one.count });
}

function passesOf(operation: string, counts: ReadonlyMap<string, number>): PassCount[] {
  return [...counts].map(([rule, count]) => ({ rule, area: areaOf({ id: rule }), operation, count }));
}

export function totalsOf({ verdicts, notes, passes }: LedgerPage): Totals {
  const count = (outcome: Verdict['outcome']): number =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return {
    pass: passes.reduce((sum, pass) => sum + pass.count, 0),
    violation: count('violation'),
    unchecked: count('unchecked'),
    skipped: count('skipped'),
    note: notes.length,
  };
}

function describe(rule: RuleInfo, operation: string) {
  const { id, clause, title, meaning } = rule;
  return { rule: id, area: areaOf(rule), operation, clause, title, meaning };
}

function because(reason: string) {
  return { pointer: '', expected: '', received: reason };
}
