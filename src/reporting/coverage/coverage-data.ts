import { areas, type Area } from '../../core/area.ts';
import type { NullField } from '../../core/null-field.ts';
import type { Operation } from '../../core/operation.ts';
import type { Note, Outcome, Totals, Verdict } from '../../core/verdict.ts';
import type { ContractReport } from '../contract-report.ts';
import { maskExpected, maskPersonal, maskReceived } from '../mask-personal.ts';

/** What the page needs besides the report of the run. */
export interface CoverageFacts {
  /** All operations of the collection, so that what was not covered shows. */
  readonly operations: readonly Pick<Operation, 'name' | 'product' | 'method' | 'url' | 'evidence' | 'effect'>[];
  /** Commit of the suite, where Git is there. */
  readonly commit?: string;
  /** When each operation was looked at last, by this run or an earlier one, and whether all was well. */
  readonly verified?: Readonly<Record<string, LastVerified>>;
}

export interface LastVerified {
  /** ISO 8601. */
  readonly at: string;
  readonly ok: boolean;
}

/** What is in the page, as plain data. */
export interface CoverageData {
  readonly run: Pick<ContractReport, 'target' | 'baseUrl' | 'collection' | 'startedAt' | 'durationMs' | 'exchanges'> & {
    readonly totals: Totals;
    readonly commit: string;
  };
  readonly areas: readonly Area[];
  readonly rows: readonly CoverageRow[];
}

export interface CoverageRow {
  readonly name: string;
  readonly product: string;
  readonly method: string;
  readonly path: string;
  readonly evidence: string;
  readonly effect: string;
  readonly verified: LastVerified | undefined;
  /** One for each area, in the same order. */
  readonly cells: readonly CoverageCell[];
  readonly nullFields: readonly NullField[];
}

export interface CoverageCell {
  readonly outcome: Outcome | 'none';
  readonly passes: readonly { readonly rule: string; readonly count: number }[];
  readonly verdicts: readonly Verdict[];
  readonly notes: readonly Note[];
}

/** Product of rows that stand for no operation of the collection: unknown routes, the run as a whole. */
const otherProduct = 'Beyond the collection';

const worstFirst = ['violation', 'unchecked', 'skipped'] as const;

/** Lays the verdicts of a run out as operations × areas. */
export function coverageData(report: ContractReport, facts: CoverageFacts): CoverageData {
  const { target, baseUrl, collection, startedAt, durationMs, exchanges, totals } = report;
  const known = new Set(facts.operations.map(({ name }) => name));
  const seen = new Set([...report.verdicts, ...report.notes, ...report.passes].map(({ operation }) => operation));
  const others = [...seen].filter((name) => !known.has(name));
  const cellOf = cells(report);
  const nullFields = groupBy(report.nullFields, ({ operation }) => operation);
  const rowOf = (name: string): Pick<CoverageRow, 'verified' | 'cells' | 'nullFields'> => ({
    verified: facts.verified?.[name],
    cells: areas.map((area) => cellOf(name, area)),
    nullFields: nullFields.get(name) ?? [],
  });
  return {
    run: { target, baseUrl, collection, startedAt, durationMs, exchanges, totals, commit: facts.commit ?? '' },
    areas,
    rows: [
      ...facts.operations.map(({ url, ...operation }) => ({
        ...operation,
        path: maskPersonal(pathOf(url)),
        ...rowOf(operation.name),
      })),
      ...others.map((name) => ({ ...beyond, name, ...rowOf(name) })),
    ],
  };
}

const beyond = { product: otherProduct, method: '', path: '', evidence: '', effect: '' };

function cells({ verdicts, notes, passes }: ContractReport): (operation: string, area: Area) => CoverageCell {
  const key = ({ operation, area }: { operation: string; area: Area }): string => `${area} ${operation}`;
  const verdictsOf = groupBy(verdicts, key);
  const notesOf = groupBy(notes, key);
  const passesOf = groupBy(passes, key);
  return (operation, area) => {
    const found = verdictsOf.get(key({ operation, area })) ?? [];
    const passed = passesOf.get(key({ operation, area })) ?? [];
    return {
      outcome:
        worstFirst.find((outcome) => found.some((verdict) => verdict.outcome === outcome) && keeps(outcome, passed)) ??
        (passed.length > 0 ? 'pass' : 'none'),
      passes: passed.map(({ rule, count }) => ({ rule, count })),
      verdicts: found.map(withoutPersonal),
      notes: (notesOf.get(key({ operation, area })) ?? []).map(withoutPersonal),
    };
  };
}

function withoutPersonal<T extends Verdict | Note>(verdict: T): T {
  const { pointer, expected, received, curl } = verdict;
  return {
    ...verdict,
    expected: maskExpected(expected, pointer),
    received: maskReceived(received, pointer),
    curl: maskPersonal(curl),
  };
}

/** One rule that was skipped does not hide that others of the area were checked. */
function keeps(outcome: Outcome, passed: readonly unknown[]): boolean {
  return outcome !== 'skipped' || passed.length === 0;
}

/** `{{base_url}}/products/auths` without the variable that every address begins with. */
function pathOf(url: string): string {
  return url.replace(/^\{\{[^}]*\}\}/, '');
}

/** `Map.groupBy`, which Node 20 does not have. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
