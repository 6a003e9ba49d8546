import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { toldInTest } from '../../src/drivers/playwright/told-in-test.ts';
import { startContract } from '../support/run-contract.ts';
import { aVerdict } from './support/a-verdict.ts';

interface Result {
  readonly name: string;
  readonly status: string;
  readonly description: string;
  readonly statusDetails: { readonly message?: string };
  readonly steps: readonly { readonly attachments: readonly { readonly name: string }[] }[];
}

test('a test that is given an answer from memory fails as well as the one that asked for it', async () => {
  test.setTimeout(150_000);
  const folder = test.info().outputPath();
  const scope = ['--operation', 'Auth / Fetch all auths', '--area', 'environment', 'pagination', 'status'];
  const { report } = await startContract(
    folder,
    ['--reports', join(folder, 'reports'), '--workers', '1', '--fault', 'F018', ...scope],
    {},
    'run',
  ).done;
  const results = resultsIn(join(folder, 'reports', 'allure-results'));
  const own = results.filter(({ name }) => name === 'Auth / Fetch all auths answers as documented');
  expect(own.map(({ status }) => status)).toEqual(['failed']);
  expect(own[0]?.steps[0]?.attachments.map(({ name }) => name)).toEqual(['POST /v2/sandbox/products/auths → 201']);
  // What looked at nothing was skipped, and has not passed.
  const empty = results.filter(({ description }) => description.startsWith('Checks that passed: 0'));
  expect(empty.filter(({ status }) => status === 'passed')).toEqual([]);
  // Results come in no order, so that all of them are looked at.
  const reasons = empty.filter(({ status }) => status === 'skipped').map(({ statusDetails }) => statusDetails.message);
  expect([...new Set(reasons)].sort()).toEqual([
    'no list of this server is 11 to 500 items long',
    'no operation that was asked for can show this',
  ]);
  // The figures of the run count an answer once, however often it was used.
  const answered = report?.passes.filter(({ rule }) => rule === 'transport/answered') ?? [];
  expect(answered.reduce((sum, { count }) => sum + count, 0)).toBe(report?.exchanges);
});

test('what is told of a test is its books, and what answers from memory showed', () => {
  const page = (rule: Parameters<typeof aVerdict>[0]) => ({
    verdicts: [aVerdict(rule)],
    notes: [],
    passes: {},
    exchanges: 1,
  });
  const told = toldInTest({ page: page('data/schema'), again: page('json/syntax') });
  expect(told.verdicts.map(({ rule }) => rule)).toEqual(['data/schema', 'json/syntax']);
});

function resultsIn(folder: string): Result[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('-result.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Result);
}
