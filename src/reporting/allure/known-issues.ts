import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../core/problem.ts';
import { readJson } from '../../core/read-json.ts';

/** One entry of `known-issues.json`; docs/reports.md describes the format. */
export interface KnownIssue {
  readonly id: string;
  /** Where it is discussed. */
  readonly url: string;
  readonly rule: string;
  /** Full name; without it, the rule is known to be broken everywhere. */
  readonly operation?: string;
  readonly comment?: string;
}

/** What Allure calls resolutions: which test results are explained by which issue. */
export interface Resolutions {
  readonly knownIssuesPath: string;
  readonly links: Readonly<Record<string, { readonly urlTemplate: string }>>;
  readonly rules: {
    readonly resolution: 'issue';
    readonly issue: { id: string; type: string };
    testCaseId: string[];
  }[];
}

/** @throws {Problem} when the file is no list of issues. */
export function readKnownIssues(path: string): KnownIssue[] {
  if (!existsSync(path)) return [];
  const file = readJson(path, 'list of known issues') as { issues?: unknown } | null;
  const { issues } = file ?? {};
  if (!Array.isArray(issues) || !issues.every(isKnownIssue)) {
    throw new Problem('The list of known issues is not understood', path, 'docs/reports.md shows its format');
  }
  return issues;
}

/**
 * The issues that explain failing tests. A test counts as known only when every finding of it is: otherwise a known
 * issue would hide a new one.
 */
export function resolutionsOf(issues: readonly KnownIssue[], resultsDir: string, statePath: string): Resolutions {
  const tests = new Map<KnownIssue, Set<string>>();
  for (const { testCaseId, findings } of failuresIn(resultsDir)) {
    const causes = findings.map((finding) => issues.find((issue) => explains(issue, finding)));
    const [first] = causes;
    if (first === undefined || causes.includes(undefined)) continue;
    tests.set(first, (tests.get(first) ?? new Set()).add(testCaseId));
  }
  return {
    knownIssuesPath: statePath,
    // Allure builds addresses from a template for each kind of issue, so each issue is its own kind.
    links: Object.fromEntries(issues.map(({ id, url }) => [id, { urlTemplate: `${url}#%s` }])),
    rules: [...tests].map(([{ id }, ids]) => ({ resolution: 'issue', issue: { id, type: id }, testCaseId: [...ids] })),
  };
}

/** A finding label is `violation <rule> <operation>`. */
function explains({ rule, operation }: KnownIssue, finding: string): boolean {
  const start = `violation ${rule} `;
  return operation === undefined ? finding.startsWith(start) : finding === start + operation;
}

interface Failure {
  readonly testCaseId: string;
  readonly findings: readonly string[];
}

function failuresIn(resultsDir: string): Failure[] {
  const files = readdirSync(resultsDir).filter((name) => name.endsWith('-result.json'));
  return files.flatMap((name) => {
    const result = parse(readFileSync(join(resultsDir, name), 'utf8'));
    const findings = result?.labels.flatMap((label) => (label.name === 'finding' ? label.value : [])) ?? [];
    return result === undefined || findings.length === 0 ? [] : [{ testCaseId: result.testCaseId, findings }];
  });
}

interface StoredResult {
  readonly testCaseId: string;
  readonly labels: readonly { readonly name: string; readonly value: string }[];
}

/** A run that was killed may leave half a file behind. */
function parse(text: string): StoredResult | undefined {
  try {
    return JSON.parse(text) as StoredResult;
  } catch {
    return undefined;
  }
}

function isKnownIssue(value: unknown): value is KnownIssue {
  if (typeof value !== 'object' || value === null) return false;
  const { id, url, rule } = value as Record<string, unknown>;
  return [id, url, rule].every((text) => typeof text === 'string' && text !== '') && URL.canParse(String(url));
}
