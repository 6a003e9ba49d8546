import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectReport, expectUnchecked } from '../support/expect-run.ts';
import { startContract, type ContractRun } from '../support/run-contract.ts';
import { startStub, type StubOptions } from '../support/stub-okra.ts';
import { anEnvironment, writeSuite } from '../support/tiny-suite.ts';

const part = ['--area', 'data'];

/** Runs the command against a stub, which answers as these options say. */
async function contract(options: readonly string[], stubOptions: StubOptions = {}, command?: string) {
  const folder = test.info().outputPath();
  const stub = await startStub(stubOptions);
  const environment = anEnvironment({ base_url: stub.baseUrl, control_url: stub.controlUrl });
  const suite = writeSuite(folder, { 'environment.json': environment });
  const run = await startContract(folder, [...suite.options, ...part, ...options], {}, command).done;
  await stub.close();
  return { ...run, suite };
}

const record = (path: string) => contract(['--output', path], {}, 'baseline');

/** Every customer gets a further field. */
const further: StubOptions = {
  change: (answer, { path }) =>
    path.endsWith('customers/list')
      ? { ...answer, body: answer.body.replaceAll('"name":', '"channel":"api","name":') }
      : answer,
};

function notesOf({ report }: ContractRun) {
  return report?.notes.map(({ rule, operation, pointer }) => `${rule} ${operation} ${pointer}`);
}

test('what a baseline was recorded from is no drift of it, and strict about it ends with 0', async () => {
  const path = test.info().outputPath('baseline.json');
  const recorded = await record(path);
  expect(recorded.code, recorded.output).toBe(0);
  expect(recorded.output).toContain(`${path}: 2 operations, `);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 1, target: 'environment' });
  const run = await contract(['--baseline', path, '--strict']);
  expectReport(run);
  expect(run.code, run.output).toBe(0);
  expect(notesOf(run)).toEqual([]);
});

test('a further field is a note with a schema patch that mends it; the run ends with 0', async () => {
  const path = test.info().outputPath('baseline.json');
  await record(path);
  const run = await contract(['--baseline', path], further);
  expectReport(run);
  expect(run.code, run.output).toBe(0);
  expect(run.report?.totals).toMatchObject({ violation: 0, unchecked: 0, note: 1 });
  expect(notesOf(run)).toEqual(['data/known-fields Customers / List customers /data/customers/*/channel']);
  const [note] = run.report?.notes ?? [];
  expect(note).toMatchObject({ outcome: 'note', curl: expect.stringContaining('customers/list') });
  expect(run.output).toContain('Notes: worth knowing, and no broken promise');
  expect(run.output).toContain('data/known-fields  Customers / List customers /data/customers/*/channel: expected no');
  expect(run.output).toMatch(/The contract holds\. .*, 1 note, /);

  const file = String(note?.patch?.schema);
  expect(file).toBe(join(run.suite.schemas, 'customers/list-customers.schema.json'));
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  for (const operation of note?.patch?.operations ?? []) add(schema, operation.path, operation.value);
  const folder = test.info().outputPath('patched');
  const stub = await startStub(further);
  const environment = anEnvironment({ base_url: stub.baseUrl, control_url: stub.controlUrl });
  const files = { 'environment.json': environment, 'schemas/customers/list-customers.schema.json': schema };
  const patched = await startContract(folder, [...writeSuite(folder, files).options, ...part, ...['--baseline', path]])
    .done;
  await stub.close();
  expect(patched.code, patched.output).toBe(0);
  expect(notesOf(patched)).toEqual([]);
});

test('--strict makes a violation of it: exit code 1, in the area data', async () => {
  const path = test.info().outputPath('baseline.json');
  await record(path);
  const run = await contract(['--baseline', path, '--strict'], further);
  expectReport(run);
  expect(run.code, run.output).toBe(1);
  expect(run.report?.totals).toMatchObject({ violation: 1, note: 0 });
  expect(run.report?.verdicts).toMatchObject([{ rule: 'data/known-fields', area: 'data', outcome: 'violation' }]);
});

test('strict without a baseline ends with 2, since nothing was compared', async () => {
  const run = await contract(['--strict']);
  expectUnchecked(run, ['There is no baseline to be strict about', 'baselines/environment.json: no such file']);
});

test('a baseline of another version ends with 2, and is named', async () => {
  const path = test.info().outputPath('baseline.json');
  writeFileSync(path, '{"version": 9, "operations": {}}');
  const run = await contract(['--baseline', path]);
  expectUnchecked(run, ['The baseline has another version', `${path}: version is 9, not 1`, 'record it again']);
});

test('an operation that the baseline does not know is skipped by name', async () => {
  const path = test.info().outputPath('baseline.json');
  writeFileSync(path, '{"version": 1, "operations": {}}');
  const run = await contract(['--baseline', path]);
  expect(run.code, run.output).toBe(0);
  expect(run.report?.verdicts).toContainEqual(
    expect.objectContaining({
      outcome: 'skipped',
      operation: 'Banks / List banks',
      received: `${path} does not know this operation`,
    }),
  );
});

test('no baseline is recorded from a server that cannot be judged', async () => {
  const path = test.info().outputPath('baseline.json');
  const html = { status: 200, headers: [['Content-Type', 'text/html']], body: '<p>Welcome</p>' } as const;
  const run = await contract(['--output', path], { change: () => html }, 'baseline');
  expect(run.code, run.output).toBe(2);
  expect(run.output).toContain('The baseline was not recorded');
  expect(() => readFileSync(path)).toThrow('ENOENT');
});

/** JSON Patch, as far as this test needs it. */
function add(document: unknown, path: string, value: unknown): void {
  const segments = path.split('/').slice(1);
  const name = String(segments.pop());
  const owner = segments.reduce((part, segment) => (part as Record<string, unknown>)[segment], document);
  Object.assign(owner as object, { [name]: value });
}
