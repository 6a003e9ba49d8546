import { expect, test } from '@playwright/test';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { leftOut } from '../../src/drivers/budget/left-out.ts';
import { readHistory, rememberVerified, withRun } from '../../src/drivers/budget/history.ts';
import { aReport } from '../reporting/support/a-report.ts';
import { aVerdict } from '../reporting/support/a-verdict.ts';

const broken: Readonly<Record<string, string>> = {
  'no JSON': '{"sandbox": {',
  'a list': '[]',
  'an entry without a time': '{"sandbox": {"Banks / List banks": {"ok": true}}}',
};

for (const [name, text] of Object.entries(broken)) {
  test(`a history that is ${name} is kept aside with a warning, and a new one is begun`, () => {
    const path = test.info().outputPath('history', 'verified.json');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    const warnings: string[] = [];
    expect(readHistory(path, (warning) => warnings.push(warning))).toEqual({});
    expect(warnings).toEqual([expect.stringContaining('is no history of verified operations')]);
    const [aside] = readdirSync(dirname(path));
    expect(aside).toMatch(/^verified\.json\.broken-\d+$/);
    expect(readFileSync(`${dirname(path)}/${aside}`, 'utf8')).toBe(text);
  });
}

test('what a run saw is remembered by target; what the budget left out is not', () => {
  const banks = 'Banks / List banks';
  const passes = [
    { rule: 'status/documented', area: 'status', operation: banks, count: 1 },
    { rule: 'authentication/no-key', area: 'authentication', operation: banks, count: 1 },
    { rule: 'json/object', area: 'json', operation: 'Auth / Get auth by id', count: 1 },
  ] as const;
  const verdicts = [
    aVerdict('data/schema', { operation: 'Auth / Fetch all auths' }),
    aVerdict('authentication/no-key', { operation: 'Auth / Get auth by id' }),
    aVerdict('data/schema', { operation: 'Banks / Get bank by id', outcome: 'skipped', received: leftOut }),
    aVerdict('status/answers-as-documented', { operation: 'Wallet / Credit', outcome: 'skipped', received: 'no id' }),
  ];
  const report = { ...aReport(verdicts, []), passes };
  const at = report.startedAt;
  const before = { production: { [banks]: { at: '2026-01-01T00:00:00.000Z', ok: true } } };
  expect(withRun(before, report)).toEqual({
    ...before,
    sandbox: {
      [banks]: { at, ok: true, keylessAt: at },
      'Auth / Get auth by id': { at, ok: false, keylessAt: at },
      'Auth / Fetch all auths': { at, ok: false },
      'Wallet / Credit': { at, ok: true },
    },
  });
});

test('a history that cannot be written costs the run nothing', () => {
  const path = test.info().outputPath('a-file');
  writeFileSync(path, '');
  expect(() => rememberVerified(aReport([], []), `${path}/history/verified.json`)).not.toThrow();
});
