import { expect, test } from '@playwright/test';
import { areas, type Area } from '../../src/core/area.ts';
import { coverageData } from '../../src/reporting/coverage/coverage-data.ts';
import { aReport, operations } from './support/a-report.ts';
import { aVerdict } from './support/a-verdict.ts';

const list = 'Banks / List banks';

test('the worst verdict colours a cell', () => {
  const verdicts = [
    aVerdict('data/schema'),
    aVerdict('data/filters', { outcome: 'skipped' }),
    aVerdict('json/syntax', { outcome: 'unchecked' }),
    aVerdict('state/changes', { outcome: 'skipped' }),
  ];
  const passes = [
    ['data', list],
    ['json', list],
    ['transport', list],
  ] as const;
  expect(outcomes(aReport(verdicts, passes))).toMatchObject({
    data: 'violation',
    json: 'unchecked',
    state: 'skipped',
    transport: 'pass',
    pagination: 'none',
  });
});

test('a rule that was skipped does not hide that others were checked', () => {
  const verdicts = [aVerdict('data/filters', { outcome: 'skipped' })];
  expect(outcomes(aReport(verdicts, [['data', list]]))).toMatchObject({ data: 'pass' });
});

test('operations that nobody called are there, and so is what belongs to no operation', () => {
  const data = coverageData(aReport([aVerdict('routing/unknown', { operation: '(unknown route)' })], []), {
    operations,
  });
  expect(data.rows.map(({ product, name }) => `${product}: ${name}`)).toEqual([
    'Banks: Banks / List banks',
    'Banks: Banks / Get bank by id',
    'Auth: Auth / Fetch all auths',
    'Beyond the collection: (unknown route)',
  ]);
  expect(data.rows[0]).toMatchObject({ path: '/banks/list', nullFields: [{ pointer: '/data/banks/*/logo' }] });
});

test('what identifies a person is masked', () => {
  const curl = `curl 'https://okra.example/x' --data-raw '{"nuban":"0123456789"}'`;
  const { rows } = coverageData(aReport([aVerdict('data/schema', { curl })], []), { operations });
  expect(JSON.stringify(rows)).not.toContain('0123456789');
});

function outcomes(report: Parameters<typeof coverageData>[0]): Partial<Record<Area, string>> {
  const row = coverageData(report, { operations }).rows[0];
  return Object.fromEntries(areas.map((area, index) => [area, row?.cells[index]?.outcome]));
}
