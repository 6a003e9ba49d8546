import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Verdict } from '../../src/core/verdict.ts';
import { writeReport } from '../../src/reporting/contract-report.ts';
import { aReport, hostile } from '../reporting/support/a-report.ts';
import { aVerdict } from '../reporting/support/a-verdict.ts';

const unchecked = aVerdict('data/schema', { outcome: 'unchecked', pointer: '', expected: '', received: 'no schema' });

test('each broken rule and each reason not to judge is one annotation; what was skipped is none', async () => {
  const { output, code } = await github([
    aVerdict('pagination/arithmetic', { received: 'number 0' }),
    aVerdict('pagination/arithmetic', { operation: 'Auth / Fetch all auths' }),
    unchecked,
    aVerdict('status/success', { outcome: 'skipped', received: 'no second key' }),
  ]);
  expect(code).toBe(0);
  expect(output.trim().split('\n')).toEqual([
    '::error title=Contract broken%3A pagination/arithmetic::Banks / List banks and 1 more at /data/banks/*/name: ' +
      'The promise of pagination/arithmetic%0Aexpected a string%0Areceived number 0',
    '::error title=Not judged%3A data/schema::Banks / List banks: no schema',
  ]);
});

test('text of a server can neither start a workflow command nor end one', async () => {
  const { output } = await github([aVerdict('data/schema', { received: 'x\r\n::add-mask::y\n100%, a: b' })]);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(output).toContain('x%0D%0A::add-mask::y%0A100%25, a: b');
});

test('GitHub shows ten annotations of a step, so the tenth says how many more there are', async () => {
  const causes = Array.from({ length: 12 }, (_, index) => aVerdict(`data/rule-${index}`));
  const lines = (await github(causes)).output.trim().split('\n');
  expect(lines).toHaveLength(10);
  expect(lines.at(-1)).toBe('::error title=and more::3 more causes stand in the job summary and in contract.json');
});

test('the job summary has verdict, areas and findings, and is added to what is there', async () => {
  const { summary } = await github([aVerdict('data/schema', { received: 'number 0' }), unchecked], 'before\n');
  expect(summary).toMatch(/^before\n## Contract of Okra v2 2\.0\.0 against sandbox\n/);
  expect(summary).toContain('The contract is broken: 2 violations.');
  expect(summary).toContain('| data | 0 | 1 | 1 | 0 |');
  expect(summary).toContain('| status | 3 | 0 | 0 | 0 |');
  expect(summary).toMatch(/\| violation \| <code>data\/schema<\/code> \|.*received <code>number 0<\/code> \|/);
  expect(summary).toContain('| unchecked | <code>data/schema</code> | Banks / List banks  | <code>no schema</code> |');
});

test('text of a server is neither HTML nor Markdown in the job summary', async () => {
  const nasty = `${hostile} | [x](https://evil.example) ![y](z) **b** @team #1 \`c\`\n# head`;
  const { summary } = await github([aVerdict('data/schema', { received: nasty })]);
  const row = summary.split('\n').find((line) => line.startsWith('| violation'));
  expect(row?.split(' | ')).toHaveLength(4);
  expect(row?.replaceAll(/<\/?code>|&#\d+;/g, '')).not.toMatch(/[<>[\]()!*@#`]/);
});

test('however much is wrong, the job summary stays below what GitHub takes', async () => {
  const causes = Array.from({ length: 400 }, (_, index) =>
    aVerdict(`data/rule-${index}`, { received: '<'.repeat(5_000), expected: '|'.repeat(5_000) }),
  );
  const { summary } = await github(causes);
  expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576 / 2);
  expect(summary).toContain('… and 350 more: contract.json has them all.');
});

test('no run to report on: an annotation says so, and the exit code is 2', async () => {
  const { output, errors, code } = await github(undefined);
  expect(output).toMatch(/^::error title=There is no run to report on::.*contract\.json: no such file\n$/);
  expect(errors).toContain('run: npm run contract');
  expect(code).toBe(2);
});

test('a job summary that cannot be written is a warning, and the annotations stand', async () => {
  const { output, errors, code } = await github([unchecked], 'folder');
  expect(output).toContain('::error title=Not judged');
  expect(errors).toContain('Warning: the job summary could not be written: ');
  expect(code).toBe(0);
});

/**
 * Runs `contract report --github` on a report with these verdicts, or on none.
 * @param before what the file of the job summary holds; `folder` makes a folder of it, which cannot be written.
 */
async function github(verdicts: readonly Verdict[] | undefined, before = '') {
  const folder = test.info().outputPath();
  if (verdicts !== undefined) writeReport(aReport(verdicts, [['status', 'Banks / List banks']]), folder);
  const path = join(folder, 'summary.md');
  const isFolder = before === 'folder';
  if (isFolder) mkdirSync(path);
  else writeFileSync(path, before);
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'report', '--github', '--reports', folder];
  const env = { ...process.env, GITHUB_STEP_SUMMARY: path };
  return new Promise<{ code: number; output: string; errors: string; summary: string }>((resolve) => {
    execFile(process.execPath, args, { env }, (error, output, errors) => {
      const summary = isFolder ? '' : readFileSync(path, 'utf8');
      resolve({ code: error === null ? 0 : Number(error.code), output, errors, summary });
    });
  });
}
