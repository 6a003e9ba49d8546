import { Ledger } from '../../core/ledger.ts';
import { mergeNullFields } from '../../core/null-field.ts';
import { mergeTimings } from '../../core/timing.ts';
import type { RuleInfo } from '../../core/rule.ts';
import type { ContractReport } from '../contract-report.ts';
import { toReport } from '../contract-report.ts';

/** What a shard left behind: its report, or why there is none. */
export type ShardReport =
  { readonly folder: string; readonly report: ContractReport } | { readonly folder: string; readonly broken: string };

/** Stands for everything that a shard would have judged. */
const rule: RuleInfo = {
  id: 'availability/suite',
  clause: 'the suite itself',
  title: 'The suite can judge this part of the contract',
  meaning: 'Nothing is known about what this shard would have checked.',
};

/**
 * Makes one report of those of all shards. A shard whose report is missing or broken is unchecked, and so is one that
 * nobody named: what it would have found is not known.
 */
export function mergeReports(shards: readonly ShardReport[]): ContractReport {
  const reports = shards.flatMap((shard) => ('report' in shard ? [shard.report] : []));
  const ledger = new Ledger();
  for (const report of reports) ledger.add(report);
  for (const shard of shards) {
    if ('broken' in shard) ledger.unchecked(rule, `(shard in ${shard.folder})`, shard.broken);
  }
  for (const [operation, reason] of strangers(shards)) ledger.unchecked(rule, operation, reason);

  const [first] = reports;
  const begins = reports.map(({ startedAt }) => Date.parse(startedAt));
  const ends = reports.map(({ startedAt, durationMs }) => Date.parse(startedAt) + durationMs);
  const startedAt = begins.length === 0 ? new Date() : new Date(Math.min(...begins));
  const facts = {
    target: first?.target ?? '',
    baseUrl: first?.baseUrl ?? '',
    collection: first?.collection ?? '',
    startedAt,
    durationMs: ends.length === 0 ? 0 : Math.max(...ends) - startedAt.getTime(),
    requestsByPart: sums(reports.map(({ requestsByPart }) => requestsByPart)),
    // They wait side by side.
    waitedMs: Math.max(0, ...reports.map(({ waitedMs }) => waitedMs)),
    timings: mergeTimings(reports.map(({ timings = [] }) => timings)),
  };
  return toReport(ledger.page(), facts, mergeNullFields(reports.flatMap(({ nullFields }) => nullFields)));
}

/** Shards that are missing, that are there twice, or that belong to another run. */
function strangers(shards: readonly ShardReport[]): [operation: string, reason: string][] {
  const known = shards.flatMap((shard) => ('report' in shard ? [shard] : []));
  const [first] = known;
  if (first === undefined) return [];
  const total = Math.max(...known.map(({ report }) => report.shard?.total ?? 0));
  const missing = Array.from({ length: total }, (_, index) => index + 1)
    .filter((number) => !known.some(({ report }) => report.shard?.current === number))
    .map((number): [string, string] => [
      `(shard ${number} of ${total})`,
      'no report of it is among those that were merged: name its folder, or run it again',
    ]);
  const wrong = known.flatMap(({ folder, report }, index): [string, string][] => {
    const place = `(shard in ${folder})`;
    const { target, baseUrl, collection, shard } = report;
    if (target !== first.report.target || baseUrl !== first.report.baseUrl || collection !== first.report.collection) {
      return [[place, `it ran ${collection} against ${target} ${baseUrl}, and ${first.folder} did not`]];
    }
    if (shard === undefined) return total === 0 ? [] : [[place, 'it is the report of a whole run, not of a shard']];
    if (shard.total !== total) return [[place, `it is one of ${shard.total} shards, and others are of ${total}`]];
    const twice = known.findIndex(({ report: other }) => other.shard?.current === shard.current);
    return twice === index
      ? []
      : [[place, `shard ${shard.current} is there twice: ${known[twice]?.folder} has it too`]];
  });
  return [...missing, ...wrong];
}

function sums(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const one of all) for (const [part, count] of Object.entries(one)) total[part] = (total[part] ?? 0) + count;
  return total;
}
