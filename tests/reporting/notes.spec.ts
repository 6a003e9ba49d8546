import { expect, test } from '@playwright/test';
import type { Note } from '../../src/core/verdict.ts';
import { stepsOf } from '../../src/reporting/allure/steps.ts';
import { coverageData } from '../../src/reporting/coverage/coverage-data.ts';
import { formatVerdict } from '../../src/reporting/format-verdicts.ts';
import { notes } from '../../src/reporting/notes.ts';
import { summary } from '../../src/reporting/summary.ts';
import { aReport, operations } from './support/a-report.ts';
import { aVerdict } from './support/a-verdict.ts';

const plain = (_: unknown, text: string): string => text;
const patch = {
  schema: 'schemas/banks/list-banks.schema.json',
  effect: 'allows',
  operations: [{ op: 'add', path: '/properties/channel', value: { type: 'string' } }],
} as const;

function aNote(rule: Parameters<typeof aVerdict>[0], parts: Partial<Note> = {}): Note {
  return { ...aVerdict(rule), outcome: 'note', ...parts };
}

test('the summary tells each kind of note once, and how many more there are', () => {
  const all = [
    aNote('data/known-fields', { pointer: '/data/banks/*/channel', patch }),
    aNote('data/known-fields', { operation: 'Auth / Fetch all auths' }),
    aNote('routing/head-like-get', { pointer: '' }),
  ];
  expect(notes(all, plain)[0]?.split('\n')).toEqual([
    'Notes: worth knowing, and no broken promise',
    '  data/known-fields  Banks / List banks /data/banks/*/channel: expected a string; received null (and 1 more), with a schema patch',
    '  routing/head-like-get  Banks / List banks: expected a string; received null',
  ]);
  const report = { ...aReport([], [['data', 'Banks / List banks']]), notes: all };
  const text = summary({ ...report, totals: { ...report.totals, note: 3 } }, false);
  expect(text).toContain('Notes: worth knowing');
  expect(text).toMatch(/The contract holds\. .*, 3 notes, /);
});

test('a note is told like a violation, with its patch', () => {
  expect(formatVerdict(aNote('data/known-fields', { patch })).split('\n')).toContain(
    '  patch      schemas/banks/list-banks.schema.json allows it with [{"op":"add","path":"/properties/channel","value":{"type":"string"}}]',
  );
});

test('in Allure a note is a step that passed, so its test stays green', () => {
  const steps = stepsOf([], {}, 0, [aNote('data/known-fields', { patch })]);
  const said = steps.flatMap(({ type, data }) => (type === 'step_start' ? data.name : []));
  expect(said).toEqual(['Note: The promise of data/known-fields']);
  const ends = steps.flatMap(({ type, data }) => (type === 'step_stop' ? data.status : []));
  expect(ends).toEqual(['passed']);
});

test('in the coverage page a note stands in its cell and does not colour it', () => {
  const report = { ...aReport([], [['data', 'Banks / List banks']]), notes: [aNote('data/known-fields')] };
  const { rows, areas } = coverageData(report, { operations });
  const cell = rows[0]?.cells[areas.indexOf('data')];
  expect(cell).toMatchObject({ outcome: 'pass', verdicts: [], notes: [{ rule: 'data/known-fields' }] });
});
