import { expect, test } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeJunit } from '../../src/reporting/merge/merge-junit.ts';
import { mergeReports, type ShardReport } from '../../src/reporting/merge/merge-reports.ts';
import { exitCode } from '../../src/core/verdict.ts';
import { aReport } from '../reporting/support/a-report.ts';
import { aVerdict } from '../reporting/support/a-verdict.ts';
import { runCli } from '../support/run-cli.ts';

const parts = { verdicts: [] as ReturnType<typeof aVerdict>[] };

/** Shard `current` of `total`; it finds what the test says. */
function shard(current: number, total: number, verdicts = parts.verdicts): ShardReport {
  const passes = [['data', 'Banks / List banks']] as const;
  return { folder: `shards/${current}`, report: { ...aReport(verdicts, passes), shard: { current, total } } };
}

function unchecked(...shards: readonly ShardReport[]): string[] {
  const report = mergeReports(shards);
  const found = report.verdicts.filter(({ outcome }) => outcome === 'unchecked');
  expect(exitCode(report.totals)).toBe(found.length > 0 ? 2 : 0);
  return found.map(({ operation, received }) => `${operation}: ${received}`);
}

test('counts are added up, times span all shards, and the exit code is the worst', () => {
  const later = shard(2, 2, [aVerdict('data/schema')]);
  const shards = [
    shard(1, 2),
    'report' in later
      ? { ...later, report: { ...later.report, startedAt: '2026-11-24T09:31:00.000Z', waitedMs: 9_000 } }
      : later,
  ];
  const report = mergeReports(shards);
  expect(report).toMatchObject({
    startedAt: '2026-11-24T09:30:00.000Z',
    durationMs: 60_000 + 61_000,
    exchanges: 2 * 1_234,
    requests: 2 * 1_200,
    waitedMs: 9_000,
    totals: { pass: 2 * 3, violation: 1, unchecked: 0 },
  });
  expect(exitCode(report.totals)).toBe(1);
});

test('the same finding of two shards is one finding, seen twice', () => {
  const report = mergeReports([shard(1, 2, [aVerdict('data/schema')]), shard(2, 2, [aVerdict('data/schema')])]);
  expect(report.verdicts).toMatchObject([{ rule: 'data/schema', count: 2 }]);
});

test('whole shards are merged without a word', () => {
  expect(unchecked(shard(2, 2), shard(1, 2))).toEqual([]);
});

test('a missing shard, a broken one, one that is there twice and one of another run are unchecked', () => {
  expect(unchecked(shard(1, 3), shard(3, 3))).toEqual([expect.stringMatching(/^\(shard 2 of 3\): no report of it/)]);
  expect(unchecked(shard(1, 1), { folder: 'shards/x', broken: 'it is empty' })).toEqual([
    '(shard in shards/x): it is empty',
  ]);
  expect(unchecked(shard(1, 2), shard(1, 2), shard(2, 2))).toEqual([expect.stringContaining('shard 1 is there twice')]);
  expect(unchecked(shard(1, 2), shard(2, 2), shard(2, 4))).toEqual(
    expect.arrayContaining([expect.stringContaining('(shard 3 of 4)')]),
  );
  const other = shard(2, 2);
  const elsewhere = 'report' in other ? { ...other, report: { ...other.report, target: 'production' } } : other;
  expect(unchecked(shard(1, 2), elsewhere)).toEqual([expect.stringContaining('against production')]);
});

for (const [name, text] of Object.entries({
  'that breaks off': '{"target": "mock",',
  'of another program': '{"ok": true}',
})) {
  test(`a report ${name} ends a merge with 2, and names the file`, async () => {
    const folder = test.info().outputPath('shard');
    mkdirSync(folder);
    writeFileSync(join(folder, 'contract.json'), text);
    const { code, stdout } = await runCli([
      'merge',
      folder,
      '--reports',
      test.info().outputPath('merged'),
      '--no-allure',
    ]);
    expect(code).toBe(2);
    expect(stdout).toContain(join(folder, 'contract.json'));
  });
}

test('a merge does not write over a shard', async () => {
  const folder = test.info().outputPath('shard');
  const { code, stderr } = await runCli(['merge', folder, '--reports', folder]);
  expect(code).toBe(2);
  expect(stderr).toContain('A merge would write over a shard');
});

test('JUnit files become one, with the sums of their counts', () => {
  const file = (name: string): string =>
    `<?xml version="1.0"?>\n<testsuites id="" tests="2" failures="1" skipped="0" errors="0" time="1.5">\n<testsuite name="${name}"/>\n</testsuites>`;
  const merged = mergeJunit([file('a'), 'no junit', file('b')]);
  expect(merged).toContain('tests="4" failures="2" skipped="0" errors="0" time="3"');
  expect(merged.match(/<testsuite name=/g)).toHaveLength(2);
});
